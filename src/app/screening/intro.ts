import type { TemplateResult } from 'lit';
import type { InstrumentId } from '../../frame/protocol.js';
import type { AppContext } from '../context.js';
import { firstScreen } from '../first-screen.js';
import { introWords } from './words.js';

/** What is asked. */
export function intro(
  context: AppContext,
  instrument: InstrumentId,
  cleared: boolean,
  start: () => void,
): TemplateResult {
  const { msg } = context;
  const { title, lead, notValidated } = introWords(instrument, msg);
  return firstScreen(context, cleared, {
    title,
    lead,
    promise: msg('You can skip any question.', { id: 'screening.intro.skip' }),
    caution: notValidated,
    start,
  });
}
