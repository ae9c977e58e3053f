import { html, nothing, type TemplateResult } from 'lit';
import { countryNameIn } from '../../localization/names.js';
import { onward, option } from '../answering.js';
import type { AppContext } from '../context.js';
import { countries, usual } from './countries.js';
import type { Field, Session, Situation } from './session.js';
import { stageWords, workWords } from './words.js';

/** Where the answer is one country of all. */
type CountryField = 'destination' | 'citizenship';

/** What can be done at a question. */
export interface ChoiceActions {
  readonly choose: <F extends Field>(field: F, value: NonNullable<Situation[F]>) => void;
  /** Opens the long list of countries, with none of them chosen yet. */
  readonly openList: (field: CountryField) => void;
  /** A country of the long list, or `any` at its empty first line. The list stays open. */
  readonly chooseListed: (field: CountryField, code: string) => void;
  readonly skip: () => void;
  readonly next: () => void;
}

/** A question, and how it stands. */
interface Question {
  readonly field: Field;
  /** The field whose long list of countries is open. */
  readonly listing: Field | undefined;
  /** "Next" was pressed without a choice. */
  readonly unanswered: boolean;
}

/** One question about what the list hangs on. */
export function choice(
  context: AppContext,
  { situation }: Session,
  { field, listing, unanswered }: Question,
  actions: ChoiceActions,
): TemplateResult {
  const { msg, lang } = context;
  const question = {
    stage: msg('Where on your way are you?', { id: 'papers.stage.question' }),
    destination: msg('In which country is the work?', { id: 'papers.destination.question' }),
    citizenship: msg('Which country are you a citizen of?', { id: 'papers.citizenship.question' }),
    work: msg('For whom is the work?', { id: 'papers.work.question' }),
  }[field];
  const answer = <F extends Field>(of: F, value: NonNullable<Situation[F]>, label: string): TemplateResult =>
    option(of, label, situation[of] === value && listing !== of, () => actions.choose(of, value));
  const options: readonly TemplateResult[] =
    field === 'stage'
      ? Object.entries(stageWords).map(([stage, words]) =>
          answer('stage', stage as keyof typeof stageWords, words(msg)),
        )
      : field === 'work'
        ? Object.entries(workWords).map(([work, words]) => answer('work', work as keyof typeof workWords, words(msg)))
        : // The few that most readers mean, and all the others behind one answer.
          [
            ...usual[field].map((code) => answer(field, code, countryNameIn(lang, code))),
            anotherCountry(context, field, situation[field], listing === field, actions),
          ];
  return html`
    <fieldset>
      <legend><h2 tabindex="-1">${question}</h2></legend>
      ${options}
    </fieldset>
    ${onward(context, { unanswered, skip: actions.skip, next: actions.next })}
  `;
}

/** All the countries that are not offered by name, in a list of the browser's own. */
function anotherCountry(
  { msg, lang }: AppContext,
  field: CountryField,
  chosen: string | undefined,
  listing: boolean,
  { openList, chooseListed }: ChoiceActions,
): TemplateResult {
  const few: readonly string[] = usual[field];
  const others = countries.filter((code) => !few.includes(code));
  const open = listing || (chosen !== undefined && others.includes(chosen));
  const names = others
    .map((code) => ({ code, name: countryNameIn(lang, code) }))
    .sort((a, b) => a.name.localeCompare(b.name, lang));
  const label = msg('Another country', { id: 'papers.country.other' });
  return html`
    ${option(field, label, open, () => openList(field))}
    ${
      open
        ? html`<p>
            <select
              aria-label=${label}
              autocomplete="off"
              @change=${({ target }: Event) => {
                if (target instanceof HTMLSelectElement) chooseListed(field, target.value || 'any');
              }}
            >
              <option value="">—</option>
              ${names.map(({ code, name }) => html`<option value=${code} .selected=${code === chosen}>${name}</option>`)}
            </select>
          </p>`
        : nothing
    }
  `;
}
