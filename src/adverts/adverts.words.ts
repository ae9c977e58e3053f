import type { Words } from '../localization/message.js';
import type { FlagId } from './catalogue.js';

/** What a reader is told about a flag: what it is called, why it matters, and what to ask the recruiter. */
export interface FlagWords {
  readonly name: string;
  readonly why: string;
  readonly ask: string;
}

export const flagWords: Readonly<Record<FlagId, Words<FlagWords>>> = {
  'unrealistic-pay': (msg) => ({
    name: msg('Very high pay', { id: 'adverts.unrealistic-pay.name' }),
    why: msg('Pay far above what others get is often the bait.', { id: 'adverts.unrealistic-pay.why' }),
    ask: msg('What do others earn in this job?', {
      id: 'adverts.unrealistic-pay.ask',
      desc: 'A question that the reader asks the recruiter.',
    }),
  }),
  'no-experience': (msg) => ({
    name: msg('Anyone is taken', { id: 'adverts.no-experience.name' }),
    why: msg('When nothing is asked of you, the real work can be something else.', { id: 'adverts.no-experience.why' }),
    ask: msg('Why do you take people without experience?', { id: 'adverts.no-experience.ask' }),
  }),
  'travel-or-housing-offered': (msg) => ({
    name: msg('Trip, housing or food offered', { id: 'adverts.travel-or-housing-offered.name' }),
    why: msg('If the boss gives you a home and a ticket, it can be harder to leave.', {
      id: 'adverts.travel-or-housing-offered.why',
    }),
    ask: msg('Who pays in the end? Can I live somewhere else?', { id: 'adverts.travel-or-housing-offered.ask' }),
  }),
  'repaid-from-pay': (msg) => ({
    name: msg('Costs to be worked off', { id: 'adverts.repaid-from-pay.name' }),
    why: msg('A debt to the boss can grow and hold you there.', { id: 'adverts.repaid-from-pay.why' }),
    ask: msg('How much will I owe? What if I leave?', { id: 'adverts.repaid-from-pay.ask' }),
  }),
  'upfront-fee': (msg) => ({
    name: msg('Money before the job', { id: 'adverts.upfront-fee.name' }),
    why: msg('An honest employer pays you. You do not pay for a job.', { id: 'adverts.upfront-fee.why' }),
    ask: msg('Why should I pay to get a job?', { id: 'adverts.upfront-fee.ask' }),
  }),
  'tourist-visa': (msg) => ({
    name: msg('Wrong visa for work', { id: 'adverts.tourist-visa.name' }),
    why: msg('As a tourist or guest you may have no right to work there, and the boss can use it against you.', {
      id: 'adverts.tourist-visa.why',
    }),
    ask: msg('Which permit gives me the right to work?', { id: 'adverts.tourist-visa.ask' }),
  }),
  'no-contract': (msg) => ({
    name: msg('No contract', { id: 'adverts.no-contract.name' }),
    why: msg('Without a contract it is hard to prove what you were promised.', { id: 'adverts.no-contract.why' }),
    ask: msg('Will I get a written contract?', { id: 'adverts.no-contract.ask' }),
  }),
  'passport-retention': (msg) => ({
    name: msg('Someone keeps your passport', { id: 'adverts.passport-retention.name' }),
    why: msg('Without your papers it is hard to leave.', { id: 'adverts.passport-retention.why' }),
    ask: msg('Will my passport stay with me at all times?', { id: 'adverts.passport-retention.ask' }),
  }),
  'messenger-only': (msg) => ({
    name: msg('Contact only by chat', { id: 'adverts.messenger-only.name' }),
    why: msg('A chat name can vanish. A company has a name and an address.', { id: 'adverts.messenger-only.why' }),
    ask: msg('What is the company called, and where is its office?', { id: 'adverts.messenger-only.ask' }),
  }),
  'vague-duties': (msg) => ({
    name: msg('Work not described', { id: 'adverts.vague-duties.name' }),
    why: msg('If the work is not named, it can turn out to be anything.', { id: 'adverts.vague-duties.why' }),
    ask: msg('What will I do each day?', { id: 'adverts.vague-duties.ask' }),
  }),
  'immediate-departure': (msg) => ({
    name: msg('Hurry', { id: 'adverts.immediate-departure.name' }),
    why: msg('Hurry leaves you no time to check.', { id: 'adverts.immediate-departure.why' }),
    ask: msg('Can I take a day to check and think?', { id: 'adverts.immediate-departure.ask' }),
  }),
  'gender-age-appearance': (msg) => ({
    name: msg('Looks, age or sex wanted', { id: 'adverts.gender-age-appearance.name' }),
    why: msg('When looks matter and the work is not named, it can be other work.', {
      id: 'adverts.gender-age-appearance.why',
    }),
    ask: msg('Why do age and looks matter for this work?', { id: 'adverts.gender-age-appearance.ask' }),
  }),
  'contract-after-arrival': (msg) => ({
    name: msg('Contract only on arrival', { id: 'adverts.contract-after-arrival.name' }),
    why: msg('Far from home it is harder to say no to a bad contract.', { id: 'adverts.contract-after-arrival.why' }),
    ask: msg('Can I read the contract before I go?', { id: 'adverts.contract-after-arrival.ask' }),
  }),
  'pay-withheld': (msg) => ({
    name: msg('Pay only at the end', { id: 'adverts.pay-withheld.name' }),
    why: msg('If pay comes at the end, you cannot leave without losing it.', { id: 'adverts.pay-withheld.why' }),
    ask: msg('Will I be paid every month?', { id: 'adverts.pay-withheld.ask' }),
  }),
  'fines-or-deductions': (msg) => ({
    name: msg('Fines or deductions', { id: 'adverts.fines-or-deductions.name' }),
    why: msg('Fines can eat up the pay that was promised.', { id: 'adverts.fines-or-deductions.why' }),
    ask: msg('What is deducted, and how much? Can I have it in writing?', { id: 'adverts.fines-or-deductions.ask' }),
  }),
  'closed-site': (msg) => ({
    name: msg('You cannot go out freely', { id: 'adverts.closed-site.name' }),
    why: msg('A place you cannot leave, or no phone, cuts you off from help.', { id: 'adverts.closed-site.why' }),
    ask: msg('Can I go out after work and use my phone?', { id: 'adverts.closed-site.ask' }),
  }),
  'no-days-off': (msg) => ({
    name: msg('No days off', { id: 'adverts.no-days-off.name' }),
    why: msg('Work without rest harms your health.', { id: 'adverts.no-days-off.why' }),
    ask: msg('How many hours a day? Which days are free?', { id: 'adverts.no-days-off.ask' }),
  }),
  'scam-centre': (msg) => ({
    name: msg('Chat or call work in South-East Asia', { id: 'adverts.scam-centre.name' }),
    why: msg('People were promised such work there, then held and made to cheat others.', {
      id: 'adverts.scam-centre.why',
    }),
    ask: msg('Does our embassy know this company?', { id: 'adverts.scam-centre.ask' }),
  }),
  'sensitive-data': (msg) => ({
    name: msg('They want your card, code or passport photo', { id: 'adverts.sensitive-data.name' }),
    why: msg('With these, others can act in your name.', { id: 'adverts.sensitive-data.why' }),
    ask: msg('Why do you need this before a contract?', { id: 'adverts.sensitive-data.ask' }),
  }),
  secrecy: (msg) => ({
    name: msg('They want it kept secret', { id: 'adverts.secrecy.name' }),
    why: msg('If nobody knows where you are, nobody can help.', { id: 'adverts.secrecy.why' }),
    ask: msg('Why must it be a secret?', { id: 'adverts.secrecy.ask' }),
  }),
  'bring-friends': (msg) => ({
    name: msg('Bring your friends', { id: 'adverts.bring-friends.name' }),
    why: msg('Some are paid for each person they bring.', { id: 'adverts.bring-friends.why' }),
    ask: msg('What do you get if I bring someone?', { id: 'adverts.bring-friends.ask' }),
  }),
  'vague-employer': (msg) => ({
    name: msg('Employer or place not named', { id: 'adverts.vague-employer.name' }),
    why: msg('You cannot check what has no name.', { id: 'adverts.vague-employer.why' }),
    ask: msg('What is the full name and address of the employer?', { id: 'adverts.vague-employer.ask' }),
  }),
  'illicit-task': (msg) => ({
    name: msg('Work that can bring you before a court', { id: 'adverts.illicit-task.name' }),
    why: msg('Unknown parcels and other people’s money can make you answer for a crime.', {
      id: 'adverts.illicit-task.why',
    }),
    ask: msg('What is in it, and whose money is it?', { id: 'adverts.illicit-task.ask' }),
  }),
};

