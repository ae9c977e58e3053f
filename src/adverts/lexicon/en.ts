import type { Lexicon } from './lexicon.js';

const EMPLOYER =
  'llc|ltd|inc|gmbh|plc|corp|company|office|address|street|avenue|road|interview*|resume|cv|website|apply online|hr|team|clients|customers|benefits|insurance|please call|cafe|school|hotel';
const PASSPORT =
  'passport*|your id|id documents|identity card*|identity document*|id cards|documents|papers|travel documents';

/** Adverts in English. */
export const en: Lexicon = {
  'no-experience': [
    {
      all: [
        'no experience|no skills|no language|without experience|experience not|no exam|no english|no qualification*|no diploma',
        'need*|required|necessary|exam|experience|language|skills|qualification*|no|essential',
      ],
      within: 3,
      unless: 'no phone',
    },
    {
      all: ['teach you|train you|we teach|anyone can|everyone can', 'everything|zero|scratch|do it|do this'],
      within: 4,
    },
    { all: ['not have to|dont have to|no need to|need not', 'speak|know', 'language|english'], within: 5 },
  ],
  'travel-or-housing-offered': [
    {
      all: [
        'housing|accommodation|dormitory|hostel|flat|meals|food|flight*|ticket*|airfare|travel|visa|transport',
        'included|free|provided|on us|paid by|we pay|we cover|we buy|covered|offered|from us',
      ],
      within: 5,
      unless: 'deduct*|worker*|inbound|reimburs*|subsistence|commut*|not provided|not included',
    },
  ],
  'repaid-from-pay': [
    {
      all: [
        'take* it back|pay it back|pay* back|repay|repaid|paid back|work* off|work it off|return the cost|owe|recover*|settle',
        'salary|salaries|wage*|pay|ticket|travel|visa|later|advance|debt|flight|housing|bus|first',
      ],
      within: 8,
      unless: 'never|no need|not have to|nothing|loan*|student|client*|customer*',
    },
    {
      all: [
        'ticket|travel|visa|flight|air ticket|airfare|housing|fees|costs',
        'taken out|deducted|cut from|taken from|withheld|comes out of|come out of',
        'pay|wage*|salary|salaries',
      ],
      within: 9,
      unless: 'nothing|not|never|no deduct*|free|employer will|required by law|401k',
    },
  ],
  'upfront-fee': [
    {
      all: [
        'deposit|prepay*|booking fee|registration fee|agency fee|processing fee|placement fee|visa fee|course fee|upfront|in advance|hold your place|reserve your place|secure your place|book your place|training fee',
        'pay|send|transfer|today|card|$|€|usd|euro|dollars|manager*|required|need*|first',
      ],
      within: 8,
      unless:
        'no|never|not|nobody|without|employer|company pays|we pay|refund*|direct deposit|sales|client*|customer*|tenant*|security|bank',
    },
    {
      all: [
        'pay|send|transfer',
        'for the paperwork|for the papers|for your papers|for the documents|for the course|for the job|for your place|for the visa|for your visa|for the invitation|for training|to our agent|to our manager*|to the agent|to my card|western union|managers card',
      ],
      within: 6,
      unless: 'never|not|no|nobody|we pay|employer',
    },
  ],
  'tourist-visa': [
    {
      all: [
        'tourist visa|visitor visa|visit visa|guest visa|on a visit|as a tourist|as tourists|without a work visa|on a tourist',
      ],
      unless: 'not|never|no|guide|information|attraction*|tour|destination*|agency|season|area|industry|hotel|h',
    },
    { all: ['visa free', 'enter|entry|go|fly|travel|border'], within: 5 },
    {
      all: [
        'border|immigration|airport|customs',
        'say|tell|says',
        'holiday|tourist*|wedding|relative*|visit*|friend*|family|vacation|sightseeing',
      ],
      within: 14,
    },
    { all: ['get you through|papers are fine|even expired|passport expired|any papers'] },
  ],
  'no-contract': [
    {
      all: [
        'contract|agreement|paperwork|papers|documents|registration|work permit',
        'no|not needed|isnt needed|without|dont need|not required|no need|none|any|unnecessary',
      ],
      within: 3,
      unless:
        'year|commission|term|cancel|money|long|deduct*|cost|fee*|keep|phone|binding|nobody|refund*|obligation|fixed|strings|no deductions',
    },
    {
      all: [
        'cash in hand|nothing official|dont sign anything|not sign anything|all on trust|off the books|work on trust|no paperwork|undeclared|no questions about papers',
      ],
    },
  ],
  'passport-retention': [
    {
      all: [
        PASSPORT,
        'stay* with|stays in|stay in|kept|keep|keeps|held|hold|holds|hand over|handed over|handed to|give to|taken|takes|collect*|surrender*|stored|locked|deposit* with|left with|in the safe|remain with|remains with|we take|leave your',
        'owner|manager*|boss|employer|foreman|agent|club|office|us|we|safe|host|administr*|supervisor|until|when|end|madam|during|whole|company|landlord|contract',
      ],
      within: 9,
      unless:
        'never|not|copy|copies|return*|back|yourself|you keep|stays with you|confidential|secure*|records|file*|filing|maintain*|data|prepare|review|process*|customer*|client*|legal|financial|sensitive',
    },
  ],
  'messenger-only': [
    { all: ['telegram', '@'], within: 2, unlessAnywhere: EMPLOYER },
    {
      all: [
        'only|dm|message|write|text|send|contact|add|ping|reach|inbox',
        'whatsapp|telegram|viber|signal|messenger|dm|wechat|direct|us',
      ],
      within: 4,
      unlessAnywhere: EMPLOYER,
    },
    { all: ['only', 'on whatsapp|on telegram|whatsapp|telegram|viber|signal|wechat|messenger'], within: 3 },
    {
      all: ['dm us|dm me|no calls|do not call|dont call|message only'],
      unless: 'please|recruiter*|agenc*|applicat*|email',
    },
  ],
  'vague-duties': [
    {
      all: [
        'easy work|easy job|easy money|light work|simple job|simple work|various work|different work|just talk|tell you the job|very simple|hardly have to do|nothing to do',
      ],
    },
    { all: ['details|what you will do|what exactly', 'when we meet|on the spot|later|on arrival'], within: 3 },
  ],
  'immediate-departure': [
    {
      all: [
        'leaving|bus|flight|fly|depart*|leave|we go|train|start',
        'tonight|tomorrow|today|this week|friday|monday|tuesday|wednesday|thursday|saturday|sunday|immediately|at once',
      ],
      within: 4,
      unless: 'off|customer*|through|hours|shift*',
      unlessAnywhere: EMPLOYER,
    },
    { all: ['places left|last places|spots left|seats left|only places|last seats|few places'] },
    { all: ['places|spots|seats', 'left'], within: 2 },
  ],
  'gender-age-appearance': [
    {
      all: [
        'girl*|women|ladies|female*|woman|model*|dancer*|hostess*|young|casting',
        'good looking|attractive|pretty|beautiful|slim|bikini|swimsuit|full length|cm|kg|appearance|figure|lingerie|lips',
      ],
      within: 12,
      unless: 'regardless|equal',
    },
    {
      all: ['girls|ladies|women|females|age|aged', '18|19|20|21|22|23', '24|25|26|27|28|30|only|wanted'],
      within: 4,
      unless: 'must be|at least|children|or older|older|over|minimum|regardless',
    },
    { all: ['height', 'weight'], within: 2, unless: 'lift*|kg|lbs|pounds|maximum' },
    { all: ['bikini photo|full length photo*|photo in swimwear|swimsuit photo|nice looking girls'] },
  ],
  'contract-after-arrival': [
    {
      all: [
        'contract|agreement|papers|documents',
        'after arrival|on arrival|when you arrive|once you arrive|after you arrive|when we get there|once you are on site|after you land|when you land|upon arrival|at the end|after the trial',
      ],
      within: 6,
      unless: 'before',
    },
  ],
  'pay-withheld': [
    {
      all: [
        'wage*|pay|paid|salary|salaries|money|payment',
        'in spring|at the end|after the season|end of the season|after the harvest|when the herd|when the work is|when the season|season is over|when it is over|end of contract|end of the contract|after three months|after six months|at season|in one sum|lump sum at|when you go home|when you leave|after returning',
      ],
      within: 8,
      unless: 'week|month|each|every|day|pay period|transport*|subsistence|reimburs*|bonus*|bi weekly|weekly|year',
    },
    {
      all: [
        'leave early|leave before|quit early|leaving early|quits early',
        'no pay|not paid|lose|nothing|unpaid|forfeit*',
      ],
      within: 8,
      unless: 'bonus*|guarantee',
    },
  ],
  'fines-or-deductions': [
    {
      all: ['fine|fines|penalty|penalties', 'for|refus*|late|taken|pay|$|€|mistake*|of'],
      within: 4,
      unless:
        'no|never|dining|art|arts|motor|tune|attention|jewel*|wine*|law|civil|traffic|avoid*|compliance|regulatory|tax|late fees|perjury|under penalty',
    },
    {
      all: ['you lose|we take off|minus', 'late|mistake*|absent|absence|miss*|break*'],
      within: 9,
      unless: 'weight|game',
    },
    {
      all: [
        'deduct*|taken out of|come out of|comes out of|docked',
        'food|meals|housing|rent|accommodation|uniform|ticket|tools|bed',
        'pay|wage*|salary|weekly|month*|from',
      ],
      within: 9,
      unless: 'no|not|nothing|never|law|tax*|authorized|federal|fica|reasonable|will make|may',
    },
  ],
  'closed-site': [
    {
      all: [
        'not allowed|only allowed|allowed only|not permitted|cannot|cant|may not|forbidden|only with|only when|no going|must not|never|may leave|leave',
        'leave|go out|going out|outside|site|apartment|house|compound|territory|farm|guard|owner drives|gate',
        'only|not|cannot|cant|guard*|forbidden|never|alone|without|escort|permission|owner|manager|driver',
      ],
      within: 9,
      unless:
        'free to|early|request*|sick|paid|maternity|campus|smok*|employer|absence|unattended|pets|message*|behind',
    },
    {
      all: [
        'phone|phones|mobile*',
        'taken|handed in|hand in|collected|not allowed|evening|minutes a day|locked away|no signal|confiscat*',
      ],
      within: 5,
      unless: 'call*|number|customer*|company|answer*|smart|system|driving|during work|working hours',
    },
  ],
  'no-days-off': [
    { all: ['days in a row|weeks in a row|days straight'], unless: 'sick*|absen*|up to' },
    { all: ['thirteen|fourteen|fifteen|sixteen', 'hours'], within: 1 },
    {
      all: [
        'no days off|no day off|no rest day*|seven days a week|7 days a week|every day no|without days off|365 days|30 days a month|no weekends off|every single day',
      ],
      unless: 'open|available|support|business|store|restaurant|may|operat*|schedule*|customer*|care|service|hours',
    },
    {
      all: ['every day|each day', 'sunday|sundays|no rest|holidays too'],
      within: 3,
      unless: 'open|store|church|except',
    },
    {
      all: ['13 hours a day|14 hours a day|15 hours a day|16 hours a day'],
      unless: 'open|available|support|store|restaurant|up to|not',
    },
  ],
  'scam-centre': [
    {
      all: [
        'chat operator*|crypto*|call centre|call center|customer service|online|chat|typing|translator|trader|forex|telesales|marketing',
        'cambodia|myanmar|laos|thailand|mae sot|sihanoukville|phnom penh|golden triangle|philippines|burma|bangkok',
      ],
      anywhere: true,
      within: 14,
      unless: 'hotel|tour*|based|headquarter*|offices',
    },
  ],
  'sensitive-data': [
    {
      all: [
        'send|photo|picture|scan|copy|selfie|whatsapp us|upload',
        'passport|bank card|credit card|card|id card',
        'both sides|front and back|telegram|whatsapp|dm|before|of your|to reserve|and your|pictures|photos|now',
      ],
      within: 9,
      unless: 'register*|office|business card|report card|green card|hire|verif*|onboarding|gift|eligib*',
    },
    {
      all: [
        'sms code*|code from the|verification code*|pin code|online banking|open a bank account in your|open an account for us|rent your account|rent your card|use your account|your bank account',
        'us|send|read|give|share|need*|rent|use|will|receive|open',
      ],
      within: 7,
      unless: 'direct deposit|payroll|never|anyone|paid into|deposited',
    },
  ],
  secrecy: [
    { all: ['nobody|no one', 'should know|must know|may know|needs to know'], within: 3 },
    {
      all: [
        'family|parents|friends|anyone|anybody|nobody|neighbours|embassy|husband|no one|police',
        'not tell|dont tell|do not tell|tell no|tell nobody|say you|not a word|keep quiet|keep it secret|better not|say nothing|never mention|dont mention',
      ],
      within: 6,
      unless: 'confidential*|client*|customer*|scam*',
    },
    { all: ['delete', 'chat|messages|conversation|history'], within: 4 },
    {
      all: [
        'not a word about|dont ask questions|no questions asked|ask no questions|keep this private|keep this to yourself|keep it to yourself|keep it secret|nobody should know|no one should know|just between us',
      ],
      unless: 'refund|return*|guarantee',
    },
  ],
  'bring-friends': [
    {
      all: ['bring|refer|invite|joins|come with|every|each', 'friend|friends|mates|group'],
      within: 4,
      unless: 'referral program|customer*|dont|clients|lunch',
    },
  ],
  'vague-employer': [
    {
      all: [
        'no office|everything is online|company name|name of the company|where exactly|the job|the address|the place',
        'no office|tell you|after|when we|later|on arrival|not disclose*|everything is',
      ],
      within: 7,
      unless: 'apply|applicat*|interview*|home office|confidential|offer|office work',
    },
    {
      all: [
        'name of|company|employer|where we go|where exactly|which country',
        'tell you|find out|learn|told|comes',
        'after you|later|on the way|when you have|once you have',
      ],
      within: 8,
      unless: 'interview*|apply|client*|customer*',
    },
    { all: ['we have no office|tell you the job when|we dont have an office|curator|coordinator on telegram'] },
  ],
  'illicit-task': [
    {
      all: [
        'package|parcel|packet|bag',
        'dont ask|do not ask|never ask|what is inside|not your business|none of your business|do not open|dont open|never open|leave it|drop it|dead drop|hide|whats inside|photo of the place',
      ],
      within: 9,
      unless: 'benefit*|salary|compensation',
    },
    {
      all: [
        'money mule|cash out|receive transfers|receive payments to your|forward the money|transfer the money on|percentage of each transfer|rent out your card|rent out your bank|drop point',
      ],
    },
  ],
};
