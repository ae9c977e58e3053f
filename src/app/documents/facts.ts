import { html, nothing, type TemplateResult } from 'lit';
import { monthIn } from '../../localization/names.js';
import { serviceWords } from '../../directory/directory.words.js';
import {
  checklistFor,
  laws,
  lawWords,
  type Checklist,
  type ChecklistItem,
  type ItemWords,
} from '../../documents/index.js';
import { fill } from '../../localization/message.js';
import type { AppContext } from '../context.js';
import { isoDay } from '../day.js';
import { sentence } from '../sentence.js';
import type { Holding, Situation } from './session.js';
import { suretyWords } from './words.js';

/** The list for what the reader said, with the partner's own papers, as it stands today. */
export const checklist = (
  { destination, citizenship, work, stage }: Situation,
  { items, now }: AppContext,
): Checklist =>
  checklistFor({
    destination,
    citizenship,
    work,
    stage: stage === 'any' ? undefined : stage,
    own: items,
    today: isoDay(now),
  });

/** The words of an item in the reader's language; the partner's own where they wrote them. */
export const wordsOf = ({ words }: ChecklistItem, { msg, lang }: AppContext): ItemWords => words(msg, lang);

/** The language that words stand in, where it is not the reader's. `und`: the partner did not say. */
export const langOf = ({ lang }: ItemWords): string | typeof nothing =>
  lang === undefined ? nothing : lang === 'und' ? '' : lang;

/** What to do about a paper: at once where someone else has it. */
export function steps(
  item: ChecklistItem,
  holding: Holding | undefined,
  context: AppContext,
  showPath: () => void,
): TemplateResult {
  const { msg } = context;
  const words = wordsOf(item, context);
  return html`
    ${
      holding === 'other' && words.whoKeepsIt !== null
        ? html`<p>
            ${msg('Who should keep it:', { id: 'papers.who-keeps-it' })}
            <b lang=${langOf(words)}>${words.whoKeepsIt}</b>
          </p>`
        : nothing
    }
    <ol lang=${langOf(words)}>
      ${words.ifMissing.map((step) => html`<li>${step}</li>`)}
    </ol>
    ${
      holding === 'other'
        ? html`<button type="button" class="link no-print" @click=${showPath}>
            ${msg('What to do, step by step', { id: 'papers.show-path' })}
          </button>`
        : nothing
    }
  `;
}

/** How sure we are and whom to ask, in a line; nothing where two places said it and nothing is likely to change. */
export function surety(item: ChecklistItem, context: AppContext): TemplateResult | typeof nothing {
  const { msg, lang } = context;
  const { verifyWith } = wordsOf(item, context);
  const whom = verifyWith ?? msg('an NGO that helps migrants', { id: 'papers.ask-ngo', desc: 'Ends "Check with: …".' });
  if (item.status === 'confirmed' && !item.volatile && !item.stale && !item.own) return nothing;
  return html`<p class="small">
    ${
      item.own
        ? msg('This site added or changed this.', {
            id: 'papers.own',
            desc: 'The site of the partner that shows the list.',
          })
        : nothing
    }
    ${item.status === 'confirmed' ? nothing : suretyWords[item.status](msg)}
    ${sentence(fill(serviceWords.checked(msg), { month: monthIn(lang, item.lastReviewed) }))}
    ${
      item.stale
        ? msg('This may have changed.', { id: 'papers.may-have-changed' })
        : item.volatile
          ? msg('This can change.', { id: 'papers.can-change' })
          : nothing
    }
    ${fill(msg('Check with: {whom}.', { id: 'papers.check-with' }), { whom })}
  </p>`;
}

/** The rule in plain words, the law and the publications behind it, and how old they are: for a lawyer, and for trust. */
export function behind(items: readonly ChecklistItem[], context: AppContext): TemplateResult {
  const { msg } = context;
  return html`
    <details>
      <summary>${msg('The rule, and how sure we are', { id: 'papers.behind' })}</summary>
      ${items.map((item) => record(item, items.length > 1, context))}
    </details>
  `;
}

function record(item: ChecklistItem, named: boolean, context: AppContext): TemplateResult {
  const { msg, lang } = context;
  const words = wordsOf(item, context);
  return html`
    <div lang=${langOf(words)}>
      ${named ? html`<p><b>${words.title}</b></p>` : nothing}
      <ul>
        ${words.rule.map(
          (rule, index) =>
            html`<li>${rule} <span class="small">${suretyWords[item.rules[index] ?? item.status](msg)}</span></li>`,
        )}
        ${(item.laws ?? []).map((id) => {
          const law = laws.find((each) => each.id === id);
          const text = lawWords.get(id)?.(msg);
          return law && text
            ? html`<li>
                ${text.title}: ${text.what} ${text.penalty}
                <span class="small">${suretyWords[law.penalty?.status ?? law.provenance.status](msg)}</span>
              </li>`
            : nothing;
        })}
      </ul>
    </div>
    <p class="small">
      ${sentence(fill(serviceWords.checked(msg), { month: monthIn(lang, item.lastReviewed) }))}
      ${
        item.asOf === null
          ? nothing
          : fill(
              msg('What we read is from: {time}.', { id: 'papers.as-of', desc: '{time}: a year, years or month.' }),
              {
                time: item.asOf,
              },
            )
      }
    </p>
    <ul lang="en" dir="ltr" class="small">
      ${item.sources.map(
        ({ title, year, url }) =>
          html`<li>${title}${year ? `, ${year}` : nothing}${url ? html`<br /><span>${url}</span>` : nothing}</li>`,
      )}
    </ul>
  `;
}
