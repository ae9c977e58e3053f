import type { Words } from '../localization/message.js';
import type { TierOutcomeKey } from '../scoring/index.js';
import type { ItemWords } from './at-work.words.js';

export const beforeYouGoWords: Readonly<Record<string, Words<ItemWords>>> = {
  BG01: (msg) => ({
    question: msg('Is it still not clear what the job is, where it is, or who the boss is?', {
      id: 'before-you-go.BG01.question',
    }),
    why: msg('Clear facts are the first test of an honest offer.', { id: 'before-you-go.BG01.why' }),
    sign: msg('It is not clear what the job is, where, or who the boss is', { id: 'before-you-go.BG01.sign' }),
    next: msg('Ask for company name, address, duties in writing.', { id: 'before-you-go.BG01.next' }),
  }),
  BG02: (msg) => ({
    question: msg('Is the pay much higher than other people get for this work?', { id: 'before-you-go.BG02.question' }),
    why: msg('Too good to be true is a classic lure.', { id: 'before-you-go.BG02.why' }),
    sign: msg('The pay is much higher than usual', { id: 'before-you-go.BG02.sign' }),
    next: msg('Ask others who do this job. Check normal pay.', { id: 'before-you-go.BG02.next' }),
  }),
  BG03: (msg) => ({
    question: msg('Is there no written contract you can read, or will they give it only after you arrive?', {
      id: 'before-you-go.BG03.question',
    }),
    why: msg('After arrival you cannot refuse easily.', { id: 'before-you-go.BG03.why' }),
    sign: msg('No written contract before you go', { id: 'before-you-go.BG03.sign' }),
    next: msg('Get it before you go, in your language. Keep a copy.', { id: 'before-you-go.BG03.next' }),
  }),
  BG04: (msg) => ({
    question: msg('Do they tell you to travel as a tourist or guest, use false papers, or lie at the border?', {
      id: 'before-you-go.BG04.question',
    }),
    why: msg('You would have no legal right to work, and they could use it against you.', {
      id: 'before-you-go.BG04.why',
    }),
    sign: msg('They tell you to travel under a false purpose or with false papers', { id: 'before-you-go.BG04.sign' }),
    next: msg('Do not travel on these terms. Ask about a work visa or permit.', { id: 'before-you-go.BG04.next' }),
  }),
  BG05: (msg) => ({
    question: msg('Do you not know where you will live, who with, and who pays for it?', {
      id: 'before-you-go.BG05.question',
    }),
    why: msg('Housing tied to the boss makes leaving hard.', { id: 'before-you-go.BG05.why' }),
    sign: msg('You do not know where you will live', { id: 'before-you-go.BG05.sign' }),
    next: msg('Ask for the address and the cost.', { id: 'before-you-go.BG05.next' }),
  }),
  BG06: (msg) => ({
    question: msg('Do they want money from you to get the job (a fee, deposit, course or test)?', {
      id: 'before-you-go.BG06.question',
    }),
    why: msg('Fair recruitment costs the worker nothing.', { id: 'before-you-go.BG06.why' }),
    sign: msg('They want money for the job', { id: 'before-you-go.BG06.sign' }),
    next: msg('Do not pay. Ask for a written price list and licence.', { id: 'before-you-go.BG06.next' }),
  }),
  BG07: (msg) => ({
    question: msg('Will you owe them money for the trip or the job that you must work off?', {
      id: 'before-you-go.BG07.question',
    }),
    why: msg('Debts to a boss can grow and hold you.', { id: 'before-you-go.BG07.why' }),
    sign: msg('You will owe them money that you must work off', { id: 'before-you-go.BG07.sign' }),
    next: msg('Get the full sum in writing. Try to pay your own trip.', { id: 'before-you-go.BG07.next' }),
  }),
  BG08: (msg) => ({
    question: msg('Do they want to take or keep your passport or ID?', { id: 'before-you-go.BG08.question' }),
    why: msg('Your papers are yours.', { id: 'before-you-go.BG08.why' }),
    sign: msg('They want to take or keep your passport', { id: 'before-you-go.BG08.sign' }),
    next: msg('Show a copy only. Keep the original.', { id: 'before-you-go.BG08.next' }),
  }),
  BG09: (msg) => ({
    question: msg('Has anyone threatened you, or said something bad will happen if you change your mind?', {
      id: 'before-you-go.BG09.question',
    }),
    why: msg('Honest employers do not threaten.', { id: 'before-you-go.BG09.why' }),
    sign: msg('You were threatened', { id: 'before-you-go.BG09.sign' }),
    next: msg('Tell someone you trust. Call a help line.', { id: 'before-you-go.BG09.next' }),
  }),
  BG10: (msg) => ({
    question: msg('Do they tell you to keep the job a secret or to stop talking to your family or friends?', {
      id: 'before-you-go.BG10.question',
    }),
    why: msg('Secrecy cuts you off from help.', { id: 'before-you-go.BG10.why' }),
    sign: msg('You are told to keep it secret', { id: 'before-you-go.BG10.sign' }),
    next: msg('Tell at least one person everything.', { id: 'before-you-go.BG10.next' }),
  }),
  BG11: (msg) => ({
    question: msg('Do they push you to decide or to leave right away?', { id: 'before-you-go.BG11.question' }),
    why: msg('Hurry stops you from checking.', { id: 'before-you-go.BG11.why' }),
    sign: msg('They push you to decide right away', { id: 'before-you-go.BG11.sign' }),
    next: msg('Take one day. A real job can wait.', { id: 'before-you-go.BG11.next' }),
  }),
  BG12: (msg) => ({
    question: msg('Do they say papers and laws do not matter, or give you no way to check the company?', {
      id: 'before-you-go.BG12.question',
    }),
    why: msg('You cannot trust what cannot be checked.', { id: 'before-you-go.BG12.why' }),
    sign: msg('There is no way to check the company', { id: 'before-you-go.BG12.sign' }),
    next: msg('Look up the company and agency licence. Call the help line.', { id: 'before-you-go.BG12.next' }),
  }),
};

