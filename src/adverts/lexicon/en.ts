import type { Lexicon } from './lexicon.js';

/** An employer who can be found. */
const EMPLOYER =
  'ltd|company|firm|office|address|street|interview*|resume|cv|website|team|clients|call us|call me|cafe|hotel|0000';
/** Where one only writes. */
const APPS = 'whatsapp|telegram|viber|signal|messenger|wechat|tg|kakaotalk|instagram|direct|dm|bot';
/** Those who keep what is the worker's. */
const WHO =
  'owner|manager*|boss|foreman|captain|director|sponsor|baba*|madam*|agen*|office|us|we|me|safe|supervisor|chief|coordinator|reception|daughter|family|company|employer|admin*|landl*';
const PASSPORT = 'passport*|pasport*|your id|ids|id card*|iqama|your documents';
const KEEP =
  'keep*|kept|hold|holds|holding|held|takes|taken|we take|will take|collect*|stay*|remain*|retain*|left|leave your|hand|handed|you give|u give|submit*|locked|custody|pledge|in the safe|in my|be with|not allowed|not permitted|forbidden';
const PAY = 'salar*|wage*|pay|paid|money|payment|sum|earnings|tips|percent';
/** What a worker may be made to pay for. */
const COSTS =
  'ticket*|flight*|travel|visa|bus|road|fee|fees|cost*|documents|broker|room|hostel|dormitory|accommodation|housing|rent|bed|food|meals|uniform|tools|clothes|training|advance*|it|them';
/** Before the work begins, or for what. */
const FIRST =
  'before|first|upfront|advance|on registration|in hand|for my|to my|reserve|list|slot|place|seat|papers|paperwork|documents|invitation|rest|balance|half|manager*|agent*|coordinator|western union|upi|payable|now|today|to start';
/** Not deducted, or as the law says. */
const KEPT_WHOLE =
  'no|not|nothing|never|cant|free|if you|we dont|dont work|employer will|law|tax*|passport*|penalty|authorized|reasonable|will make';
/** Too late to say no. */
const AFTER =
  'after|later|when|once|until|till|end|arriv*|on the spot|on the way|only to|inside|departure|last day|on the day';
/** Denials, and those of whom the same words are said innocently. */
const NOT =
  'not|never|nobody|nothing|we dont|please dont|dont give|dont work|copy|photo*|picture|selfie|with you|you keep|your own|yours|same|back to you|give it back|handed back|take care|client*|customer*';
/** Nothing to pay before the work, or somebody else's payments. */
const NO =
  'not|never|nobody|nothing|free|we dont|no fee|no deposit|is no|employer|company|by us|we pay|bank|state|client*|customer*|guest*|reimburs*|refunded with|every|each|weekly|monthly|a month|per|an hour|bonus*|if they|we return|anyone|salary|wage*|room|key';
/** Pay in full and in time, and what is paid later without harm. */
const WHOLE = 'no|not|never|every|each|weekly|monthly|a month|bonus*|transport*|client*|customer*|law|tax*';
/** The hours of a shop, and rest all the same. */
const HOURS =
  'open|available|shop|restaurant|may|schedule*|customer*|care|service|is rest|sunday rest|days rest|rest for|is off|full off|church|except|is free';