/** What an outcome is called, and what it says to the reader. Never a verdict on the advert. */
export const advertOutcomeWords: Readonly<
  Record<'serious' | 'many' | 'some' | 'none-found', Words<{ readonly title: string; readonly text: string }>>
> = {
  serious: (msg) => ({
    title: msg('Stop and ask for proof', { id: 'adverts.found.serious' }),
    text: msg(
      'Some words here are like those that people heard before they were cheated or held at work. Do not pay, travel or give your papers until you have proof.',
      { id: 'adverts.found.serious.text' },
    ),
  }),
  many: (msg) => ({
    title: msg('Several warning signs', { id: 'adverts.found.many' }),
    text: msg('One sign alone says little. Here there are several. Ask about each before you decide.', {
      id: 'adverts.found.many.text',
    }),
  }),
  some: (msg) => ({
    title: msg('Worth asking about', { id: 'adverts.found.some' }),
    text: msg('Many honest adverts use such words too. Ask before you decide.', { id: 'adverts.found.some.text' }),
  }),
  'none-found': (msg) => ({
    title: msg('General advice', { id: 'adverts.found.none' }),
    text: msg('We found none of the signs we know. That does not mean the offer is honest.', {
      id: 'adverts.found.none.text',
      desc: 'Must not say or imply that the offer can be trusted.',
    }),
  }),
};

