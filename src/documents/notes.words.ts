import type { Words } from '../localization/message.js';
import type { ChecklistNote } from './checklist.js';

/** What a reader must be told about a list as a whole. */
export const noteWords = {
  'neutral-list': (msg) =>
    msg('This is the general list, for any country. We have not checked the rules of the country you chose.', {
      id: 'documents.note.neutral-list',
    }),
  'own-country': (msg) =>
    msg('This is the general list. We have no list for people who work in their own country.', {
      id: 'documents.note.own-country',
    }),
  'ask-embassy': (msg) =>
    msg(
      'Ask the embassy of the country you go to, or an NGO, which papers it asks for. Write down where your own country’s consulate is there.',
      { id: 'documents.note.ask-embassy' },
    ),
  'short-numbers': (msg) =>
    msg(
      'A short help line number of one country does not work in another. Look for the numbers of the country where you will be.',
      {
        id: 'documents.note.short-numbers',
      },
    ),
  'citizenship-unverified': (msg) =>
    msg(
      'We are not sure which rules hold for your citizenship. Check with a consulate of Kazakhstan before you travel.',
      {
        id: 'documents.note.citizenship-unverified',
      },
    ),
  'stay-rules-changed': (msg) =>
    msg(
      'The rules of stay in Kazakhstan changed on 1 July 2026. What we read about them is from before that day. Check with the migration police or an NGO.',
      {
        id: 'documents.note.stay-rules-changed',
        desc: 'If the rule did not start that day, a person who checks it changes this sentence.',
      },
    ),
  'more-with-citizenship': (msg) =>
    msg('Choose your citizenship to see the papers that only some people need.', {
      id: 'documents.note.more-with-citizenship',
    }),
  'more-with-work': (msg) =>
    msg('Choose your kind of work, in a private home or for a company, to see the papers for it.', {
      id: 'documents.note.more-with-work',
    }),
} satisfies Record<ChecklistNote, Words<string>>;