/** What an outcome is called, and what it says to the reader. */
export const offerOutcomeWords: Readonly<
  Record<TierOutcomeKey, Words<{ readonly title: string; readonly text: string }>>
> = {
  'do-not-go-yet': (msg) => ({
    title: msg('Do not go yet', { id: 'before-you-go.outcome.do-not-go-yet.title' }),
    text: msg('At least one of your answers is a sign to stop. Do not travel on these terms. Talk to a helper first.', {
      id: 'before-you-go.outcome.do-not-go-yet.text',
    }),
  }),
  'check-first': (msg) => ({
    title: msg('Check first', { id: 'before-you-go.outcome.check-first.title' }),
    text: msg('Several things about this offer should be checked before you decide. Ask for answers in writing.', {
      id: 'before-you-go.outcome.check-first.text',
    }),
  }),
  'ask-more': (msg) => ({
    title: msg('Ask more questions', { id: 'before-you-go.outcome.ask-more.title' }),
    text: msg('Something about this offer is worth asking about before you go.', {
      id: 'before-you-go.outcome.ask-more.text',
    }),
  }),
  'find-out': (msg) => ({
    title: msg('Find out more', { id: 'before-you-go.outcome.find-out.title' }),
    text: msg('There is not enough known about this offer. Find out what you were not sure about before you decide.', {
      id: 'before-you-go.outcome.find-out.text',
    }),
  }),
  'no-signs-seen': (msg) => ({
    title: msg('You did not mark any of these signs', { id: 'before-you-go.outcome.no-signs-seen.title' }),
    text: msg('No list can see every risk. Share your plan with someone before you go.', {
      id: 'before-you-go.outcome.no-signs-seen.text',
    }),
  }),
};

/** What to leave at home before going, whatever the answers were. */
export const leavingPlan: readonly Words<string>[] = [
  (msg) => msg('Leave a copy of your papers at home.', { id: 'before-you-go.plan.1' }),
  (msg) => msg('Give your family the address and the name of the boss.', { id: 'before-you-go.plan.2' }),
  (msg) => msg('Agree a word with them that means “I need help”.', { id: 'before-you-go.plan.3' }),
  (msg) => msg('Take the numbers of your embassy and of a help line on paper.', { id: 'before-you-go.plan.4' }),
  (msg) => msg('Keep money of your own for the way back.', { id: 'before-you-go.plan.5' }),
];
