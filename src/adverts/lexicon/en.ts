import type { Lexicon } from './lexicon.js';

/** An employer who can be found. */
const EMPLOYER =
  'ltd|company|firm|office|address|street|interview*|resume|cv|website|team|clients|call us|call me|cafe|hotel|0000';
/** Where one only writes. */
const APPS = 'whatsapp|telegram|viber|signal|messenger|wechat|tg|kakaotalk|instagram|direct|dm|bot';
/** Those who keep what is the worker's. */
const WHO =
  'owner|manager*|boss|foreman|captain|sponsor|kafeel|baba*|mama*|madam*|agen*|office|us|we|me|he|safe|family|company|employer|hr|i|admin*';
const PASSPORT = 'passport*|pasport*|your id|ids|id card*|iqama|your documents';
const KEEP =
  'keep*|kept|hold|holds|holding|held|takes|taken|collect*|stay*|remain*|retain*|hand|handed|submit*|deposited|stored|locked|custody|in the safe|in my|are with|is with|with me|not allowed|not permitted|forbidden|give*|leave|put*|has the|we take';
const PAY = 'salar*|wage*|pay|pays|paid|money|payment|sum|earnings|tips|percent|stipend';
/** What a worker may be made to pay for. */
const COSTS =
  'ticket*|flight*|travel|visa|bus|road|fee|fees|cost*|documents|room|hostel|accommodation|housing|rent|bed|food|meals|uniform|tools|clothes|advance*|it|them';
const MONEY = '$ 00|00 $|€ 00|00 €|usd|eur*|dollar*|rub*|tenge|cash|amount|money for';
/** Before the work begins, or for what. */
const FIRST =
  'before|prior|first|upfront|advance|in hand|for my|to my|with me|the list|slot|place|seat|papers|documents|rest|balance|half|manager*|agent*|now|today|to start|confirm';
/** Not deducted, or as the law says. */
const KEPT_WHOLE =
  'no|not|nothing|nobody|neither|never|cant|free|if you|we dont|employer will|law|tax*|passport*|penalty|dont';
/** Too late to say no. */
const AFTER =
  'after|later|when|once|until|till|end|arriv*|reach|on the way|only to|inside|departure|last day|before you';
/** Those at home. */
const HOME = 'family|parents|mother|mom|mama|dad|father|wife|husband*|relatives|brothers|at home';
/** Denials, and those of whom the same words are said innocently. */
const NOT =
  'not|never|nobody takes|nobody but|nobody ever|nothing|we dont|copy|scan*|photo*|picture|selfie|with you|you keep|own|yours|your hands|same day|minutes|give it back|handed back|take care|client*|customer*|while you wait|we check|you put|copi*|pocket|anyone|was with|you can';
/** Nothing to pay before the work, or somebody else's payments. */
const NO =
  'not|never|nobody|nothing|free|we dont|no fee|is no|employer|company|we pay|bank|state|client*|customer*|guest*|reimburs*|every|each|weekly|monthly|a month|per|bonus*|if they|we return|anyone|salary|wage*|report|consulate|firm|we send|hour';
/** Pay in full and in time, and what is paid later without harm. */
const WHOLE = 'no|not|never|nobody|every|each|weekly|monthly|a month|bonus*|transport*|client*|customer*|law|tax*';
/** Not as a tourist, or work with tourists. */
const NO_TOURIST =
  'do not|not as|not on|not a|not come|never|cannot|anyone|please|can i|guide|agency|agent|people|may|experience|not allowed|somebody|welcome';
