import { html, nothing, type TemplateResult } from 'lit';
import { noteWords, type ChecklistItem } from '../../documents/index.js';
import { fill } from '../../localization/message.js';
import type { AppContext } from '../context.js';
import { about } from './around.js';
import { behind, checklist, langOf, steps, surety, wordsOf } from './facts.js';
import type { Holding, Session } from './session.js';
import { holdingWords } from './words.js';

const PAPER: readonly Holding[] = ['have', 'other', 'missing', 'unsure'];
const SITUATION: readonly Holding[] = ['yes', 'no', 'unsure'];

/** What can be done at the list. */
export interface ListActions {
  /** Asks anew for whom the list is. */
  readonly change: () => void;
  readonly hold: (id: string, holding: Holding) => void;
  readonly showPath: () => void;
  readonly showResult: () => void;
}

/** The papers, each with who has it, and what to do at once where the answer asks for it. */
export function list(context: AppContext, session: Session, actions: ListActions): TemplateResult {
  const { msg } = context;
  const { situation, holdings } = session;
  const { items, notes } = checklist(situation, context);
  const papers = items.filter(({ kind }) => kind === 'paper');
  const ready = papers.filter(({ id }) => holdings[id] === 'have').length;
  return html`
    <h2 tabindex="-1">${msg('Your papers', { id: 'area.papers' })}</h2>
    ${about(context, situation, actions.change)}
    ${notes.map((note) => html`<p class="note">${noteWords[note](msg)}</p>`)}
    <p role="status">
      ${
        ready === 0
          ? msg('Say for each paper who has it. You can leave out what you do not want to answer.', {
              id: 'papers.list.lead',
            })
          : fill(msg('You have {ready} of {total}.', { id: 'papers.progress', desc: 'Papers. Not a score.' }), {
              ready,
              total: papers.length,
            })
      }
    </p>
    ${items.map((item) => paper(context, item, holdings[item.id], actions))}
    <div class="actions">
      <button type="button" class="primary" @click=${actions.showResult}>
        ${msg('Show what to do', { id: 'papers.list.show' })}
      </button>
    </div>
  `;
}

/** A paper, or a situation that one is in or not: the answers differ. */
function paper(
  context: AppContext,
  item: ChecklistItem,
  holding: Holding | undefined,
  { hold, showPath }: ListActions,
): TemplateResult {
  const { msg } = context;
  const words = wordsOf(item, context);
  return html`
    <div class="paper">
      <fieldset>
        <legend lang=${langOf(words)}>${words.title}</legend>
        <p lang=${langOf(words)}>${words.whatFor}</p>
        <div class="row">
          ${(item.kind === 'paper' ? PAPER : SITUATION).map(
            (each) => html`
              <label class="choice">
                <input
                  type="radio"
                  name=${item.id}
                  autocomplete="off"
                  .checked=${holding === each}
                  @change=${() => hold(item.id, each)}
                />
                ${holdingWords[each](msg)}
              </label>
            `,
          )}
        </div>
      </fieldset>
      <div role="status">
        ${
          holding === 'other' || holding === 'yes'
            ? html`<div class="note">${steps(item, holding, context, showPath)}</div>`
            : nothing
        }
        ${holding === 'missing' ? html`<div class="card">${steps(item, holding, context, showPath)}</div>` : nothing}
      </div>
      ${surety(item, context)} ${behind([item], context)}
    </div>
  `;
}
