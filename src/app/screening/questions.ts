import { html, nothing, type TemplateResult } from 'lit';
import { emergencyNumberFor } from '../../directory/index.js';
import type { InstrumentId } from '../../frame/protocol.js';
import { instruments } from '../../instruments/index.js';
import { onward, option } from '../answering.js';
import type { AppContext } from '../context.js';
import { dangerNow, whoCanHelp } from '../numbers.js';
import { pictogram } from '../pictogram.js';
import type { Age, Response, Session, SteppedItem } from './session.js';
import { itemWords } from './words.js';

/** In the order they are shown, and of the keys that give them. */
export const RESPONSES: readonly Response[] = ['yes', 'no', 'unsure'];

/** What an answer to "Are you under 18?" means. */
export const AGES = { yes: 'child', no: 'adult', unsure: 'unknown' } satisfies Record<Response, Age>;

/** What can be done at a question, or at all of them. */
export interface QuestionActions {
  readonly answer: (id: string, response: Response) => void;
  readonly answerAge: (age: Age) => void;
  readonly skip: () => void;
  readonly next: () => void;
  /** Says that an answer is missing. */
  readonly remind: () => void;
}

/** Whether the reader is a child, which is asked first. */
export function ageQuestion(
  context: AppContext,
  session: Session,
  unanswered: boolean,
  actions: QuestionActions,
): TemplateResult {
  const { msg } = context;
  return html`
    <fieldset>
      <legend><h2 tabindex="-1">${msg('Are you under 18?', { id: 'screening.age.question' })}</h2></legend>
      ${ages(context, session, actions)}
    </fieldset>
    ${why(
      context,
      msg('People under 18 have special protection. Some signs count more for them.', { id: 'screening.age.why' }),
    )}
    ${onward(context, { unanswered, skip: actions.skip, next: session.age === undefined ? actions.remind : actions.next })}
  `;
}

/** One question. Progress is from 0 to 1. */
export function itemQuestion(
  context: AppContext,
  instrument: InstrumentId,
  session: Session,
  { id, progress, unanswered }: { readonly id: string; readonly progress: number; readonly unanswered: boolean },
  actions: QuestionActions,
): TemplateResult {
  const words = itemWords(instrument, id, context.msg);
  const picture = pictogram(id);
  return html`
    <progress max="1" .value=${progress} aria-hidden="true"></progress>
    <fieldset>
      <legend class="question">
        ${picture ? html`<span class="picture">${picture}</span>` : nothing}
        <h2 tabindex="-1" aria-describedby="place">${words.question}</h2>
      </legend>
      ${responses(context, session, id, 'answer', actions)}
    </fieldset>
    ${why(context, words.why)}
    ${onward(context, { unanswered, skip: actions.skip, next: session.responses[id] ? actions.next : actions.remind })}
  `;
}

/** Every question on one page. */
export function allQuestions(
  context: AppContext,
  instrument: InstrumentId,
  session: Session,
  actions: QuestionActions,
): TemplateResult {
  const { msg } = context;
  const { asksAge } = instruments[instrument];
  const items: readonly SteppedItem[] = instruments[instrument].items;
  return html`
    <h2 tabindex="-1">${msg('All questions', { id: 'screening.all.place' })}</h2>
    <p>${msg('Leave out what you do not want to answer.', { id: 'screening.all.lead' })}</p>
    ${
      asksAge
        ? html`<fieldset class="entry">
            <legend>${msg('Are you under 18?', { id: 'screening.age.question' })}</legend>
            <div class="row">${ages(context, session, actions)}</div>
          </fieldset>`
        : nothing
    }
    ${items.map(({ id, urgent, parent }) => {
      // A follow-up keeps its place while it is not asked: questions that moved would take over each other's radios.
      if (parent && session.responses[parent] !== 'yes') return nothing;
      const words = itemWords(instrument, id, msg);
      return html`
        <fieldset class="entry">
          <legend>${words.question}</legend>
          <div class="row">${responses(context, session, id, id, actions)}</div>
        </fieldset>
        ${urgent && session.responses[id] === 'yes' ? dangerNow(context) : nothing} ${why(context, words.why)}
      `;
    })}
    <div class="actions">
      <button type="button" class="primary" @click=${actions.next}>
        ${msg('Show what the answers mean', { id: 'screening.all.show' })}
      </button>
    </div>
  `;
}

/** After a yes that means danger now: the way out of it, before the next question. */
export function urgentHelp(context: AppContext, next: () => void): TemplateResult {
  const { msg } = context;
  return html`
    <h2 tabindex="-1">${msg('This can be dangerous. You can get help now.', { id: 'screening.urgent.title' })}</h2>
    ${emergencyNumberFor(context.country) ? dangerNow(context) : whoCanHelp(context, false)}
    <p>
      ${msg(
        'You know best what is possible. If somebody may see this phone, leave this page now and come back later.',
        {
          id: 'screening.urgent.device',
        },
      )}
    </p>
    <div class="actions ways">
      <button type="button" class="primary quiet" @click=${next}>
        ${msg('Go on with the questions', { id: 'screening.urgent.go-on' })}
      </button>
      <button type="button" class="link" @click=${() => context.show('numbers')}>
        ${msg('All numbers', { id: 'ui.all-numbers' })}
      </button>
      ${
        context.inDanger
          ? nothing
          : html`<button type="button" class="link" @click=${() => context.show('danger-now')}>
              ${msg('What can I do right now?', { id: 'screening.urgent.what-now' })}
            </button>`
      }
    </div>
  `;
}

const ages = (context: AppContext, session: Session, { answerAge }: QuestionActions): readonly TemplateResult[] =>
  RESPONSES.map((response) =>
    option('age', label(context, response), session.age === AGES[response], () => answerAge(AGES[response])),
  );

const responses = (
  context: AppContext,
  session: Session,
  id: string,
  group: string,
  { answer }: QuestionActions,
): readonly TemplateResult[] =>
  RESPONSES.map((response) =>
    option(group, label(context, response), session.responses[id] === response, () => answer(id, response)),
  );

const label = ({ msg }: AppContext, response: Response): string =>
  ({
    yes: msg('Yes', { id: 'response.yes' }),
    no: msg('No', { id: 'response.no' }),
    unsure: msg('Not sure', { id: 'response.unsure' }),
  })[response];

function why({ msg }: AppContext, text: string): TemplateResult {
  return html`
    <details @toggle=${intoView}>
      <summary>${msg('Why do we ask?', { id: 'screening.why' })}</summary>
      <p>${text}</p>
    </details>
  `;
}

/** What was unfolded is seen, and not left under the buttons that stay in view. */
function intoView({ currentTarget }: Event): void {
  if (currentTarget instanceof HTMLDetailsElement && currentTarget.open)
    currentTarget.scrollIntoView({ block: 'nearest' });
}