/** The hours of a shop, and rest all the same. */
const HOURS =
  'open|available|shop|restaurant|may|schedule*|customer*|care|service|is rest|days rest|is off|full off|church|except|is free';

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
        'take* it back|pay* back|pay it back|give* back|return it|repay*|work* off|off your|go to|from your|from salary|from the salary|from wage*|out of|minus|and cut|instal*|taken from|are taken|is taken|withheld|come* out of|work it off|deduct*',
        PAY + '|first|later|slowly|us|month*',
      ],
      within: 10,
      unless: KEPT_WHOLE,
    },
    {
      all: [
        'must|have to|if you',
        'refund|reimburse|compensation|pay back|return',
        'ticket*|visa|training|road|expenses|agency',
      ],
      within: 10,
      unless: 'no|not|nothing|never|neither|employer|we pay|law|guest*|customer*',
    },
    {
      all: ['debt|you owe|will owe|you work for|work it off', 'your|us|me|ticket*|visa'],
      within: 4,
      unless: KEPT_WHOLE,
    },
  ],
  'upfront-fee': [
    {
      all: [
        'deposit|prepay*|fee|fees|charge|contribution|processing|my service|insurance',
        '00|cash|today|paid',
        FIRST,
      ],
      within: 8,
      unless: NO,
    },
    {
      all: [
        'you pay|must pay|to pay|pay for|send|bring|you give|transfer|i take|we take|payment|registration|booking|reservation|cost*',
        MONEY,
        FIRST,
      ],
      within: 10,
      unless: NO,
    },
    { all: ['deposit|prepay*', MONEY], within: 5, unless: NO },
    {
      all: [
        MONEY,
        'before the flight|before departure|before you|before boarding|before we|prior to|in advance|upfront',
      ],
      within: 9,
      unless:
        'no|never|nothing|free|employer|company|salary|wage*|every|per|hour|you get|reimburs*|contract*|agreement|permit|firm',
    },
    {
      all: ['not refund*|non refund*|not returned|without payment', 'fee|charge|registration|payment|paid|list|place'],
      within: 10,
      unless: 'never|customer*|guest*',
    },
  ],
  'tourist-visa': [
    {
      all: [
        'tourist|visitor|visitors|visit|guest|visa free|for tourism',
        'visa|enter|entry|come|comes|go with|fly|arrive|stamp|invitation',
        'you|your|on|as|like|for|makes|entry',
      ],
      within: 4,
      unless: NO_TOURIST,
    },
    {
      all: [
        'tourist visa*|as tourist*|for tourists|for tourism|like for travel|tour group|just stay|stay behind|pilgrim*|like tourist*|visit visa|touristic',
      ],
      unless: NO_TOURIST,
    },
    {
      all: [
        'border|immigration|airport|officer*|police|passport control|stay|return ticket|booking',
        'say|says|state|answer|tell|you came|show|you are|its a|think',
        'holiday*|touris*|sightsee*|shopping|leisure|relative*|visit*|friend*|family|vacation|stud*|guest|what to|wedding',
      ],
      within: 14,
      unless: 'nobody|never|lie|report|declare|guests',
    },
  ],
  'no-contract': [
    {
      all: [
        'contract*|agreement|offer letter|papers|documents|registration|work permit|signing',
        'no|not needed|not necessary|not make|dont make|without contract|dont|dont need|not required|without a|not made|not given',
      ],
      within: 3,
      unless:
        'year|commission|term|fee*|nobody works|before you|before the|never|not work|no work|we not|dont work|dont put|dont send|not send|not start|agency',
    },
    {
      all: [
        'cash in hand|not officially|unofficial*|sign anything|nothing to sign|nobody signs|on trust|only trust|by word|by voice|only word|all black|any papers|work without papers|without official',
      ],
    },
  ],
  'passport-retention': [
    { all: [PASSPORT, KEEP, WHO], within: 9, unless: NOT },
    {
      all: [PASSPORT, 'with|in the', 'sponsor|boss|owner|captain|baba*|madam*|kafeel'],
      within: 8,
      unless: 'not|never|own|minutes|with you|your hands|show|bring|visa|copi*',
    },
    { all: ['documents|papers', 'stay* with|kept|held|hold|holds|leave', WHO], unless: NOT },
    { all: [PASSPORT, KEEP, AFTER], within: 11, unless: NOT },
  ],
  'messenger-only': [
    { all: ['telegram|bot|start', '@'], within: 2, unlessAnywhere: EMPLOYER },
    { all: ['only|dm|message|write|text|send|contact|add|chat|msg', APPS], within: 4, unlessAnywhere: EMPLOYER },
    { all: ['only', APPS], within: 3, unless: 'trust' },
    {
      all: [
        'dm us|no call|no calls|no voice|no phones|do not call|dont call|dont pick up|not have telephone|no office and no phone|only messages|text only|only chat',
      ],
      unless: 'agenc*|applicat*|email',
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
        'leaving|leaves|bus|minibus|tickets|flight|fly|flying|depart*|we leave|we go|joining|goes|must be|decide',
        'tonight|tomorrow|tomorow|today|this week|this evening|sunday|friday|monday|tuesday|wednesday|thursday|saturday|immediately|at once|in 00 days|48 hours|in two days|weekend',
      ],
      within: 4,
      unless: 'off|customer*|shift*|every|if|can|next',
    },
    {
      all: ['places|positions|spots|seats|tickets|list|slots', 'left|last|only two|only three|remain*|not yet|almost'],
      within: 3,
      unless: 'not us|shift',
    },
  ],
  'gender-age-appearance': [
    {
      all: [
        'girl*|women|lady|ladies|female*|woman|model*|hostess*|young|waitress*',
        'good looking|attractive|pretty|beautiful|slim|bikini|swimsuit|full length|full body|appearance|figure|bust|measurements|nice looking|full height|not fat',
      ],
      within: 12,
      unless: 'regardless|equal|dont ask|not ask',
    },
    {
      all: [
        'girls|lady|ladies|women|female*|maid|age|aged|waitress*',
        '17|18|19|20|21|22|23|up to|until|not older',
        '23|24|25|26|27|28|30|35|only|wanted',
      ],
      within: 8,
      unless: 'children|over|any|men|male|care|parent*',
    },
    { all: ['height|bust', 'weight|waist'], within: 2 },
    {
      all: ['photo*|picture*|pics|video', 'bikini|swimsuit|lingerie|underwear|full body|full length'],
    },
  ],
  'contract-after-arrival': [
    {
      all: [
        'contract|agreement|papers|documents|you sign|will sign|we sign',
        'on arrival|when you arrive|after you arrive|when you reach|at the end|after medical|after the first|after three|upon arrival|upon completion|on the spot|on board|sign there|once you are|after you land|contract there|after arriv*',
      ],
      within: 6,
      unless: 'before you|before the|return*|exit',
    },
  ],
  'pay-withheld': [
    {
      all: [
        'salary|wages|money|pay|paid|payment|pays|everything|give',
        AFTER,
        'season|harvest|of contract|of the contract|contract ends|finish*|go home|sold|vessel|period|project|rotation|when you leave|you quit|last day|complet*',
      ],
      within: 8,
      unless: WHOLE + '|dont ask|give two|also',
    },
    {
      all: [PAY, 'lump sum|together at|one payment|one amount|in one go|one sum|only after|rest at|in the end'],
      within: 8,
      unless: WHOLE + '|details|number',
    },
    {
      all: [
        'money|pay|pays|stipend|months|first month|salar*|wage*',
        'kept|we keep|i keep|keeps|holding|holds|held|saved|withheld|stays',
        AFTER + '|security|guarantee|deposit|first|so that',
      ],
      within: 10,
      unless: WHOLE,
    },
    {
      all: [
        'leav* early|leav* before|who leaves|stops before|quit*|withdraw|home earl*|before the end|dont finish|break the|run away',
        'no pay|not paid|not receive|lose|loses|gone|nothing|unpaid|forfeit*|zero|lost|not see|dont pay',
      ],
      within: 8,
      unless: 'bonus*|guarantee|lose nothing|owe nothing|paid for',
    },
  ],
  'fines-or-deductions': [
    {
      all: ['fine|fines|penalty', 'for|refus*|taken|pay|€|mistake*|if|from the'],
      within: 4,
      unless: 'no|never|is fine|are fine|dining|law|traffic|tax',
    },
    {
      all: [
        'you pay|minus|on you|€|euro|$|from your|out of your|is cut',
        'late|mistake*|absent|miss*|scratch*|spoil*|damage*|broke*|break*',
      ],
      within: 7,
      unless: 'no|not|never|nothing',
    },
    {
      all: ['deduct*|taken out of|come* out of|withheld|minus|cut|cuts', COSTS, PAY + '|weekly|month*|from|he'],
      within: 9,
      unless: KEPT_WHOLE,
    },
    {
      all: ['take|takes|cut|cuts', '00', 'month|monthly|day|week', COSTS],
      within: 7,
      unless: KEPT_WHOLE + '|hours',
    },
    {
      all: [
        'deduct*|cut|cuts|takes|fine*',
        'from salary|from your salary|from the salary|from pay|from wage*|from that',
      ],
      within: 3,
      unless: KEPT_WHOLE + '|advance',
    },
  ],
  'closed-site': [
    {
      all: [
        'leave|leaving|go out|going out|go land|going ashore|outside|to town|past the|exit|to the city',
        'not|cannot|cant|forbidden|prohibited|never|dont|nobody|no|only|permission|escort',
        'only|except|not allowed|permitted|cannot|guard*|escort|forbidden|prohibited|alone|unaccompanied|permission|owner|house|compound|territory|gate|land|no going|building|site|months|inside',
      ],
      within: 7,
      unless: 'free to|positions|sick|annual|smok*|children|job|any time|shift*|need to|hours|no need|machine*',
    },
    { all: ['not go anywhere|not go land|cant go anywhere'] },
    {
      all: ['phone|phones|calls', 'minutes a|hour a|only on|hour per'],
      within: 3,
    },
    {
      all: ['gate|door|fence', 'locked|locks|closed|dogs|guards'],
      within: 3,
      unless: 'may leave|leave after|pass|badge|car|shop|at any|key',
    },
    {
      all: ['phones|your phone|mobiles|mobile is', KEEP],
      within: 5,
      unless: 'call*|number|customer*|company|answer*|driving|work|may|own|break*|shifts|not taken',
    },
  ],
  'no-days-off': [
    {
      all: [
        'days in a row|monday to sunday|mon to sun|also sunday*|sunday* we also|sunday* too|weekends too|work seven|without weekends|work all days|not rested|all seven|rest when|sunday is a|sunday is working|also on sunday*|rest is only',
      ],
      unless: 'open|available|shop|restaurant|customer*|care|service|except|free',
    },
    { all: ['sixteen|14|16', 'hours'], within: 1, unless: HOURS },
    {
      all: [
        'no|without|dont have|not|never|nobody',
        'day off|days off|off|free day|weekend*|rest days|holiday*|break|off day*',
      ],
      within: 2,
      unless: HOURS + '|tourist|take',
    },
    {
      all: [
        'every day|all days|seven days|7 days|30 days|daily|friday',
        'sunday*|no rest|duty|holidays|a week|weekends|a month|also',
      ],
      within: 4,
      unless: HOURS + '|off|free',
    },
  ],
  'scam-centre': [
    {
      all: [
        'chat operator*|crypto*|call centre|call center|customer service|online|chat|typing|marketing',
        'cambodia|myanmar|laos|thailand|sihanoukville|philippines|bangkok',
      ],
      anywhere: true,
      within: 14,
      unless: 'hotel|tour*|based|headquarter*|offices',
    },
  ],
  'sensitive-data': [
    {
      all: [
        'send|provide|photo*|picture*|pic|scan*|selfie',
        'passport|pasport|card|cards|id',
        'both sides|two sides|front and back|debit|telegram|whatsapp|of your|photos|selfie|today|page*|and card',
      ],
      within: 9,
      unless: 'no passport|office|hire|dont|not|never|gate|register*|bring|with you|your hands',
    },
    {
      all: [
        'sms code*|code from|code that comes|code our|cvv|open a bank account in your|bank app',
        'us|give|share|need*|rent|use|will|receive|open|comes|read',
      ],
      within: 7,
      unless: 'payroll|never|anyone|paid into|deposited|no one|nobody|not',
    },
  ],
  secrecy: [
    { all: ['nobody|no one|only', 'should know|must know|needs to know|must hear|has to know'], within: 3 },
    {
      all: [
        HOME + '|friends|anyone|anybody|neighbo*|embassy|police|others|anything|group|people',
        'dont tell|not tell|not to tell|tell no*|dont say|not say|dont talk|not talk|dont speak|not speak|dont discuss|not discuss|not to discuss|dont share|dont show|dont post|never mention|dont write|not a word|mouth shut|secret|say you|you say|must think|you tell|its just|need to know|tell at home|say to|doesnt know|should think',
      ],
      within: 9,
      unless:
        'we do not|we dont|no secret*|confidential*|client*|customer*|guest*|scam*|code*|pin|data|pay|product|everything|nothing',
    },
    {
      all: ['tell', 'at home|him|her|them|dad|parents|people', 'you are|youre|the same|holiday|hotel|pizza'],
      within: 5,
      unless: 'guest*|customer*',
    },
    {
      all: ['delete|clear the|clear your|erase', 'chat|message*|history|number|it|this'],
      within: 4,
      unless: 'we delete',
    },
    {
      all: ['not a word|to yourself|between us|tell nobody|keep quiet|no talking about|dont talk about|it quiet'],
      unless: 'refund|pay',
    },
  ],
  'bring-friends': [
    {
      all: ['bring|invite|come with|every|each', 'friend|friends|mates|group'],
      within: 4,
      unless: 'referral program|customer*|dont|clients|lunch',
    },
  ],
  'vague-employer': [
    {
      all: [
        'company|employer|where|which|the job|address|place|city|country|name|firm|details|factory|what you',
        'tell you|be told|is told|find out|learn|comes|inform|we tell|we say|will know|disclosed|secret|not say|send',
        AFTER + '|there|in the country',
      ],
      within: 9,
      unless: 'apply|applicat*|interview*|client*|customer*|is not|false',
    },
    {
      all: [
        'name|address|company|country|city|which|where',
        'cant write|not write|cant say|not say|not tell|not give|dont give out|dont get|you dont need|allowed to say|is confidential|secret|not disclose*|cant tell|not needed|dont ask',
      ],
      within: 7,
      unless: 'apply|customer*|anyone|anybody|everyone',
    },
    { all: ['no office|everything is online|have an office'] },
  ],
  'illicit-task': [
    {
      all: [
        'pack*|parcel*|what is in*|whats in*|bag*|bundle|envelope*|treasure|box',
        'dont ask|not ask|never ask|not your business|dont look|dont open|never open|from opening|behind|to open it|dead drop|hide|coordinates|across the border|new sticker|on your name|no questions|under a',
      ],
      within: 9,
      unless: 'benefit*|salary|compensation|refuse|strangers',
    },
    {
      all: [
        'bank card*|your card|cards|bank account*|your account|the account|accounts in|personal account|sim',
        'rent*|receive*|forward|withdraw|send it on|in your name|give it|give the|give him|hand over|give us|buy',
        'we|us|you|your|our|percent|month|him',
      ],
      within: 9,
      unless: 'not|never|nobody|nothing|we dont|dont give|salary|wage*|client*',
    },
    {
      all: ['receive transfers|forward the money|rent out your|open accounts|withdraw cash'],
      unless: NOT,
    },
    {
      all: [
        'speak love|rich people|lady|pensioners|by script|bank security',
        'from the bank|invest*|deposit|platform|crypto|put money',
      ],
      within: 14,
      unless: 'no|not',
    },
  ],
};
