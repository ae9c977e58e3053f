import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, render, type TemplateResult } from 'lit';
import { clauseWords, dimensionWords, outcomeWords } from '../../src/instruments/at-work.words.js';
import { atWork } from '../../src/instruments/index.js';
import { messagesIn } from '../../src/localization/messages.js';
import { assess, dimensionIds, type Age, type Response } from '../../src/scoring/index.js';
import { itemWords } from '../../src/app/screening/words.js';
import { PSEUDO } from '../../.storybook/toolbar.js';
import { table } from './table.js';

type Answers = Readonly<Record<string, Response>>;

const CHOICES = ['', 'yes', 'no', 'unsure'] as const;

/**
 * The rule of the ILO and the European Commission, at work: change an answer, and see what each dimension comes to. The
 * numbers here are for those who check the rule. No reader of the screening ever sees one.
 */
const meta: Meta = {
  title: 'Foundations/Rules',
  parameters: { controls: { disable: true } },
};
export default meta;

/** Two strong answers about work itself, and one that is serious alone. */
export const Dimensions: StoryObj = {
  render: () => html`<div class="rules"></div>`,
  play: ({ canvasElement, globals }) => {
    const place = canvasElement.querySelector<HTMLElement>('.rules');
    const lang = globals.lang === PSEUDO ? 'en' : String(globals.lang);
    if (place) draw(place, lang, { AW10: 'yes', AW11: 'yes', AW15: 'yes' }, 'adult');
  },
};

function draw(place: HTMLElement, lang: string, answers: Answers, age: Age): void {
  const again = (next: Answers, nextAge: Age = age): void => draw(place, lang, next, nextAge);
  render(view(lang, answers, age, again), place);
}

function view(lang: string, answers: Answers, age: Age, again: (next: Answers, age?: Age) => void): TemplateResult {
  const msg = messagesIn(lang);
  const result = assess(atWork, answers, { age });
  const strength = age === 'child' ? 'child' : 'adult';
  return html`
    <div role="status">
      <h1 class="outcome">${outcomeWords[result.outcome](msg).title}</h1>
      <p lang="en" dir="ltr">
        <code>${result.outcome}</code>; were every “not sure” a yes: <code>${result.ifUnsureWereYes.outcome}</code>; a
        smallest set that is enough: <code>${result.sufficient.join(' ') || '—'}</code>
      </p>
    </div>
    <div lang="en" dir="ltr">
      ${table(
        'Dimensions: positive by (a) two strong, (b) one strong and one other, (c) three medium, (d) two medium and one weak',
        ['Dimension', 'Strong', 'Medium', 'Weak', 'Positive'],
        dimensionIds.map((id) => {
          const { strong, medium, weak } = result.counts[id];
          const clause = result.clause[id];
          return [
            html`${id} <span lang=${lang}>${dimensionWords[id](msg)}</span>`,
            strong,
            medium,
            weak,
            clause ? html`<b>(${clause})</b> <span lang=${lang}>${clauseWords[clause](msg)}</span>` : '—',
          ];
        }),
      )}
    </div>
    <p>
      <label lang="en">
        Age
        <select
          @change=${({ target }: Event) => {
            if (target instanceof HTMLSelectElement) again(answers, target.value as Age);
          }}
        >
          ${(['adult', 'child', 'unknown'] as const).map((each) => html`<option ?selected=${each === age}>${each}</option>`)}
        </select>
      </label>
    </p>
    ${table(
      'Answers',
      ['Item', 'Question', 'Dimension, strength', 'Answer'],
      atWork.items.map(({ id, dimension, strength: strengths }) => {
        const { question } = itemWords('at-work', id, msg);
        return [
          id,
          question,
          html`<span lang="en">${dimension}, ${strengths[strength]}</span>`,
          html`<select
            aria-label=${question}
            @change=${({ target }: Event) => {
              if (!(target instanceof HTMLSelectElement)) return;
              const { [id]: _, ...others } = answers;
              again(target.value ? { ...others, [id]: target.value as Response } : others);
            }}
          >
            ${CHOICES.map(
              (choice) =>
                html`<option value=${choice} lang="en" ?selected=${choice === (answers[id] ?? '')}>
                  ${choice || '—'}
                </option>`,
            )}
          </select>`,
        ];
      }),
    )}
  `;
}
