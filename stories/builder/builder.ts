import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { onSchemeChange, schemeOf } from '../../src/components/color-scheme.js';
import { services as records, timeZoneOf } from '../../src/directory/index.js';
import { LANGUAGES, languages, directionOf } from '../../src/localization/languages.js';
import { builderStyles } from './builder.styles.js';
import {
  coloursOf,
  DEFAULT,
  isDraft,
  isFramed,
  languagesFor,
  needsFrame,
  problemsOf,
  type Choice,
  type Problem,
} from './choice.js';
import { readColour } from './contrast.js';
import {
  colourField,
  errorOf,
  fieldId,
  radios,
  selectField,
  textField,
  tick,
  ticks,
  type Form,
  type Option,
} from './fields.js';
import { costOf, costOfLanguage, type BuiltFiles } from './files.js';
import { fullLabelOf } from './labels.js';
import { EMPTY, recordOf, type OwnForm } from './own-form.js';
import { colour, paletteOf } from './palette.js';
import { recipes, type Host } from './recipes.js';
import { snippetOf, type Snippet } from './snippet.js';

const TAGS: readonly Option[] = [
  { value: 'hotline', label: html`A help line<small>The numbers that help in a country, ready to call.</small>` },
  { value: 'screening', label: html`Questions<small>Shows which warning signs a person’s answers match.</small>` },
  { value: 'documents', label: html`A list of papers<small>What to have, and what to do when one is gone.</small>` },
  { value: 'advert', label: html`A notice beside a job advert<small>Lists known warning signs in its words.</small>` },
  { value: 'exit', label: html`A button to leave<small>Alone. The help line can bring its own.</small>` },
];
const STAGES = {
  '': 'Ask the reader',
  before: 'Before leaving home',
  arrival: 'On arrival',
  working: 'While working',
  'lost-or-taken': 'Papers lost or taken',
};
const OPERATORS = {
  '': 'Not said',
  ngo: 'An NGO',
  'ngo-state-funded': 'An NGO, paid by the state',
  mixed: 'An NGO and the state together',
  'international-organisation': 'An international organisation',
  state: 'The state',
  police: 'The police',
};
const YES_NO = [
  { value: '', label: 'Not said' },
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];
const named = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0)} KB`;

/** Makes a snippet for a site: for an owner who writes no code. A page of the examples and of Storybook; it does not ship. */
export class SnippetBuilder extends LitElement {
  static override styles = builderStyles;
  static override properties: PropertyDeclarations = {
    base: {},
    version: {},
    choice: { state: true },
    own: { state: true },
    built: { state: true },
    snippet: { state: true },
    host: { state: true },
    previewLanguage: { state: true },
    previewWidth: { state: true },
    told: { state: true },
    copied: { state: true },
  };

  /** Where the built files lie, for the preview and their hashes. */
  declare base: string;
  declare version: string;
  /** All that was said, but for the services, which stand in `own` as typed. */
  declare choice: Choice;
  declare own: readonly OwnForm[];
  declare built: BuiltFiles | undefined;
  /** The last one that was right: the preview goes on showing it while something is being typed. */
  declare snippet: Snippet | undefined;
  declare host: Host;
  declare previewLanguage: string;
  declare previewWidth: 'full' | 'phone' | 'narrow';
  /** What the live region says. */
  declare told: string;
  /** What was copied last, and how that went. */
  declare copied: { readonly label: string; readonly words: string };

  #problems: readonly Problem[] = [];
  #asked = 0;
  #telling = 0;
  #stopScheme = (): void => undefined;

  constructor() {
    super();
    this.base = new URL('embed/', document.baseURI).href;
    this.version = '';
    this.choice = DEFAULT;
    this.own = [];
    this.built = undefined;
    this.snippet = undefined;
    this.host = 'html';
    this.previewLanguage = '';
    this.previewWidth = 'full';
    this.told = '';
    this.copied = { label: '', words: '' };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopScheme = onSchemeChange(() => this.#followScheme());
    this.#followScheme();
    void fetch(new URL('integrity.json', this.base))
      .then((answer) => answer.json())
      .then((built: BuiltFiles) => (this.built = built))
      .catch(() => (this.told = 'The list of files did not load. Load the page again.'));
  }

  override disconnectedCallback(): void {
    this.#stopScheme();
    super.disconnectedCallback();
  }

  #followScheme(): void {
    this.dataset.scheme = schemeOf(getComputedStyle(this.parentElement ?? this).colorScheme);
  }

  /** The whole choice, with the services that the forms stand for. */
  get whole(): Choice {
    return { ...this.choice, services: this.own.map((form) => recordOf(form, this.choice.country)) };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('choice') && !changed.has('own') && !changed.has('built')) return;
    this.#problems = problemsOf(this.whole);
    // What was copied is no longer what stands here.
    this.copied = { label: '', words: '' };
    this.#tell();
    if (!this.built) return;
    const turn = (this.#asked += 1);
    void snippetOf(this.whole, this.built, this.version).then((result) => {
      // An answer to what has been typed over since is let go.
      if (turn === this.#asked && result.ok) this.snippet = result.snippet;
    });
  }

  /** Says what is wrong when a person stops typing, not at every letter. */
  #tell(): void {
    clearTimeout(this.#telling);
    this.#telling = window.setTimeout(() => {
      this.told = this.#problems.map(({ field, text }) => `${fullLabelOf(formField(field))}: ${text}`).join(' ');
    }, 900);
  }

  #change(field: string, value: unknown): void {
    const own = /^services\[(\d+)\]\.(\w+)$/.exec(field);
    if (own) {
      this.own = this.own.map((form, place) => (place === Number(own[1]) ? { ...form, [own[2] ?? '']: value } : form));
      return;
    }
    const country = field === 'country' && typeof value === 'string' ? { languages: languagesFor(value) } : {};
    this.choice = { ...this.choice, [field]: value, ...country };
  }

  protected override render(): TemplateResult {
    const form: Form = { problems: this.#problems, change: (field, value) => this.#change(field, value) };
    return html`<div class="page">
      <header class="lead">
        <h1>Make a snippet for your site</h1>
        <p>
          Say what you want to show. Then copy a few lines into your page. You write no code and need no account. Safar
          sets no cookies, and sends nothing about your readers to anybody.
        </p>
      </header>
      <div class="columns">
        <form autocomplete="off" @submit=${(event: Event) => event.preventDefault()}>
          ${this.#what(form)} ${this.#where(form)} ${this.#look(form)} ${this.#services(form)} ${this.#leaving(form)}
          ${this.#files(form)}
        </form>
        <div class="aside">${this.#preview()}</div>
      </div>
      <div id="result">${this.#result()}</div>
      <p class="visually-hidden" role="status">${this.told}</p>
    </div>`;
  }

  #what(form: Form): TemplateResult {
    const { choice } = this;
    const has = (name: string): boolean => choice.elements.some((each) => each === name);
    return html`<fieldset>
      <legend>1. What to show</legend>
      ${ticks(form, 'elements', choice.elements, TAGS)}
      ${
        has('screening')
          ? html`${radios(form, 'instrument', choice.instrument, [
              { value: 'at-work', label: 'For people at work' },
              { value: 'before-you-go', label: 'For people with a job offer, before they go' },
              { value: 'danger-now', label: 'A few, for people who may be in danger now' },
            ])}
            ${radios(form, 'layout', choice.layout, [
              { value: 'steps', label: 'One at a time' },
              { value: 'list', label: 'All on one page, for a case worker beside the reader' },
            ])}`
          : nothing
      }
      ${
        has('documents')
          ? html`${selectField(form, 'stage', choice.stage, named(STAGES))}
            ${selectField(form, 'citizenship', choice.citizenship, [
              { value: '', label: 'Ask the reader' },
              ...countryList(),
            ])}
            ${selectField(form, 'work', choice.work, [
              { value: 'any', label: 'Ask the reader' },
              { value: 'household', label: 'In a private home' },
              { value: 'company', label: 'For a company' },
            ])}`
          : nothing
      }
      ${
        has('advert')
          ? html`${textField(form, 'advert', choice.advert, {
              hint: 'Such as ad-text, for <div id="ad-text">. Empty: general advice.',
            })}
            ${tick(form, 'marks', choice.marks)}`
          : nothing
      }
    </fieldset>`;
  }

  #where(form: Form): TemplateResult {
    const { choice, built } = this;
    const cost = (lang: string): string => {
      if (!built) return '';
      const { first, frame } = costOfLanguage(lang, choice, built);
      return [first && kilobytes(first), frame && `${kilobytes(frame)} for the private part`]
        .filter(Boolean)
        .join(' and ');
    };
    return html`<fieldset>
      <legend>2. For whom</legend>
      ${selectField(
        form,
        'country',
        choice.country,
        [{ value: '', label: 'Guess from the clock of their phone' }, ...countryList()],
        'The numbers of this country are shown. A reader can choose another.',
      )}
      ${selectField(form, 'pageLanguage', choice.pageLanguage, [
        { value: '', label: 'As the page says' },
        ...languages.map((lang) => ({ value: lang, label: LANGUAGES[lang] })),
      ])}
      ${ticks(
        form,
        'languages',
        choice.languages,
        languages
          .filter((lang) => lang !== 'en')
          .map((lang) => ({
            value: lang,
            label: html`<bdi lang=${lang}>${LANGUAGES[lang]}</bdi>${
                isDraft(lang) ? html` <span class="draft">draft</span>` : nothing
              }<small>${cost(lang)}</small>`,
          })),
        html`English, the language of your page and that of the reader’s phone are always there. Each further one costs
          every reader what is written beside it. <b>Draft</b>: no native speaker has signed off all its words yet.`,
      )}
    </fieldset>`;
  }

  #look(form: Form): TemplateResult {
    const { choice } = this;
    const palette = paletteOf(coloursOf(choice));
    const shown = (name: 'accent' | 'surface' | 'text'): string => readColour(choice[name]) ?? colour(palette, name);
    return html`<fieldset>
      <legend>3. The look</legend>
      ${
        choice.elements.includes('hotline')
          ? html`${radios(form, 'shape', choice.shape, [
              { value: 'card', label: 'A card, with all there is to know' },
              { value: 'bar', label: 'A bar that stays at the edge of the page' },
              { value: 'inline', label: 'A short line in the text' },
            ])}
            ${
              choice.shape === 'bar'
                ? radios(form, 'position', choice.position, [
                    { value: 'top', label: 'At the top' },
                    { value: 'bottom', label: 'At the bottom' },
                  ])
                : nothing
            }
            ${tick(
              form,
              'private',
              choice.private && choice.shape === 'card',
              choice.shape === 'card'
                ? 'So that counters and recorders on your page cannot see who presses the number. It loads more.'
                : 'Only a card can stand in it.',
              choice.shape !== 'card',
            )}
            ${
              isFramed(choice)
                ? nothing
                : html`${tick(form, 'exit', choice.exit)} ${tick(form, 'dismissible', choice.dismissible)}`
            }`
          : nothing
      }
      ${
        needsFrame(choice)
          ? html`<p class="hint">What people answer always stays in the private frame. This cannot be switched off.</p>`
          : nothing
      }
      <p class="sub">Colours</p>
      <p class="hint">Leave them empty for ours. Every colour is checked, so that people with weak eyes can read it.</p>
      ${colourField(form, 'accent', choice.accent, shown('accent'), 'As #0a5a66.')}
      ${colourField(form, 'surface', choice.surface, shown('surface'), 'A dark ground gives light words.')}
      ${colourField(form, 'text', choice.text, shown('text'), 'Usually empty: they follow the ground.')}
    </fieldset>`;
  }

  #services(form: Form): TemplateResult {
    return html`<fieldset>
      <legend>4. Your own help line</legend>
      <p class="hint">It is shown first, before the lines of the country.</p>
      ${errorOf(form, 'services')} ${this.own.map((own, place) => this.#service(form, own, place))}
      <div class="row">
        <button type="button" id="add" @click=${() => this.#add()} ?hidden=${this.own.length >= 20}>
          ${this.own.length === 0 ? 'Add your line' : 'Add another line'}
        </button>
      </div>
    </fieldset>`;
  }

  #service(form: Form, own: OwnForm, place: number): TemplateResult {
    const at = (name: keyof OwnForm): string => `services[${place}].${name}`;
    const inForm: Form = {
      ...form,
      problems: form.problems.map((problem) => ({ ...problem, field: formField(problem.field) })),
    };
    const several = this.choice.country !== '' && timeZoneOf(this.choice.country) === null;
    return html`<fieldset class="own">
      <legend><b>Line ${place + 1}</b></legend>
      ${errorOf(inForm, `services[${place}]`)}
      ${textField(inForm, at('name'), own.name, { hint: 'As people know it.' })}
      ${textField(inForm, at('dial'), own.dial, {
        hint: 'Begin with + if it can be called from abroad.',
        inputmode: 'tel',
      })}
      ${ticks(
        inForm,
        at('languages'),
        own.languages,
        languages.map((lang) => ({ value: lang, label: html`<bdi lang=${lang}>${LANGUAGES[lang]}</bdi>` })),
      )}
      ${radios(inForm, at('hours'), own.hours, [
        { value: '', label: 'Not said' },
        { value: 'always', label: 'Day and night' },
        { value: 'list', label: 'On some days' },
      ])}
      ${
        own.hours === 'list'
          ? html`${ticks(
              inForm,
              at('days'),
              own.days,
              ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'].map((day) => ({ value: day, label: day })),
              undefined,
              'days',
            )}
            ${textField(inForm, at('opens'), own.opens, { type: 'time' })}
            ${textField(inForm, at('closes'), own.closes, { type: 'time' })}
            ${
              several || own.timeZone
                ? textField(inForm, at('timeZone'), own.timeZone, {
                    hint: 'This country has several. Such as Europe/Moscow.',
                  })
                : nothing
            }`
          : nothing
      }
      <details>
        <summary>More: messages, cost, who answers</summary>
        ${textField(inForm, at('sms'), own.sms, { inputmode: 'tel' })}
        ${textField(inForm, at('whatsapp'), own.whatsapp, { hint: 'Begin with +.', inputmode: 'tel' })}
        ${textField(inForm, at('telegram'), own.telegram, { hint: 'Such as @example.' })}
        ${textField(inForm, at('url'), own.url, { hint: 'Begin with https://.', inputmode: 'url' })}
        ${selectField(inForm, at('free'), own.free, YES_NO)}
        ${selectField(inForm, at('anonymous'), own.anonymous, YES_NO)}
        ${selectField(inForm, at('operatorType'), own.operatorType, named(OPERATORS))}
        ${textField(inForm, at('lastReviewed'), own.lastReviewed, { type: 'date' })}
      </details>
      <div class="row">
        <button type="button" @click=${() => this.#remove(place)}>Remove line ${place + 1}</button>
      </div>
    </fieldset>`;
  }

  #add(): void {
    this.own = [...this.own, EMPTY];
    void this.#focus(fieldId(`services[${this.own.length - 1}].name`));
  }

  #remove(place: number): void {
    this.own = this.own.filter((_, each) => each !== place);
    void this.#focus('add');
  }

  async #focus(id: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus();
  }

  #leaving(form: Form): TemplateResult {
    const { choice } = this;
    return html`<fieldset>
      <legend>5. Leaving</legend>
      ${textField(form, 'exitPage', choice.exitPage, {
        hint: 'A dull page that many people open. Empty: a search page.',
        inputmode: 'url',
      })}
      ${
        needsFrame(choice)
          ? textField(form, 'page', choice.page, {
              hint: 'For the code on the card that people can print. Empty: no code.',
              inputmode: 'url',
            })
          : nothing
      }
    </fieldset>`;
  }

  #files(form: Form): TemplateResult {
    const { choice } = this;
    return html`<fieldset>
      <legend>6. Where the files are</legend>
      ${textField(form, 'folder', choice.folder, {
        hint: 'On your own web space. Which files go into it is listed below.',
        inputmode: 'url',
      })}
      ${
        choice.elements.includes('screening') || choice.elements.includes('documents')
          ? tick(
              form,
              'hosted',
              choice.hosted,
              'Only if somebody who knows the rules of your site says so. It loads all languages.',
            )
          : nothing
      }
    </fieldset>`;
  }

  #preview(): TemplateResult {
    const offered = [...new Set(['en', this.choice.pageLanguage, ...this.choice.languages])].filter(
      (lang): lang is keyof typeof LANGUAGES => lang in LANGUAGES,
    );
    const form: Form = {
      problems: [],
      change: (field, value) => {
        if (field === 'previewLanguage') this.previewLanguage = String(value);
        else if (value === 'full' || value === 'phone' || value === 'narrow') this.previewWidth = value;
      },
    };
    return html`<section aria-labelledby="preview">
      <h2 id="preview">How it looks</h2>
      <div class="stage ${this.previewWidth}">
        ${
          this.snippet
            ? html`<iframe title="Preview" .srcdoc=${this.#document(this.snippet)}></iframe>`
            : html`<p>Loading…</p>`
        }
      </div>
      <p class="hint">These numbers are real. “Leave” leaves the preview: change anything to bring it back.</p>
      ${selectField(
        form,
        'previewLanguage',
        this.#shownLanguage(),
        offered.map((lang) => ({ value: lang, label: LANGUAGES[lang] })),
      )}
      ${radios(form, 'previewWidth', this.previewWidth, [
        { value: 'full', label: 'As here' },
        { value: 'phone', label: 'A phone' },
        { value: 'narrow', label: 'A narrow column' },
      ])}
    </section>`;
  }

  #shownLanguage(): string {
    return this.previewLanguage || this.choice.pageLanguage || this.choice.languages[0] || 'en';
  }

  /** The very lines that are copied, on a page that is otherwise empty; only the files come from here. */
  #document({ html: lines, folder }: Snippet): string {
    const lang = this.#shownLanguage();
    const here = lines.replaceAll(`src="${folder}`, `src="${this.base}`);
    const said = this.previewLanguage ? here.replaceAll(/ lang="[\w-]+"/g, '') : here;
    return `<!doctype html><html lang="${lang}" dir="${directionOf(lang)}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Preview</title><style>body{margin:12px;font:16px/1.5 system-ui,sans-serif}</style>${said}`;
  }

  #result(): TemplateResult {
    const { snippet } = this;
    if (this.#problems.length > 0)
      return html`<section class="box note" aria-labelledby="wrong">
        <h2 id="wrong">Before you can copy it</h2>
        <ul>
          ${this.#problems.map(
            ({ field, text }) =>
              html`<li>
                <a href="#${fieldId(formField(field))}" @click=${(event: Event) => this.#goTo(event, field)}
                  >${fullLabelOf(formField(field))}</a
                >: ${text}
              </li>`,
          )}
        </ul>
      </section>`;
    if (!snippet || !this.built) return html`<p>Loading…</p>`;
    const recipe = recipes[this.host](snippet);
    const { first, frame } = costOf(this.choice, this.built);
    const form: Form = { problems: [], change: (_, value) => (this.host = value as Host) };
    return html`<section class="box" aria-labelledby="files">
        <h2 id="files">Files to copy into the folder</h2>
        <ul>
          ${snippet.files.map(
            ({ file, words }) =>
              html`<li>
                <code>${file}</code>${
                  words.length > 0
                    ? html` and its ${words.length} files of words (<code>${words[0]}</code> and so on)`
                    : nothing
                }
              </li>`,
          )}
        </ul>
        <p>
          They are in <code>dist/embed</code>, version ${this.version}. A phone loads about ${kilobytes(first)} before
          the first words${frame ? html`, and ${kilobytes(frame)} more for the private part` : nothing}.
        </p>
        <p>Your web space must send this line with them. Whoever runs it knows where to write it:</p>
        ${this.#piece('With every file of the folder', 'Access-Control-Allow-Origin: *')}
        <details>
          <summary>For a site with a strict content security policy</summary>
          <p>
            Add these sources to the lines that the policy has, or add the line where there is none. Add the last line
            only if there is a <code>trusted-types</code> line. Without them the number still stands there as plain
            text.
          </p>
          ${this.#piece('Policy', snippet.csp.join(';\n'))}
        </details>
      </section>
      <section class="box" aria-labelledby="copy">
        <h2 id="copy">Put it on your site</h2>
        ${selectField(
          form,
          'host',
          this.host,
          Object.entries(recipes).map(([value, make]) => ({ value, label: make(snippet).name })),
        )}
        <h3>${recipe.name}, in three steps</h3>
        <ol>
          ${recipe.steps.map((step) => html`<li>${step}</li>`)}
        </ol>
        ${Object.values(recipe.pieces).map((piece) => this.#piece(piece.label, piece.text))}
        ${
          recipe.cautions.length > 0
            ? html`<h3>To know</h3>
                <ul>
                  ${recipe.cautions.map((caution) => html`<li>${caution}</li>`)}
                </ul>`
            : nothing
        }
        <p class="hint">Tried on a page that imitates such a site, not on the real one.</p>
        ${snippet.notes.map((note) => html`<div class="box note"><p>${note}</p></div>`)}
      </section>`;
  }

  #piece(label: string, text: string): TemplateResult {
    const id = `piece-${label.replace(/\W+/g, '-')}`;
    return html`<h3 id=${id}>${label}</h3>
      <pre tabindex="0" role="region" aria-labelledby=${id}><code>${text}</code></pre>
      <div class="row">
        <button type="button" class="primary" @click=${() => void this.#copy(label, text)}>
          Copy<span class="visually-hidden"> ${label}</span>
        </button>
        ${this.copied.label === label ? html`<span aria-hidden="true">${this.copied.words}</span>` : nothing}
      </div>`;
  }

  async #copy(label: string, text: string): Promise<void> {
    let words = 'Copied';
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      words = 'Your browser does not let this page copy. Mark the text and copy it by hand.';
    }
    clearTimeout(this.#telling);
    this.copied = { label, words };
    this.told = `${label}: ${words}`;
  }

  #goTo(event: Event, field: string): void {
    event.preventDefault();
    const target = this.renderRoot.querySelector<HTMLElement>(`#${fieldId(formField(field))}`);
    const folded = target?.closest('details');
    if (folded) folded.open = true;
    target?.focus();
  }
}

/** The field of the form that a problem of a record is shown at: those of hours and of lists have one. */
function formField(field: string): string {
  return field
    .replace(/\.hours\[\d+\]\.(\w+)$/, '.$1')
    .replace(/\.(languages|name|numbers).*$/, (_, name: string) => `.${name === 'numbers' ? 'dial' : name}`);
}

/** Countries of the directory, by their English names. */
function countryList(): readonly { readonly value: string; readonly label: string }[] {
  const names = new Intl.DisplayNames('en', { type: 'region' });
  return [...new Set(records.flatMap(({ areaServed }) => areaServed))]
    .filter((code) => code !== 'EU')
    .map((value) => ({ value, label: names.of(value) ?? value }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en'));
}

declare global {
  interface HTMLElementTagNameMap {
    'snippet-builder': SnippetBuilder;
  }
}
