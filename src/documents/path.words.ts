import type { Words } from '../localization/message.js';

/** What a reader is told at one step of the way. */
export interface StepWords {
  readonly title: string;
  /** In order. */
  readonly actions: readonly string[];
  /** What may go wrong, honestly; null when nothing is known to. */
  readonly risk: string | null;
  /** The next thing to do when this does not work. Never empty: nobody is left without a next step. */
  readonly otherwise: string;
}

// A name after the point is the country, or the citizenship, that the words are for.
export const stepWords = {
  'safe-now': (msg) => ({
    title: msg('Are you safe now?', { id: 'documents.path.safe-now.title' }),
    actions: [
      msg('If someone hurts you, threatens you or locks you in, call for help first. Papers can wait.', {
        id: 'documents.path.safe-now.action.1',
      }),
      msg('If you cannot speak, look for a way to send a message, or go to a place with other people.', {
        id: 'documents.path.safe-now.action.2',
      }),
    ],
    risk: null,
    otherwise: msg('If nobody answers, call the next number. Try again from another phone.', {
      id: 'documents.path.safe-now.otherwise',
    }),
  }),
  'who-holds-it': (msg) => ({
    title: msg('Who has your papers?', { id: 'documents.path.who-holds-it.title' }),
    actions: [
      msg('If you lost them, or a stranger stole them, go on to the step about the consulate.', {
        id: 'documents.path.who-holds-it.action.1',
      }),
      msg(
        'If an employer, a recruiter, a driver or a landlord keeps them, this is a warning sign of forced labour. It is not your fault.',
        { id: 'documents.path.who-holds-it.action.2' },
      ),
      msg(
        'Write down who has them, since when, and what was said. Keep addresses, names, car plates, photos and chats.',
        { id: 'documents.path.who-holds-it.action.3' },
      ),
    ],
    risk: null,
    otherwise: msg('If you do not know who has them, treat them as lost. The next steps still work.', {
      id: 'documents.path.who-holds-it.otherwise',
    }),
  }),
  'do-not-fight': (msg) => ({
    title: msg('Do not fight for them', { id: 'documents.path.do-not-fight.title' }),
    actions: [
      msg('Do not take them back by force and do not break in. You can leave without them.', {
        id: 'documents.path.do-not-fight.action.1',
      }),
      msg('Do not sign a paper that says you gave them away because you wanted to. Do not sign a debt paper.', {
        id: 'documents.path.do-not-fight.action.2',
      }),
    ],
    risk: msg('A fight can hurt you, and it can be used against you.', { id: 'documents.path.do-not-fight.risk' }),
    otherwise: msg(
      'If someone tries to make you sign, say that you need time to read it. If they threaten you, leave when you can and call for help.',
      { id: 'documents.path.do-not-fight.otherwise' },
    ),
  }),
  'ask-in-writing-if-safe': (msg) => ({
    title: msg('Ask for them in a message, if that is safe', { id: 'documents.path.ask-in-writing-if-safe.title' }),
    actions: [
      msg('Ask in a short and calm message, or with a witness. Keep the answer: it is proof.', {
        id: 'documents.path.ask-in-writing-if-safe.action.1',
      }),
      msg('You can write: “Please give me back my passport today. I need it.”', {
        id: 'documents.path.ask-in-writing-if-safe.action.2',
      }),
    ],
    risk: msg('If you think that asking will make this person angry, do not ask. Go to the next step.', {
      id: 'documents.path.ask-in-writing-if-safe.risk',
    }),
    otherwise: msg('If the answer is no, or there is no answer, that is proof too. Go on to the next step.', {
      id: 'documents.path.ask-in-writing-if-safe.otherwise',
    }),
  }),
  consulate: (msg) => ({
    title: msg('Ask your consulate for a paper to go home with', { id: 'documents.path.consulate.title' }),
    actions: [
      msg('A consulate can give you a paper to go home with. You do not need the passport for it.', {
        id: 'documents.path.consulate.action.1',
      }),
      msg('Bring any copy or photo of your papers. If you can, call before you go.', {
        id: 'documents.path.consulate.action.2',
      }),
    ],
    risk: msg('If you are afraid of the authorities of your own country, speak with an NGO first.', {
      id: 'documents.path.consulate.risk',
    }),
    otherwise: msg('If the consulate is far away or says no, ask an NGO to call it for you.', {
      id: 'documents.path.consulate.otherwise',
    }),
  }),
  'consulate.unread': (msg) => ({
    title: msg('Ask your consulate for a certificate of return', { id: 'documents.path.consulate.unread.title' }),
    actions: [
      msg('A consulate can give you a paper to go home with. Ask what it costs and how long it takes.', {
        id: 'documents.path.consulate.unread.action.1',
      }),
      msg('Bring a copy or photo of your papers, or come with two witnesses who are citizens of your country.', {
        id: 'documents.path.consulate.unread.action.2',
      }),
    ],
    risk: msg('If you are afraid of the authorities of your own country, speak with an NGO first.', {
      id: 'documents.path.consulate.unread.risk',
    }),
    otherwise: msg('If the consulate is far away or says no, ask an NGO to call it for you.', {
      id: 'documents.path.consulate.unread.otherwise',
    }),
  }),
  'consulate.RU': (msg) => ({
    title: msg('Ask the consulate of Russia for a certificate of return', { id: 'documents.path.consulate.RU.title' }),
    actions: [
      msg('A consulate can give you a paper to go home with. Ask what it costs and how long it takes.', {
        id: 'documents.path.consulate.RU.action.1',
      }),
      msg('Bring a copy or photo of your papers, or come with two witnesses who are citizens of Russia.', {
        id: 'documents.path.consulate.RU.action.2',
      }),
    ],
    risk: msg(
      'It is not given for every child. Since 20 January 2026 it is not given for a child under 14 who came in without a foreign passport. Ask them what to do then.',
      { id: 'documents.path.consulate.RU.risk' },
    ),
    otherwise: msg('If the consulate is far away or says no, ask an NGO to call it for you.', {
      id: 'documents.path.consulate.RU.otherwise',
    }),
  }),
  'consulate.UZ': (msg) => ({
    title: msg('Ask the consulate of Uzbekistan for a certificate of return', {
      id: 'documents.path.consulate.UZ.title',
    }),
    actions: [
      msg(
        'Fill in the form on consulate.mfa.uz. Bring a photo of 3.5 x 4.5 cm and any copy of your papers. They also ask for a police paper: see the next step.',
        { id: 'documents.path.consulate.UZ.action.1' },
      ),
      msg('Go yourself. Nobody else may collect it. It takes 7 to 14 days, and it is valid for one to three months.', {
        id: 'documents.path.consulate.UZ.action.2',
      }),
      msg(
        'The price we saw, in Korea: 60 US dollars for adults, 10 for children. Ask if you can get it free because you were exploited.',
        { id: 'documents.path.consulate.UZ.action.3' },
      ),
    ],
    risk: msg('Do not buy it from a middleman.', { id: 'documents.path.consulate.UZ.risk' }),
    otherwise: msg(
      'If you have no police paper, or no money, say so at the consulate and ask an NGO to come with you.',
      { id: 'documents.path.consulate.UZ.otherwise' },
    ),
  }),
  'police-statement': (msg) => ({
    title: msg('A police paper about the passport: ask an NGO first', { id: 'documents.path.police-statement.title' }),
    actions: [
      msg(
        'A consulate may ask for a police paper about a lost or stolen passport. A copy of the passport makes it faster.',
        { id: 'documents.path.police-statement.action.1' },
      ),
      msg(
        'If you have no valid stay, speak with an NGO or your consulate before you go to the police. Ask someone to come with you.',
        { id: 'documents.path.police-statement.action.2' },
      ),
    ],
    risk: msg('Going to the police may also start a check of your right to stay.', {
      id: 'documents.path.police-statement.risk',
    }),
    otherwise: msg(
      'If the police do not take your report, write down the day, the place and the name, and tell the NGO or the consulate.',
      { id: 'documents.path.police-statement.otherwise' },
    ),
  }),
  'police-statement.KZ': (msg) => ({
    title: msg('A police paper about the passport: what it can start', {
      id: 'documents.path.police-statement.KZ.title',
    }),
    actions: [
      msg('The consulate may ask for this paper. It also shows that you did not hide.', {
        id: 'documents.path.police-statement.KZ.action.1',
      }),
      msg('The police must register your report, whoever you are.', {
        id: 'documents.path.police-statement.KZ.action.2',
      }),
      msg('If you have no valid stay, do not go alone. Go with an NGO worker or a person from the consulate.', {
        id: 'documents.path.police-statement.KZ.action.3',
      }),
    ],
    risk: msg(
      'The police may also open a migration case. It can end with a warning, a fine or being sent out of the country. They must weigh your reasons: say that your papers were taken.',
      { id: 'documents.path.police-statement.KZ.risk' },
    ),
    otherwise: msg(
      'If the police do not take your report, write down the day, the place and the name, and tell the NGO or the consulate.',
      { id: 'documents.path.police-statement.KZ.otherwise' },
    ),
  }),
  'ngo-restores-papers': (msg) => ({
    title: msg('Find an NGO that helps to get papers back', { id: 'documents.path.ngo-restores-papers.title' }),
    actions: [
      msg('An NGO can speak with the employer, the consulate and the police for you.', {
        id: 'documents.path.ngo-restores-papers.action.1',
      }),
      msg('The International Organization for Migration (IOM) and NGOs help people to go home.', {
        id: 'documents.path.ngo-restores-papers.action.2',
      }),
    ],
    risk: msg('Do not give money or papers to a stranger who promises a stamp.', {
      id: 'documents.path.ngo-restores-papers.risk',
    }),
    otherwise: msg('If one NGO cannot help, ask it who can. Ask your consulate the same.', {
      id: 'documents.path.ngo-restores-papers.otherwise',
    }),
  }),
  'ngo-restores-papers.KZ': (msg) => ({
    title: msg('Find an NGO that helps to get papers back', { id: 'documents.path.ngo-restores-papers.KZ.title' }),
    actions: [
      msg('NGOs and the help line can come with the special police unit and with the consulate.', {
        id: 'documents.path.ngo-restores-papers.KZ.action.1',
      }),
      msg(
        'People who were trafficked or exploited can get help with new papers, a place to live for a time, a doctor and work. They do not have to be citizens. Ask for an interpreter and a lawyer.',
        { id: 'documents.path.ngo-restores-papers.KZ.action.2' },
      ),
    ],
    risk: msg('Do not pay a “fixer” for a stamp.', { id: 'documents.path.ngo-restores-papers.KZ.risk' }),
    otherwise: msg('If you are told that only citizens get help, call 116 16 or another NGO.', {
      id: 'documents.path.ngo-restores-papers.KZ.otherwise',
    }),
  }),
  'labour-claim': (msg) => ({
    title: msg('Claim your wages, also without papers', { id: 'documents.path.labour-claim.title' }),
    actions: [
      msg('Work that was done must be paid in most countries, also without a contract on paper.', {
        id: 'documents.path.labour-claim.action.1',
      }),
      msg('Write down days, hours and sums. Keep chats, photos and names of people who saw you work.', {
        id: 'documents.path.labour-claim.action.2',
      }),
      msg('Ask an NGO or the labour inspectorate how to claim.', { id: 'documents.path.labour-claim.action.3' }),
    ],
    risk: msg('If you have no valid stay, ask the NGO first which office is safe to go to.', {
      id: 'documents.path.labour-claim.risk',
    }),
    otherwise: msg(
      'If you have to leave the country, ask the NGO if it can go on without you. The help line stays open to you.',
      { id: 'documents.path.labour-claim.otherwise' },
    ),
  }),
  'labour-claim.KZ': (msg) => ({
    title: msg('Claim your wages, also without papers', { id: 'documents.path.labour-claim.KZ.title' }),
    actions: [
      msg('You can be paid for your work also when you have no valid stay.', {
        id: 'documents.path.labour-claim.KZ.action.1',
      }),
      msg('Collect proof: days, hours, sums, photos, chats, people you work with, money transfers.', {
        id: 'documents.path.labour-claim.KZ.action.2',
      }),
      msg('Go to the labour inspectorate or call 1414. If you have no valid stay, go to an NGO first.', {
        id: 'documents.path.labour-claim.KZ.action.3',
      }),
    ],
    risk: msg('The inspectorate and 1414 are run by the state. An NGO can tell you what may follow.', {
      id: 'documents.path.labour-claim.KZ.risk',
    }),
    otherwise: msg(
      'If you have to leave, ask the NGO if it can go on without you. You can call the help line again at any time.',
      { id: 'documents.path.labour-claim.KZ.otherwise' },
    ),
  }),
} satisfies Record<string, Words<StepWords>>;