/** Advice for any advert. */
export const advertTips: Words<readonly string[]> = (msg) => [
  msg('Do not pay to get a job.', { id: 'adverts.tip.pay' }),
  msg('Read the contract before you go. Keep a copy.', { id: 'adverts.tip.contract' }),
  msg('Keep your passport with you.', { id: 'adverts.tip.papers' }),
  msg('Check the name and address of the company.', { id: 'adverts.tip.company' }),
  msg('Tell someone you trust where you are going.', { id: 'adverts.tip.tell' }),
];

/** The rest of the notice. */
export const advertWords = {
  title: (msg) => msg('Before you answer this advert', { id: 'adverts.title' }),
  reading: (msg) => msg('Looking at the words of the advert…', { id: 'adverts.reading' }),
  quoted: (msg) => msg('In the advert', { id: 'adverts.in-the-advert', desc: 'Above words quoted from the advert.' }),
  ask: (msg) => msg('Ask', { id: 'adverts.ask', desc: 'Above a question that the reader may ask the recruiter.' }),
  more: (msg) => msg('And {count} more places', { id: 'adverts.more' }),
  help: (msg) => msg('Not sure? Talk to someone first', { id: 'adverts.help' }),
  limit: (msg) => msg('This list finds phrases. It knows nothing about the employer.', { id: 'adverts.limit' }),
  info: (msg) => msg('Common in honest adverts too', { id: 'adverts.tier.info' }),
  caution: (msg) => msg('Worth a question', { id: 'adverts.tier.caution' }),
  high: (msg) => msg('Ask for proof before any step', { id: 'adverts.tier.high' }),
} satisfies Record<string, Words<string>>;
