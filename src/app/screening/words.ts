import { atWorkWords } from '../../instruments/at-work.words.js';
import { beforeYouGoWords } from '../../instruments/before-you-go.words.js';
import { dangerNowWords } from '../../instruments/danger-now.words.js';
import type { InstrumentId } from '../../frame/protocol.js';
import type { Msg } from '../../localization/message.js';

/** What is said about an item of any instrument. An item of the path for danger now has no step of its own. */
export function itemWords(
  instrument: InstrumentId,
  id: string,
  msg: Msg,
): { readonly question: string; readonly why: string; readonly sign: string; readonly next?: string } {
  const words = { 'at-work': atWorkWords, 'before-you-go': beforeYouGoWords, 'danger-now': dangerNowWords }[instrument][
    id
  ];
  if (!words) throw new RangeError(`No words for ${id}`);
  return words(msg);
}

/** What the first screen of an instrument says. */
export function introWords(instrument: InstrumentId, msg: Msg): { title: string; lead: string; notValidated: string } {
  const notValidated = msg(
    'These questions follow published signs. Nobody has tested them yet as a check to do alone. They cannot judge; a person who listens can.',
    { id: 'screening.not-validated' },
  );
  switch (instrument) {
    case 'at-work':
      return {
        title: msg('Is something wrong at work?', { id: 'at-work.title' }),
        lead: msg('24 short questions, about 4 minutes.', { id: 'at-work.lead' }),
        notValidated,
      };
    case 'before-you-go':
      return {
        title: msg('Is this job offer honest?', { id: 'before-you-go.title' }),
        lead: msg('12 short questions, about 2 minutes.', { id: 'before-you-go.lead' }),
        notValidated,
      };
    case 'danger-now':
      return {
        title: msg('Are you in danger now?', { id: 'danger-now.title' }),
        lead: msg('6 short questions. They show what you can do first.', { id: 'danger-now.lead' }),
        notValidated,
      };
  }
}
