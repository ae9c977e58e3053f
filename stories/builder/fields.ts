import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../src/localization/message.js';
import type { Problem } from './choice.js';
import { labelOf } from './labels.js';
import type { Speech } from './words.js';

/** One thing to choose. */
export interface Option {
  readonly value: string;
  readonly label: string | TemplateResult;
}

/** What every field needs to know: how to speak, what is wrong so far, and whom to tell of a change. */
export interface Form extends Speech {
  readonly problems: readonly Problem[];
  change(field: string, value: unknown): void;
}

const idOf = (field: string): string => `f-${field.replace(/[^\w]+/g, '-')}`;

/** The address of a field within the page, for a list of what is wrong. */
export const fieldId = idOf;

const problemOf = ({ problems }: Form, field: string): Problem | undefined =>
  problems.find((problem) => problem.field === field);

/** What is wrong, and what would do in its place. It is read out with the field, and told as it comes by the form's live region. */
export function errorOf(form: Form, field: string): TemplateResult | typeof nothing {
  const problem = problemOf(form, field);
  if (!problem) return nothing;
  const { text, offer } = problem;
  return html`<p class="error" id="${idOf(field)}-error">${text}</p>
    ${
      offer === undefined
        ? nothing
        : html`<div class="row">
            <button type="button" @click=${() => form.change(field, offer)}>
              <svg class="swatch" viewBox="0 0 1 1" aria-hidden="true"><rect width="1" height="1" fill=${offer} /></svg>
              ${fill(
                form.msg('Use {colour}, the nearest that passes', {
                  id: 'builder.colour.use',
                  desc: 'Button. The colour is written as #0a5a66.',
                }),
                { colour: offer },
              )}
            </button>
          </div>`
    }`;
}

/** The ids that say more of a field: its hint, and what is wrong with it. */
const describedBy = (form: Form, field: string, hint?: unknown): string | typeof nothing =>
  [hint ? `${idOf(field)}-hint` : '', problemOf(form, field) ? `${idOf(field)}-error` : ''].filter(Boolean).join(' ') ||
  nothing;

export const hintOf = (field: string, hint: unknown): TemplateResult | typeof nothing =>
  hint ? html`<small id="${idOf(field)}-hint">${hint}</small>` : nothing;

export function textField(
  form: Form,
  field: string,
  value: string,
  { hint, type = 'text', inputmode }: { hint?: string; type?: 'text' | 'time' | 'date'; inputmode?: string } = {},
): TemplateResult {
  return html`<div class="field">
    <label for=${idOf(field)}>${labelOf(field, form.msg)}</label>
    ${hintOf(field, hint)}
    <input
      id=${idOf(field)}
      type=${type}
      .value=${value}
      autocomplete="off"
      spellcheck="false"
      inputmode=${inputmode ?? nothing}
      aria-describedby=${describedBy(form, field, hint)}
      aria-invalid=${problemOf(form, field) ? 'true' : nothing}
      @input=${({ target }: Event) => form.change(field, (target as HTMLInputElement).value)}
    />
    ${errorOf(form, field)}
  </div>`;
}

export function selectField(
  form: Form,
  field: string,
  value: string,
  choices: readonly { readonly value: string; readonly label: string; readonly lang?: string }[],
  hint?: string,
): TemplateResult {
  return html`<div class="field">
    <label for=${idOf(field)}>${labelOf(field, form.msg)}</label>
    ${hintOf(field, hint)}
    <select
      id=${idOf(field)}
      autocomplete="off"
      aria-describedby=${describedBy(form, field, hint)}
      aria-invalid=${problemOf(form, field) ? 'true' : nothing}
      @change=${({ target }: Event) => form.change(field, (target as HTMLSelectElement).value)}
    >
      ${choices.map(
        (each) =>
          html`<option value=${each.value} lang=${each.lang ?? nothing} ?selected=${each.value === value}>
            ${each.label}
          </option>`,
      )}
    </select>
    ${errorOf(form, field)}
  </div>`;
}

export function tick(
  form: Form,
  field: string,
  checked: boolean,
  hint?: string | TemplateResult,
  disabled = false,
): TemplateResult {
  return html`<label class="tick">
    <input
      type="checkbox"
      id=${idOf(field)}
      autocomplete="off"
      .checked=${checked}
      ?disabled=${disabled}
      @change=${({ target }: Event) => form.change(field, (target as HTMLInputElement).checked)}
    />
    <span>${labelOf(field, form.msg)}${hint ? html`<small>${hint}</small>` : nothing}</span>
  </label>`;
}

/** Several of a list. */
export function ticks(
  form: Form,
  field: string,
  chosen: readonly string[],
  choices: readonly Option[],
  hint?: string | TemplateResult,
  className = 'ticks',
): TemplateResult {
  const toggle = (value: string, on: boolean): void =>
    form.change(
      field,
      // In the order of the list, however they were ticked.
      choices.map((each) => each.value).filter((each) => (each === value ? on : chosen.includes(each))),
    );
  return html`<fieldset
    class="field"
    id=${idOf(field)}
    tabindex="-1"
    aria-describedby=${describedBy(form, field, hint)}
  >
    <legend>${labelOf(field, form.msg)}</legend>
    ${hintOf(field, hint)}
    <div class=${className}>
      ${choices.map(
        ({ value, label: name }) =>
          html`<label class="tick">
            <input
              type="checkbox"
              value=${value}
              autocomplete="off"
              .checked=${chosen.includes(value)}
              @change=${({ target }: Event) => toggle(value, (target as HTMLInputElement).checked)}
            />
            <span>${name}</span>
          </label>`,
      )}
    </div>
    ${errorOf(form, field)}
  </fieldset>`;
}

/** One of a few. */
export function radios(form: Form, field: string, chosen: string, choices: readonly Option[]): TemplateResult {
  return html`<fieldset class="field" id=${idOf(field)} tabindex="-1" aria-describedby=${describedBy(form, field)}>
    <legend>${labelOf(field, form.msg)}</legend>
    <div>
      ${choices.map(
        ({ value, label: name }) =>
          html`<label class="tick">
            <input
              type="radio"
              name=${idOf(field)}
              value=${value}
              autocomplete="off"
              .checked=${value === chosen}
              @change=${() => form.change(field, value)}
            />
            <span>${name}</span>
          </label>`,
      )}
    </div>
    ${errorOf(form, field)}
  </fieldset>`;
}

/** A colour, typed or picked. Empty: ours. */
export function colourField(form: Form, field: string, value: string, shown: string, hint: string): TemplateResult {
  return html`<div class="field">
    <label for=${idOf(field)}>${labelOf(field, form.msg)}</label>
    ${hintOf(field, hint)}
    <div class="colour">
      <input
        id=${idOf(field)}
        type="text"
        .value=${value}
        placeholder=${shown}
        autocomplete="off"
        spellcheck="false"
        aria-describedby=${describedBy(form, field, hint)}
        aria-invalid=${problemOf(form, field) ? 'true' : nothing}
        @input=${({ target }: Event) => form.change(field, (target as HTMLInputElement).value)}
      />
      <input
        type="color"
        aria-label=${fill(
          form.msg('Pick: {field}', { id: 'builder.colour.pick', desc: 'Read out: opens a picker of colours.' }),
          { field: labelOf(field, form.msg) },
        )}
        autocomplete="off"
        .value=${shown}
        @input=${({ target }: Event) => form.change(field, (target as HTMLInputElement).value)}
      />
    </div>
    ${errorOf(form, field)}
  </div>`;
}
