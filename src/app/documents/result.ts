import { html, nothing, type TemplateResult } from 'lit';
import { noteWords, type ChecklistItem } from '../../documents/index.js';
import { fill } from '../../localization/message.js';
import { countryNameIn } from '../../localization/names.js';
import type { AppContext } from '../context.js';
import { whoCanHelp } from '../numbers.js';
import { about, ending, type EndingActions } from './around.js';
import { countries } from './countries.js';
import { behind, checklist, langOf, steps, surety, wordsOf } from './facts.js';
import type { Holding, Session } from './session.js';
import { byUrgency, urgencies } from './urgency.js';
import { urgencyWords } from './words.js';

/** What can be done from the result. */
export interface ResultActions extends EndingActions {
  /** Asks anew for whom the list is. */
  readonly change: () => void;
  readonly showPath: () => void;
}

/** What to do about the papers, most urgent first, and who can help, here and where the work is. */
export function result(context: AppContext, session: Session, actions: ResultActions): TemplateResult {
  const { msg, country } = context;
  const { situation, holdings } = session;
  const { items, notes } = checklist(situation, context);
  const groups = byUrgency(items, holdings);
  const { destination } = situation;
  const there = destination !== undefined && countries.includes(destination) && destination !== country;
  // A situation that the reader is not in is nothing to have ready.
  const shown = urgencies.filter((urgency) =>
    groups[urgency].some(({ kind }) => urgency !== 'ready' || kind === 'paper'),
  );
  const taken = groups.now.some(({ id }) => holdings[id] === 'other');
  const open = groups.now.length + groups.get.length + groups['find-out'].length > 0;
  return html`
    <h2 tabindex="-1">
      ${
        taken
          ? msg('Someone else has a paper of yours. Begin with that.', { id: 'papers.result.title.now' })
          : open
            ? msg('What to do next', { id: 'papers.result.title.next' })
            : msg('You have every paper on this list.', { id: 'papers.result.title.ready' })
      }
    </h2>
    ${about(context, situation, actions.change)}
    ${notes.map((note) => html`<p class="note">${noteWords[note](msg)}</p>`)}
    ${shown.map(
      (urgency) => html`
        <h3>${urgencyWords[urgency](msg)}</h3>
        ${
          urgency === 'ready'
            ? html`<ul class="plain checks">
                ${groups.ready
                  .filter(({ kind }) => kind === 'paper')
                  .map((item) => {
                    const words = wordsOf(item, context);
                    return html`<li lang=${langOf(words)}>${words.title}</li>`;
                  })}
              </ul>`
            : groups[urgency].map((item) => todo(context, item, holdings[item.id], urgency === 'now', actions))
        }
      `,
    )}
    ${
      there
        ? html`<h3>
              ${fill(msg('Numbers in: {country}', { id: 'papers.numbers-there' }), {
                country: countryNameIn(context.lang, destination),
              })}
            </h3>
            ${whoCanHelp({ ...context, services: context.servicesIn(destination) }, false)}`
        : nothing
    }
    ${whoCanHelp(context)} ${ending(context, actions)}
  `;
}

function todo(
  context: AppContext,
  item: ChecklistItem,
  holding: Holding | undefined,
  first: boolean,
  { showPath }: ResultActions,
): TemplateResult {
  const { msg } = context;
  const words = wordsOf(item, context);
  return html`
    <div class="card ${first ? 'first' : ''}">
      <h4 lang=${langOf(words)}>${words.title}</h4>
      ${
        words.warningSign === null
          ? nothing
          : html`<p lang=${langOf(words)}>
              <b>${msg('Warning sign:', { id: 'papers.warning-sign' })}</b> ${words.warningSign}
            </p>`
      }
      ${steps(item, holding, context, showPath)} ${surety(item, context)} ${behind([item], context)}
    </div>
  `;
}