/** Adverts in English. */
export const en: Lexicon = {
  'no-experience': [
    { all: ['no experience|no skills|no language|without experience|experience not|no exam|no english|no diploma'] },
    {
      all: ['teach you|train you|we teach|anyone can', 'everything|zero|scratch|do it|do this'],
      within: 4,
    },
    { all: ['not have to|dont have to|no need to|need not', 'speak|know', 'language|english'], within: 5 },
  ],
  'travel-or-housing-offered': [
    {
      all: [
        'housing|accommodation|dormitory|hostel|flat|meals|food|flight*|ticket*|travel|visa|transport',
        'included|free|provided|on us|paid by|we pay|we cover|we buy|covered|offered|from us',
      ],
      within: 5,
      unless: 'deduct*|worker*|reimburs*|not provided',
    },
  ],
  'repaid-from-pay': [
    {
      all: [
        COSTS,
        'take* it back|pay* back|pay it back|give* back|give it back|return it|return them|repay*|repaid|work* off|work it off|from your|from the first|from first|from salary|from wage*|out of|minus|is cut|and cut|instal*',
        PAY + '|first|later|slowly',
      ],
      within: 10,
      unless: KEPT_WHOLE,
    },
    {
      all: [COSTS, 'deducted|is taken|are taken|taken from|taken out|withheld|come* out of|recovered', PAY],
      within: 9,
      unless: KEPT_WHOLE,
    },
    { all: ['debt|monthly interest|you owe', 'you|your|us|me'], within: 4, unless: NOT },
  ],
  'upfront-fee': [
    { all: ['deposit|prepay*|fee|fees|charge|charges|commission', '00|cash|today', FIRST], within: 8, unless: NO },
    {
      all: [
        'you pay|u pay|must pay|to pay|pay for|pay token|send|bring|give me|you give|transfer|i take|we take|registration|booking|reservation|cost*',
        '$ 00|00 $|€ 00|00 €|usd|eur*|dollar*|rub*|tenge|cash|amount|money for',
        FIRST,
      ],
      within: 10,
      unless: NO,
    },
    { all: ['deposit|prepay*', '00 $|usd|euro*|dollar*'], within: 5, unless: NO },
    {
      all: ['not refund*|non refund*|not returned|without payment', 'fee|charge|registration|payment|list|place'],
      within: 10,
      unless: 'never|customer*|guest*',
    },
  ],
  'tourist-visa': [
    {
      all: [
        'tourist visa*|visitor visa|visit visa|guest visa|on a visit|as a tourist|as tourist*|like a tourist|enter as|as visitor*|visa tourist|for tourists|tourist invitation|tour group|on a tourist|pilgrim*',
      ],
      unless: 'not|never|cannot|no tourist|nobody|guide|agency',
    },
    { all: ['visa free', 'enter|entry|go|fly|travel|border'], within: 5 },
    {
      all: [
        'border|immigration|airport|officer|passport control|embassy|consulate|question|they ask',
        'say|says|answer|you came|show|you are',
        'holiday*|touris*|wedding|relative*|visit*|friend*|family|vacation|stud*|guest|sea|medical|birthday|what to',
      ],
      within: 14,
      unless: 'nobody|never|lie|report',
    },
    { all: ['get you through|papers are fine|even expired|any papers'] },
  ],
  'no-contract': [
    {
      all: [
        'contract*|agreement|paperwork|papers|paper|documents|registration|work permit|signing',
        'no|not needed|not make|without|dont|dont need|not required|none',
      ],
      within: 3,
      unless:
        'year|commission|term|fee*|phone|nobody works|nobody starts|before|doesnt mean|never|not work|no work|dont send|not send',
    },
    {
      all: [
        'cash in hand|nothing official|not officially|unofficial*|sign anything|sign papers|on trust|only trust|by word|my word|black work|any papers|not registered',
      ],
    },
  ],
  'passport-retention': [
    { all: [PASSPORT, KEEP, WHO], within: 9, unless: NOT },
    { all: ['documents|papers', 'stay* with|kept|held|hold|holds|pledge|left with', WHO], unless: NOT },
    { all: [PASSPORT, KEEP, AFTER], within: 11, unless: NOT },
  ],
  'messenger-only': [
    { all: ['telegram|bot|start', '@'], within: 2, unlessAnywhere: EMPLOYER },
    { all: ['only|dm|message|write|text|send|contact|add|chat|msg', APPS], within: 4, unlessAnywhere: EMPLOYER },
    { all: ['only', APPS], within: 3 },
    {
      all: [
        'dm us|no call|no calls|no voice|no phones|not do calls|do not call|not on phone|only messages|typing only|text only',
      ],
      unless: 'please|agenc*|applicat*|email',
    },
  ],
  'vague-duties': [
    {
      all: [
        'easy work|easy job|easy money|light work|simple work|various work|just talk|tell you the job|very simple|hardly have to do',
      ],
    },
    { all: ['details|what you will do|what exactly', 'when we meet|on the spot|later|on arrival'], within: 3 },
  ],
  'immediate-departure': [
    {
      all: [
        'leaving|leaves|bus|minibus|tickets|flight|fly|flies|flying|depart*|we leave|we go|we travel|joining|goes|ready',
        'tonight|tomorrow|tomorow|today|this week|this evening|sunday|friday|monday|tuesday|wednesday|thursday|saturday|immediately|48 hours',
      ],
      within: 4,
      unless: 'off|customer*|shift*|every|if|can|next',
    },
    { all: ['places|spots|seats|tickets|list|slots', 'left|last|remain*|not yet|almost'], within: 3, unless: 'not us' },
  ],
  'gender-age-appearance': [
    {
      all: [
        'girl*|women|ladies|female*|woman|model*|dancer*|hostess*|young|casting',
        'good looking|attractive|pretty|beautiful|slim|sexy|bikini|swimsuit|full length|full body|full size|cm|kg|appearance|figure|lingerie|bust|measurements',
      ],
      within: 12,
      unless: 'regardless|equal',
    },
    {
      all: ['girls|ladies|women|female*|age|aged', '17|18|19|20|21|22|23', '23|24|25|26|27|28|30|only|wanted'],
      within: 4,
      unless: 'children|older|over|any|men|male',
    },
    { all: ['height|bust', 'weight|waist|170'], within: 2 },
    {
      all: ['photo*|picture*|pics|video', 'bikini|swimsuit|lingerie|underwear|full body|full length|tight dress'],
    },
  ],
  'contract-after-arrival': [
    {
      all: [
        'contract|agreement|papers|documents',
        'after arrival|on arrival|when you arrive|after you arrive|when we get there|once you are on site|after you land|at the end|after the trial|after the first|after one|on the spot|only when',
      ],
      within: 6,
      unless: 'before|return*',
    },
  ],
  'pay-withheld': [
    {
      all: [
        'salary|wages|money|pay|paid|payment|pays|sum',
        AFTER,
        'season|harvest|of contract|of the contract|contract ends|finish*|go home|sold|sell|boat|order is|project|spring|autumn|when you leave|last day|completion',
      ],
      within: 8,
      unless: WHOLE,
    },
    { all: [PAY, 'at the finish|lump sum|together at'], within: 8, unless: WHOLE },
    {
      all: [
        'salary|wages|money|pay',
        'kept|we keep|keep your|holding|holds|held|hold one|collects',
        AFTER + '|security|guarantee|deposit',
      ],
      within: 10,
      unless: WHOLE,
    },
    {
      all: [
        'leav* early|leav* before|who leaves|quit*|leave earlier|middle|home earl*|before the end|dont finish|break contract|you run',
        'no pay|not paid|not be paid|not receive|lose|nothing|unpaid|forfeit*|empty|no money|zero',
      ],
      within: 8,
      unless: 'bonus*|guarantee|lose nothing|paid for',
    },
  ],
  'fines-or-deductions': [
    {
      all: ['fine|fines|penalty', 'for|refus*|late|taken|pay|$|€|mistake*|of|if'],
      within: 4,
      unless: 'no|never|dining|art|tune|law|traffic|tax',
    },
    {
      all: [
        'you pay|minus|on you|€|euro|$|from your|out of your|is cut',
        'late|mistake*|absent|absence|miss*|break*|broken|scratch*|spoil*|damage*|smok*',
      ],
      within: 7,
      unless: 'no|not|never|nothing',
    },
    {
      all: ['deduct*|taken out of|come* out of|minus|cut', COSTS, PAY + '|weekly|month*|from'],
      within: 9,
      unless: KEPT_WHOLE,
    },
  ],
  'closed-site': [
    {
      all: [
        'leave|go out|goes out|going out|walk out|outside|to town|to the city|goes down|past the|exit|leaving the',
        'not|cannot|cant|forbidden|prohibited|never|dont|nobody|no|only|not possible|permission|escort',
        'only|except|not allowed|cannot|guard*|escort|forbidden|prohibited|not possible|alone|permission|owner|driver|madam|house|compound|territory|farm|apartment|villa|gate|land|locks|contract|no going|building|site|grounds',
      ],
      within: 7,
      unless: 'free to|sick|annual|cv|paid|smok*|children|behind|job|any time|shift*|need to|hours',
    },
    {
      all: ['phone|phones|calls', 'minutes a|minutes on|hour a|once a week|only on'],
      within: 3,
    },
    {
      all: ['gate|door|doors|fence|wall|house', 'locked|locks|lock|closed|dogs|gun|guards|guarded|open only'],
      within: 3,
      unless: 'may leave|leave after|pass|badge|car|shop|at any',
    },
    {
      all: ['phones|your phone|mobile*', KEEP],
      within: 5,
      unless: 'call*|number|customer*|company|answer*|smart|system|driving|work|may',
    },
  ],
  'no-days-off': [
    {
      all: [
        'days in a row|monday to sunday|pick all days|to midnight|also sunday*|sunday* also|sunday* too|weekends too|work seven',
      ],
      unless: HOURS,
    },
    { all: ['sixteen|14|16', 'hours'], within: 1, unless: HOURS },
    {
      all: [
        'no|without|dont have|not|never',
        'day off|days off|off|free day|weekend*|rest days|holiday*|break|off days',
      ],
      within: 2,
      unless: HOURS,
    },
    {
      all: [
        'every day|all days|seven days|7 days|30 days|daily|friday',
        'sunday*|no rest|duty|holidays|a week|weekends|a month',
      ],
      within: 4,
      unless: HOURS,
    },
  ],
  'scam-centre': [
    {
      all: [
        'chat operator*|crypto*|call centre|call center|customer service|online|chat|typing|translator|trader|forex|telesales|marketing',
        'cambodia|myanmar|laos|thailand|sihanoukville|golden triangle|philippines|bangkok',
      ],
      anywhere: true,
      within: 14,
      unless: 'hotel|tour*|based|headquarter*|offices',
    },
  ],
  'sensitive-data': [
    {
      all: [
        'send|photo*|picture*|pic|scan*|selfie|upload',
        'passport|card|cards|id',
        'both sides|front and back|telegram|whatsapp|dm|of your|and your|photos|now|selfie|today|page*|in hand|to start',
      ],
      within: 9,
      unless: 'no passport|office|hire|dont|not|never|gate|register*|bring|with you',
    },
    {
      all: [
        'sms code*|code from the|the code|cvv|expiry|open a bank account in your',
        'us|send|read|give|share|need*|rent|use|will|receive|open|comes',
      ],
      within: 7,
      unless: 'payroll|never|anyone|paid into|deposited|no one|nobody|not',
    },
  ],
  secrecy: [
    { all: ['nobody|no one', 'should know|should find|should hear|must know|needs to know'], within: 3 },
    {
      all: [
        'family|parents|mother|mom|relatives|friends|anyone|anybody|neighbo*|embassy|husband*|police|others|members|at home|anywhere|anything',
        'dont tell|not tell|tell no*|dont say|not say|dont talk|not talk|dont speak|not speak|dont discuss|not discuss|dont share|not share|dont post|not post|never mention|not write|dont let|better not|not a word|dont need to know|doesnt know|hide it|secret|say you|say at home|say to your',
      ],
      within: 7,
      unless: 'we do not|we dont|need to hide|confidential*|client*|customer*|guest*|scam*|code*|pin|data|pay',
    },
    { all: ['delete', 'chat|message*|history|number|it'], within: 4 },
    {
      all: ['not a word|no word about|to yourself|between us|tell nobody|keep quiet|be silent'],
      unless: 'refund|pay',
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
        'company|employer|where|which|what exactly|the job|address|place|city|country|name|firm|details|what work|factory|location|what you will do',
        'tell you|be told|find out|learn|comes|we tell|i tell|we say|i send|will know|disclosed|secret|not say|not here|explain',
        AFTER,
      ],
      within: 8,
      unless: 'apply|applicat*|interview*|client*|customer*',
    },
    {
      all: [
        'name|address|company|country|city|who',
        'cant write|not write|cant say|allowed to say|is confidential|secret|not disclose*',
      ],
      within: 6,
      unless: 'apply|client*|customer*',
    },
    { all: ['no office|everything is online|have an office'] },
  ],
  'illicit-task': [
    {
      all: [
        'pack*|parcel*|what is in*|whats in*|bag*|treasure|box',
        'dont ask|not ask|not your business|not look|dont look|dont open|behind|to open it|dead drop|hide|coordinates|across the border|for my friend|in the place',
      ],
      within: 9,
      unless: 'benefit*|salary|compensation|refuse',
    },
    {
      all: [
        'bank card*|your card|cards|bank account*|your account|sim',
        'rent*|receive*|forward|withdraw|take them|for use|use it|send it on|in your name|give it',
        'we|us|you|your|percent|month',
      ],
      within: 9,
      unless: NOT,
    },
    { all: ['receive transfers|collect cash|forward the money|forward the rest|rent out your'], unless: NOT },
  ],
};
