import type { Words } from '../localization/message.js';
import type { anyDestination } from './any-destination.js';
import type { ItemWords } from './document.js';
import { youAlways } from './shared.words.js';

// How sure we are of a fact stands in the record, not in these words: the view says it.

export const anyDestinationWords = {
  'g-passport': (msg) => ({
    title: msg('Passport or ID you travel with', { id: 'documents.g-passport.title' }),
    whatFor: msg(
      'It proves who you are. With it you can cross the border, register, open a bank account and go home.',
      { id: 'documents.g-passport.whatFor' },
    ),
    whoKeepsIt: youAlways(msg),
    warningSign: msg(
      'Someone wants to keep the original: a recruiter, a driver, a foreman or a landlord. They may say “for registration”, “as a guarantee” or “until you pay the ticket back”. Only a border guard, a police officer or a consul may ask to hold it.',
      { id: 'documents.g-passport.warningSign' },
    ),
    ifMissing: [
      msg('Ask for it back with a witness, or in a message, so that there is a record.', {
        id: 'documents.g-passport.ifMissing.1',
      }),
      msg('Do not sign a paper that says you gave it away because you wanted to.', {
        id: 'documents.g-passport.ifMissing.2',
      }),
      msg('If they say no, contact an NGO or your consulate first. Call the police if you are in danger.', {
        id: 'documents.g-passport.ifMissing.3',
      }),
      msg('You can leave without it. A consulate can give you a paper to go home with.', {
        id: 'documents.g-passport.ifMissing.4',
      }),
    ],
    rule: [
      msg(
        'The International Labour Organization (ILO) lists eleven signs of forced labour. Keeping a worker’s identity papers is one of them. Its advice on fair hiring says that workers keep their own papers.',
        { id: 'documents.g-passport.rule.1' },
      ),
      msg('What counts is that you get it back when you ask, not who pays for keeping it.', {
        id: 'documents.g-passport.rule.2',
      }),
    ],
    verifyWith: null,
  }),
  'g-copies': (msg) => ({
    title: msg('Copies of every paper', { id: 'documents.g-copies.title' }),
    whatFor: msg('With a photo or a paper copy, it takes much less time to get a new passport and a police report.', {
      id: 'documents.g-copies.whatFor',
    }),
    whoKeepsIt: msg(
      'You. Give a second set to a person you trust. Keep a third in mail or online storage that only you can open.',
      { id: 'documents.g-copies.whoKeepsIt' },
    ),
    warningSign: msg('You are told to delete photos of your papers, or to give up your phone.', {
      id: 'documents.g-copies.warningSign',
    }),
    ifMissing: [
      msg('Today, take photos of your passport, visa or stamp, contract, permit, the employer’s sign and car plates.', {
        id: 'documents.g-copies.ifMissing.1',
      }),
      msg('Send them to one person you trust.', { id: 'documents.g-copies.ifMissing.2' }),
    ],
    rule: [
      msg(
        'The European Commission and NGOs give this advice. A copy does not take the place of the original when papers are checked.',
        { id: 'documents.g-copies.rule.1' },
      ),
    ],
    verifyWith: null,
  }),
  'g-contract': (msg) => ({
    title: msg('Job offer and contract in a language you read', { id: 'documents.g-contract.title' }),
    whatFor: msg(
      'It shows who employs you, where, the work, the pay, the hours, the housing and who pays for the trip.',
      { id: 'documents.g-contract.whatFor' },
    ),
    whoKeepsIt: msg('You: one signed copy.', { id: 'documents.g-contract.whoKeepsIt' }),
    warningSign: msg(
      'There is no paper, or parts are blank, or there is only a voice message. It is in a language you cannot read. The terms change after you arrive.',
      { id: 'documents.g-contract.warningSign' },
    ),
    ifMissing: [
      msg('Write what was promised in a message and ask the employer to confirm it.', {
        id: 'documents.g-contract.ifMissing.1',
      }),
      msg('Keep chats, adverts and messages about pay. They are proof.', { id: 'documents.g-contract.ifMissing.2' }),
      msg(
        'A contract can exist without paper. In most countries, work that was done must be paid. Ask an NGO or the labour inspectorate.',
        { id: 'documents.g-contract.ifMissing.3' },
      ),
    ],
    rule: [
      msg('Deception and bad working conditions are among the ILO’s eleven signs of forced labour.', {
        id: 'documents.g-contract.rule.1',
      }),
    ],
    verifyWith: null,
  }),
  'g-fees': (msg) => ({
    title: msg('Receipts for everything you paid', { id: 'documents.g-fees.title' }),
    whatFor: msg('They show what the recruiter took, and that you owe nothing more.', {
      id: 'documents.g-fees.whatFor',
    }),
    whoKeepsIt: msg('You.', { id: 'documents.g-fees.whoKeepsIt' }),
    warningSign: msg('You pay for the job itself. A debt grows. Wages are kept back “for the ticket and housing”.', {
      id: 'documents.g-fees.warningSign',
    }),
    ifMissing: [
      msg('Write down sums, dates and names.', { id: 'documents.g-fees.ifMissing.1' }),
      msg('Do not sign a debt paper that you do not understand.', { id: 'documents.g-fees.ifMissing.2' }),
    ],
    rule: [
      msg(
        'Being held by a debt is one of the ILO’s eleven signs of forced labour. The ILO and the International Organization for Migration (IOM) say: workers pay no fees or costs for being hired.',
        { id: 'documents.g-fees.rule.1' },
      ),
    ],
    verifyWith: null,
  }),
  'g-employer': (msg) => ({
    title: msg('Full name, address, registration or licence and phone of the employer and the recruiter', {
      id: 'documents.g-employer.title',
    }),
    whatFor: msg('With these your family, an NGO or the police can find you.', { id: 'documents.g-employer.whatFor' }),
    whoKeepsIt: msg('You, and a person you trust.', { id: 'documents.g-employer.whoKeepsIt' }),
    warningSign: msg(
      'The address comes only “on arrival”. The interview is only in a messenger. Names change. There is no licence.',
      { id: 'documents.g-employer.warningSign' },
    ),
    ifMissing: [
      msg('Look the licence or the company up in the register of its country.', {
        id: 'documents.g-employer.ifMissing.1',
      }),
      msg('Do not travel until you have an address.', { id: 'documents.g-employer.ifMissing.2' }),
    ],
    rule: [msg('NGOs and states give this advice for safe travel.', { id: 'documents.g-employer.rule.1' })],
    verifyWith: null,
  }),
  'g-contacts': (msg) => ({
    title: msg('Phone numbers and addresses on paper', { id: 'documents.g-contacts.title' }),
    whatFor: msg(
      'Your phone may be taken or have no power. Write down: consulate, help line, NGO, family, and a code word that means “help”.',
      { id: 'documents.g-contacts.whatFor' },
    ),
    whoKeepsIt: youAlways(msg),
    warningSign: msg('You are not allowed to call, or someone listens to your calls.', {
      id: 'documents.g-contacts.warningSign',
    }),
    ifMissing: [
      msg('Learn one number by heart.', { id: 'documents.g-contacts.ifMissing.1' }),
      msg('Agree on a code word and a weekly call with your family.', { id: 'documents.g-contacts.ifMissing.2' }),
    ],
    rule: [msg('Guides for people on the move give this advice.', { id: 'documents.g-contacts.rule.1' })],
    verifyWith: null,
  }),
  'g-permit': (msg) => ({
    title: msg('Visa, work permit and residence permit, in your name and for the real job', {
      id: 'documents.g-permit.title',
    }),
    whatFor: msg('They let you work and stay by the rules.', { id: 'documents.g-permit.whatFor' }),
    whoKeepsIt: youAlways(msg),
    warningSign: msg(
      'You hear: “enter as a tourist, papers come later”. The papers are for another employer. Someone says they will report you.',
      { id: 'documents.g-permit.warningSign' },
    ),
    ifMissing: [
      msg('Ask the embassy or an NGO what the permit is called and who gives it.', {
        id: 'documents.g-permit.ifMissing.1',
      }),
      msg('Without papers you still have the right to be paid and to be helped.', {
        id: 'documents.g-permit.ifMissing.2',
        desc: 'The reader may have no valid status. Reassure, without blame.',
      }),
    ],
    rule: [
      msg('Using a person’s weak position, and threats, are among the ILO’s eleven signs of forced labour.', {
        id: 'documents.g-permit.rule.1',
      }),
    ],
    verifyWith: null,
  }),
  'g-pay': (msg) => ({
    title: msg('Record of your hours and pay', { id: 'documents.g-pay.title' }),
    whatFor: msg('You need it to claim your wages.', { id: 'documents.g-pay.whatFor' }),
    whoKeepsIt: msg('You, in a place outside work.', { id: 'documents.g-pay.whoKeepsIt' }),
    warningSign: msg(
      'Pay comes only at the end of the season, or goes to another person’s bank card, or is cut by fines.',
      { id: 'documents.g-pay.warningSign' },
    ),
    ifMissing: [
      msg('Each day, write the day, the hours and the sums in a notebook, or send yourself a message.', {
        id: 'documents.g-pay.ifMissing.1',
      }),
    ],
    rule: [
      msg('Keeping back wages is one of the ILO’s eleven signs of forced labour.', { id: 'documents.g-pay.rule.1' }),
    ],
    verifyWith: null,
  }),
  'g-insurance': (msg) => ({
    title: msg('Health insurance and medical papers', { id: 'documents.g-insurance.title' }),
    whatFor: msg('They pay for care. Often you need them for a permit.', { id: 'documents.g-insurance.whatFor' }),
    whoKeepsIt: msg('You.', { id: 'documents.g-insurance.whoKeepsIt' }),
    warningSign: msg('The employer keeps the insurance paper, or says that you may not see a doctor.', {
      id: 'documents.g-insurance.warningSign',
    }),
    ifMissing: [msg('In an emergency call the ambulance in any case.', { id: 'documents.g-insurance.ifMissing.1' })],
    rule: [msg('The rules are different in each country.', { id: 'documents.g-insurance.rule.1' })],
    verifyWith: null,
  }),
  'g-return': (msg) => ({
    title: msg('Money and a way home', { id: 'documents.g-return.title' }),
    whatFor: msg('With them you can leave.', { id: 'documents.g-return.whatFor' }),
    whoKeepsIt: youAlways(msg),
    warningSign: msg('Someone else holds all the money or the ticket home.', { id: 'documents.g-return.warningSign' }),
    ifMissing: [
      msg('Keep some money where only you can reach it.', { id: 'documents.g-return.ifMissing.1' }),
      msg('The International Organization for Migration (IOM) and NGOs help people to go home.', {
        id: 'documents.g-return.ifMissing.2',
      }),
    ],
    rule: [msg('This is common advice for safe travel.', { id: 'documents.g-return.rule.1' })],
    verifyWith: null,
  }),
} satisfies Record<(typeof anyDestination)[number]['id'], Words<ItemWords>>;
