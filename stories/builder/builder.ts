import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { onSchemeChange, schemeOf } from '../../src/components/color-scheme.js';
import { services as records, timeZoneOf } from '../../src/directory/index.js';
import { LANGUAGES, languages, directionOf, matchLanguage } from '../../src/localization/languages.js';
import { fill, type Msg, type Words } from '../../src/localization/message.js';
import { langAround, onPageChange } from '../../src/localization/page-language.js';
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
import { recipes, type Host, type Piece, type Recipe } from './recipes.js';
import { snippetOf, type Snippet } from './snippet.js';
import { ENGLISH, isDraftHere, numberIn, partsOf, SPOKEN, speechIn, type Speech, type Spoken } from './words.js';

/** What can be shown: a name, and a sentence on it. */
const parts = (msg: Msg): readonly Option[] => [
  {
    value: 'hotline',
    label: html`${msg('A help line', { id: 'builder.part.hotline' })}<small
        >${msg('The numbers that help in a country, ready to call.', { id: 'builder.part.hotline.what' })}</small
      >`,
  },
  {
    value: 'screening',
    label: html`${msg('Questions', { id: 'builder.part.screening' })}<small
        >${msg('Shows which warning signs a person’s answers match.', { id: 'builder.part.screening.what' })}</small
      >`,
  },
  {
    value: 'documents',
    label: html`${msg('A list of papers', { id: 'builder.part.documents' })}<small
        >${msg('What to have, and what to do when one is gone.', { id: 'builder.part.documents.what' })}</small
      >`,
  },
  {
    value: 'advert',
    label: html`${msg('A notice beside a job advert', { id: 'builder.part.advert' })}<small
        >${msg('Lists known warning signs in its words.', { id: 'builder.part.advert.what', desc: 'In the words of the advert.' })}</small
      >`,
  },
  {
    value: 'exit',
    label: html`${msg('A button to leave', { id: 'builder.part.exit' })}<small
        >${msg('Alone. The help line can bring its own.', { id: 'builder.part.exit.what', desc: 'The button stands alone; the help line can have such a button too.' })}</small
      >`,
  },
];

const stageOptions = (msg: Msg) => [
  { value: '', label: askTheReader(msg) },
  { value: 'before', label: msg('Before leaving home', { id: 'builder.stage.before' }) },
  { value: 'arrival', label: msg('On arrival', { id: 'builder.stage.arrival' }) },
  { value: 'working', label: msg('While working', { id: 'builder.stage.working' }) },
  { value: 'lost-or-taken', label: msg('Papers lost or taken', { id: 'builder.stage.lost-or-taken' }) },
];

const operatorOptions = (msg: Msg) => [
  { value: '', label: notSaid(msg) },
  { value: 'ngo', label: msg('An NGO', { id: 'builder.operator.ngo' }) },
  { value: 'ngo-state-funded', label: msg('An NGO, paid by the state', { id: 'builder.operator.ngo-state-funded' }) },
  { value: 'mixed', label: msg('An NGO and the state together', { id: 'builder.operator.mixed' }) },
  {
    value: 'international-organisation',
    label: msg('An international organisation', { id: 'builder.operator.international-organisation' }),
  },
  { value: 'state', label: msg('The state', { id: 'builder.operator.state' }) },
  { value: 'police', label: msg('The police', { id: 'builder.operator.police' }) },
];

const yesOrNo = (msg: Msg) => [
  { value: '', label: notSaid(msg) },
  { value: 'yes', label: msg('Yes', { id: 'builder.yes' }) },
  { value: 'no', label: msg('No', { id: 'builder.no' }) },
];

const titleOf = (msg: Msg): string => msg('Make a snippet for your site', { id: 'builder.title' });
const draft = (msg: Msg): string =>
  msg('draft', { id: 'builder.draft', desc: 'A small mark beside a language that nobody has checked yet.' });
const notSaid = (msg: Msg): string => msg('Not said', { id: 'builder.not-said', desc: 'The owner leaves it open.' });
const askTheReader = (msg: Msg): string =>
  msg('Ask the reader', { id: 'builder.ask-the-reader', desc: 'The element asks the person who reads the site.' });
const loading = (msg: Msg): string => msg('Loading…', { id: 'builder.loading' });

const kilobytes = (bytes: number, { lang, msg }: Speech): string =>
  fill(msg('{size} KB', { id: 'builder.kilobytes' }), { size: numberIn(lang, bytes / 1000, bytes < 10_000 ? 1 : 0) });

/** The days of the week as a person says them, by their names in schema.org. */
const days = (lang: Spoken): readonly Option[] =>
  ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'].map((value, place) => ({
    value,
    // The first of January 2024 was a Monday.
    label: new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, place + 1)),
  }));

/** The language for an element: that of the nearest `lang`, else the browser's, else English. */
function spokenAround(element: Element): Spoken {
  const found = langAround(element, SPOKEN) ?? matchLanguage(navigator.languages, SPOKEN);
  return SPOKEN.find((lang) => lang === found) ?? 'en';
}

/** The builder speaks another language from now on: the page around it may want to follow. */
export class BuilderLanguageEvent extends Event {
  constructor() {
    super('snippet-builder-language');
  }
}

/**
 * Makes a snippet for a site: for an owner who writes no code. A page of the examples and of Storybook; it does not ship.
 *
 * It speaks the language of the nearest `lang`, its own first; else the browser's; else English.
 *
 * @fires {BuilderLanguageEvent} snippet-builder-language - It speaks another language from now on.
 */
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
  /** What the live region says, in whatever language is spoken. */
  declare told: Words<string>;
  /** What was copied last, and how that went. */
  declare copied: { readonly piece: string; readonly words: Words<string> } | undefined;

  #speech = ENGLISH;
  #heard: Spoken | undefined;
  #problems: readonly Problem[] = [];
  #asked = 0;
  #telling = 0;
  #stopWatching: readonly (() => void)[] = [];

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
    this.told = () => '';
    this.copied = undefined;
  }

  /** What it speaks, and what it calls itself: for the page around it. */
  get spoken(): { readonly lang: Spoken; readonly title: string } {
    const { lang, msg } = this.#speech;
    return { lang, title: titleOf(msg) };
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    super.attributeChangedCallback(name, before, value);
    // What is spoken is looked up with every update.
    if (name === 'lang') this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopWatching = [onSchemeChange(() => this.#followScheme()), onPageChange(() => this.requestUpdate())];
    this.#followScheme();
    void fetch(new URL('integrity.json', this.base))
      .then((answer) => answer.json())
      .then((built: BuiltFiles) => (this.built = built))
      .catch(
        () =>
          (this.told = (msg) =>
            msg('The list of files did not load. Load the page again.', { id: 'builder.files.failed' })),
      );
  }

  override disconnectedCallback(): void {
    for (const stop of this.#stopWatching) stop();
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
    const turned = this.#listen();
    const altered = changed.has('choice') || changed.has('own') || changed.has('built');
    if (!altered && !turned) return;
    this.#problems = problemsOf(this.whole, this.#speech);
    if (altered) {
      // What was copied is no longer what stands here.
      this.copied = undefined;
      this.#tell();
    }
    if (!this.built) return;
    const turn = (this.#asked += 1);
    void snippetOf(this.whole, this.built, this.version, this.#speech).then((result) => {
      // An answer to what has been typed over since is let go.
      if (turn === this.#asked && result.ok) this.snippet = result.snippet;
    });
  }

  /** Hears which language is spoken around it. True when it is another than before. */
  #listen(): boolean {
    const lang = spokenAround(this);
    if (lang === this.#speech.lang) return false;
    this.#speech = speechIn(lang);
    return true;
  }

  /** Says what is wrong when a person stops typing, not at every letter. */
  #tell(): void {
    clearTimeout(this.#telling);
    this.#telling = window.setTimeout(() => {
      // What is wrong is known in one language: in another it is looked up again.
      this.told = () =>
        this.#problems
          .map(({ field, text }) => `${fullLabelOf(formField(field), this.#speech.msg)}: ${text}`)
          .join(' ');
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

  protected override updated(): void {
    if (this.#heard === this.#speech.lang) return;
    this.#heard = this.#speech.lang;
    this.dispatchEvent(new BuilderLanguageEvent());
  }

  protected override render(): TemplateResult {
    const { lang, msg } = this.#speech;
    const form = this.#form((field, value) => this.#change(field, value), this.#problems);
    return html`<div class="page" lang=${lang} dir=${directionOf(lang)}>
      <header class="lead">
        ${this.#languages()}
        <h1>${titleOf(msg)}</h1>
        <p>
          ${msg(
            'Say what you want to show. Then copy a few lines into your page. You write no code and need no account. Safar sets no cookies, and sends nothing about your readers to anybody.',
            { id: 'builder.lead' },
          )}
        </p>
        ${this.#unread()}
      </header>
      <div class="columns">
        <form autocomplete="off" @submit=${(event: Event) => event.preventDefault()}>
          ${this.#what(form)} ${this.#where(form)} ${this.#look(form)} ${this.#services(form)} ${this.#leaving(form)}
          ${this.#files(form)}
        </form>
        <div class="aside">${this.#preview()}</div>
      </div>
      <div id="result">${this.#result()}</div>
      <p class="visually-hidden" role="status">${this.told(msg)}</p>
    </div>`;
  }

  #form(change: Form['change'], problems: readonly Problem[] = []): Form {
    return { ...this.#speech, problems, change };
  }

  /** Each language by the name it gives itself. Nothing that was typed is lost by a choice. */
  #languages(): TemplateResult {
    const { lang, msg } = this.#speech;
    return html`<div
      class="languages"
      role="group"
      aria-label=${msg('Language of this page', { id: 'builder.language' })}
    >
      ${SPOKEN.map(
        (each) =>
          html`<button
            type="button"
            lang=${each}
            aria-pressed=${each === lang ? 'true' : 'false'}
            @click=${() => (this.lang = each)}
          >
            ${LANGUAGES[each]}
          </button>`,
      )}
    </div>`;
  }

  /** That nobody has checked what stands here. English is what the others are made from. */
  #unread(): TemplateResult | typeof nothing {
    const { lang, msg } = this.#speech;
    if (!isDraftHere(lang)) return nothing;
    return html`<p class="hint unread">
      <span class="draft">${draft(msg)}</span>
      ${msg('No editor has read the words of this page in this language yet.', { id: 'builder.language.draft' })}
    </p>`;
  }

  #what(form: Form): TemplateResult {
    const { choice } = this;
    const { msg } = form;
    const has = (name: string): boolean => choice.elements.some((each) => each === name);
    return html`<fieldset>
      <legend>${msg('1. What to show', { id: 'builder.what' })}</legend>
      ${ticks(form, 'elements', choice.elements, parts(msg))}
      ${
        has('screening')
          ? html`${radios(form, 'instrument', choice.instrument, [
              { value: 'at-work', label: msg('For people at work', { id: 'builder.instrument.at-work' }) },
              {
                value: 'before-you-go',
                label: msg('For people with a job offer, before they go', { id: 'builder.instrument.before-you-go' }),
              },
              {
                value: 'danger-now',
                label: msg('A few, for people who may be in danger now', { id: 'builder.instrument.danger-now' }),
              },
            ])}
            ${radios(form, 'layout', choice.layout, [
              { value: 'steps', label: msg('One at a time', { id: 'builder.layout.steps', desc: 'Of questions.' }) },
              {
                value: 'list',
                label: msg('All on one page, for a case worker beside the reader', { id: 'builder.layout.list' }),
              },
            ])}`
          : nothing
      }
      ${
        has('documents')
          ? html`${selectField(form, 'stage', choice.stage, stageOptions(msg))}
            ${selectField(form, 'citizenship', choice.citizenship, [
              { value: '', label: askTheReader(msg) },
              ...countryList(form.lang),
            ])}
            ${selectField(form, 'work', choice.work, [
              { value: 'any', label: askTheReader(msg) },
              { value: 'household', label: msg('In a private home', { id: 'builder.work.household' }) },
              { value: 'company', label: msg('For a company', { id: 'builder.work.company' }) },
            ])}`
          : nothing
      }
      ${
        has('advert')
          ? html`${textField(form, 'advert', choice.advert, {
              hint: fill(
                msg('Such as ad-text, for {tag}. Empty: general advice.', {
                  id: 'builder.hint.advert',
                  desc: 'Empty: what happens when the field is left empty.',
                }),
                { tag: '<div id="ad-text">' },
              ),
            })}
            ${tick(form, 'marks', choice.marks)}`
          : nothing
      }
    </fieldset>`;
  }

  #where(form: Form): TemplateResult {
    const { choice, built } = this;
    const { msg } = form;
    const cost = (lang: string): string => {
      if (!built) return '';
      const { first, frame } = costOfLanguage(lang, choice, built);
      const size = kilobytes(first, form);
      const inFrame = { size, frame: kilobytes(frame, form) };
      if (!frame) return first ? size : '';
      return first
        ? fill(
            msg('{size} and {frame} for the private part', { id: 'builder.cost.both', desc: 'Sizes: 5.2 KB.' }),
            inFrame,
          )
        : fill(msg('{frame} for the private part', { id: 'builder.cost.frame', desc: 'A size: 5.2 KB.' }), inFrame);
    };
    return html`<fieldset>
      <legend>${msg('2. For whom', { id: 'builder.where' })}</legend>
      ${selectField(
        form,
        'country',
        choice.country,
        [
          {
            value: '',
            label: msg('Guess from the clock of their phone', { id: 'builder.country.guess', desc: 'The time zone.' }),
          },
          ...countryList(form.lang),
        ],
        msg('The numbers of this country are shown. A reader can choose another.', { id: 'builder.hint.country' }),
      )}
      ${selectField(form, 'pageLanguage', choice.pageLanguage, [
        {
          value: '',
          label: msg('As the page says', { id: 'builder.page-language.own', desc: 'In its HTML: the lang attribute.' }),
        },
        ...languages.map((lang) => ({ value: lang, label: LANGUAGES[lang], lang })),
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
                isDraft(lang) ? html` <span class="draft">${draft(msg)}</span>` : nothing
              }<small>${cost(lang)}</small>`,
          })),
        html`${partsOf(
          msg(
            'English, the language of your page and that of the reader’s phone are always there. Each further one costs every reader what is written beside it. {draft}: no native speaker has signed off all its words yet.',
            { id: 'builder.hint.languages', desc: '{draft} is the mark beside a language.' },
          ),
          { draft: html`<b>${draft(msg)}</b>` },
        )}`,
      )}
    </fieldset>`;
  }

  #look(form: Form): TemplateResult {
    const { choice } = this;
    const { msg } = form;
    const palette = paletteOf(coloursOf(choice));
    const shown = (name: 'accent' | 'surface' | 'text'): string => readColour(choice[name]) ?? colour(palette, name);
    return html`<fieldset>
      <legend>${msg('3. The look', { id: 'builder.look' })}</legend>
      ${
        choice.elements.includes('hotline')
          ? html`${radios(form, 'shape', choice.shape, [
              { value: 'card', label: msg('A card, with all there is to know', { id: 'builder.shape.card' }) },
              { value: 'bar', label: msg('A bar that stays at the edge of the page', { id: 'builder.shape.bar' }) },
              { value: 'inline', label: msg('A short line in the text', { id: 'builder.shape.inline' }) },
            ])}
            ${
              choice.shape === 'bar'
                ? radios(form, 'position', choice.position, [
                    { value: 'top', label: msg('At the top', { id: 'builder.position.top' }) },
                    { value: 'bottom', label: msg('At the bottom', { id: 'builder.position.bottom' }) },
                  ])
                : nothing
            }
            ${tick(
              form,
              'private',
              choice.private && choice.shape === 'card',
              choice.shape === 'card'
                ? msg('So that counters and recorders on your page cannot see who presses the number. It loads more.', {
                    id: 'builder.hint.private',
                    desc: 'Counters of visits, recorders of what visitors do.',
                  })
                : msg('Only a card can stand in it.', {
                    id: 'builder.hint.private.none',
                    desc: 'In the private frame.',
                  }),
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
          ? html`<p class="hint">
              ${msg('What people answer always stays in the private frame. This cannot be switched off.', {
                id: 'builder.hint.frame',
              })}
            </p>`
          : nothing
      }
      <p class="sub">${msg('Colours', { id: 'builder.colours' })}</p>
      <p class="hint">
        ${msg('Leave them empty for ours. Every colour is checked, so that people with weak eyes can read it.', {
          id: 'builder.hint.colours',
        })}
      </p>
      ${colourField(form, 'accent', choice.accent, shown('accent'), msg('As #0a5a66.', { id: 'builder.hint.accent' }))}
      ${colourField(
        form,
        'surface',
        choice.surface,
        shown('surface'),
        msg('A dark ground gives light words.', { id: 'builder.hint.surface' }),
      )}
      ${colourField(
        form,
        'text',
        choice.text,
        shown('text'),
        msg('Usually empty: they follow the ground.', {
          id: 'builder.hint.text',
          desc: 'The words, that is their colour.',
        }),
      )}
    </fieldset>`;
  }

  #services(form: Form): TemplateResult {
    const { msg } = form;
    return html`<fieldset>
      <legend>${msg('4. Your own help line', { id: 'builder.lines' })}</legend>
      <p class="hint">${msg('It is shown first, before the lines of the country.', { id: 'builder.hint.lines' })}</p>
      ${errorOf(form, 'services')} ${this.own.map((own, place) => this.#service(form, own, place))}
      <div class="row">
        <button type="button" id="add" @click=${() => this.#add()} ?hidden=${this.own.length >= 20}>
          ${
            this.own.length === 0
              ? msg('Add your line', { id: 'builder.line.add' })
              : msg('Add another line', { id: 'builder.line.add-another' })
          }
        </button>
      </div>
    </fieldset>`;
  }

  #service(form: Form, own: OwnForm, place: number): TemplateResult {
    const { lang, msg } = form;
    const at = (name: keyof OwnForm): string => `services[${place}].${name}`;
    const inForm: Form = {
      ...form,
      problems: form.problems.map((problem) => ({ ...problem, field: formField(problem.field) })),
    };
    const several = this.choice.country !== '' && timeZoneOf(this.choice.country) === null;
    const number = { number: place + 1 };
    return html`<fieldset class="own">
      <legend>
        <b>${fill(msg('Line {number}', { id: 'builder.line', desc: 'One of the site’s own help lines.' }), number)}</b>
      </legend>
      ${errorOf(inForm, `services[${place}]`)}
      ${textField(inForm, at('name'), own.name, { hint: msg('As people know it.', { id: 'builder.hint.name' }) })}
      ${textField(inForm, at('dial'), own.dial, {
        hint: msg('Begin with + if it can be called from abroad.', { id: 'builder.hint.dial' }),
        inputmode: 'tel',
      })}
      ${ticks(
        inForm,
        at('languages'),
        own.languages,
        languages.map((each) => ({ value: each, label: html`<bdi lang=${each}>${LANGUAGES[each]}</bdi>` })),
      )}
      ${radios(inForm, at('hours'), own.hours, [
        { value: '', label: notSaid(msg) },
        { value: 'always', label: msg('Day and night', { id: 'builder.hours.always' }) },
        { value: 'list', label: msg('On some days', { id: 'builder.hours.list' }) },
      ])}
      ${
        own.hours === 'list'
          ? html`${ticks(inForm, at('days'), own.days, days(lang), undefined, 'days')}
            ${textField(inForm, at('opens'), own.opens, { type: 'time' })}
            ${textField(inForm, at('closes'), own.closes, { type: 'time' })}
            ${
              several || own.timeZone
                ? textField(inForm, at('timeZone'), own.timeZone, {
                    hint: msg('This country has several. Such as Europe/Moscow.', {
                      id: 'builder.hint.time-zone',
                      desc: 'Time zones. The name stays in Latin letters.',
                    }),
                  })
                : nothing
            }`
          : nothing
      }
      <details>
        <summary>${msg('More: messages, cost, who answers', { id: 'builder.line.more' })}</summary>
        ${textField(inForm, at('sms'), own.sms, { inputmode: 'tel' })}
        ${textField(inForm, at('whatsapp'), own.whatsapp, {
          hint: msg('Begin with +.', { id: 'builder.hint.whatsapp' }),
          inputmode: 'tel',
        })}
        ${textField(inForm, at('telegram'), own.telegram, {
          hint: msg('Such as @example.', { id: 'builder.hint.telegram' }),
        })}
        ${textField(inForm, at('url'), own.url, {
          hint: msg('Begin with https://.', { id: 'builder.hint.url' }),
          inputmode: 'url',
        })}
        ${selectField(inForm, at('free'), own.free, yesOrNo(msg))}
        ${selectField(inForm, at('anonymous'), own.anonymous, yesOrNo(msg))}
        ${selectField(inForm, at('operatorType'), own.operatorType, operatorOptions(msg))}
        ${textField(inForm, at('lastReviewed'), own.lastReviewed, { type: 'date' })}
      </details>
      <div class="row">
        <button type="button" @click=${() => this.#remove(place)}>
          ${fill(msg('Remove line {number}', { id: 'builder.line.remove' }), number)}
        </button>
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
    const { msg } = form;
    return html`<fieldset>
      <legend>${msg('5. Leaving', { id: 'builder.leaving' })}</legend>
      ${textField(form, 'exitPage', choice.exitPage, {
        hint: msg('A dull page that many people open. Empty: a search page.', { id: 'builder.hint.exit-page' }),
        inputmode: 'url',
      })}
      ${
        needsFrame(choice)
          ? textField(form, 'page', choice.page, {
              hint: msg('For the code on the card that people can print. Empty: no code.', {
                id: 'builder.hint.page',
                desc: 'A QR code.',
              }),
              inputmode: 'url',
            })
          : nothing
      }
    </fieldset>`;
  }

  #files(form: Form): TemplateResult {
    const { choice } = this;
    const { msg } = form;
    return html`<fieldset>
      <legend>${msg('6. Where the files are', { id: 'builder.files' })}</legend>
      ${textField(form, 'folder', choice.folder, {
        hint: msg('On your own web space. Which files go into it is listed below.', { id: 'builder.hint.folder' }),
        inputmode: 'url',
      })}
      ${
        choice.elements.includes('screening') || choice.elements.includes('documents')
          ? tick(
              form,
              'hosted',
              choice.hosted,
              msg('Only if somebody who knows the rules of your site says so. It loads all languages.', {
                id: 'builder.hint.hosted',
                desc: 'The rules: a content security policy.',
              }),
            )
          : nothing
      }
    </fieldset>`;
  }

  #preview(): TemplateResult {
    const { msg } = this.#speech;
    const offered = [...new Set(['en', this.choice.pageLanguage, ...this.choice.languages])].filter(
      (lang): lang is keyof typeof LANGUAGES => lang in LANGUAGES,
    );
    const form = this.#form((field, value) => {
      if (field === 'previewLanguage') this.previewLanguage = String(value);
      else if (value === 'full' || value === 'phone' || value === 'narrow') this.previewWidth = value;
    });
    return html`<section aria-labelledby="preview">
      <h2 id="preview">${msg('How it looks', { id: 'builder.preview' })}</h2>
      <div class="stage ${this.previewWidth}">
        ${
          this.snippet
            ? html`<iframe
                title=${msg('Preview', { id: 'builder.preview.frame' })}
                .srcdoc=${this.#document(this.snippet)}
              ></iframe>`
            : html`<p>${loading(msg)}</p>`
        }
      </div>
      <p class="hint">
        ${msg('These numbers are real. “Leave” leaves the preview: change anything to bring it back.', {
          id: 'builder.preview.note',
        })}
      </p>
      ${selectField(
        form,
        'previewLanguage',
        this.#shownLanguage(),
        offered.map((lang) => ({ value: lang, label: LANGUAGES[lang], lang })),
      )}
      ${radios(form, 'previewWidth', this.previewWidth, [
        { value: 'full', label: msg('As here', { id: 'builder.width.full', desc: 'As wide as the preview.' }) },
        { value: 'phone', label: msg('A phone', { id: 'builder.width.phone' }) },
        { value: 'narrow', label: msg('A narrow column', { id: 'builder.width.narrow' }) },
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
    return `<!doctype html><html lang="${lang}" dir="${directionOf(lang)}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Safar</title><style>body{margin:12px;font:16px/1.5 system-ui,sans-serif}</style>${said}`;
  }

  #result(): TemplateResult {
    const { snippet } = this;
    const { msg } = this.#speech;
    if (this.#problems.length > 0)
      return html`<section class="box note" aria-labelledby="wrong">
        <h2 id="wrong">${msg('Before you can copy it', { id: 'builder.wrong' })}</h2>
        <ul>
          ${this.#problems.map(
            ({ field, text }) =>
              html`<li>
                <a href="#${fieldId(formField(field))}" @click=${(event: Event) => this.#goTo(event, field)}
                  >${fullLabelOf(formField(field), msg)}</a
                >: ${text}
              </li>`,
          )}
        </ul>
      </section>`;
    if (!snippet || !this.built) return html`<p>${loading(msg)}</p>`;
    return html`${this.#filesToCopy(snippet, this.built)} ${this.#recipe(snippet)}`;
  }

  #filesToCopy(snippet: Snippet, built: BuiltFiles): TemplateResult {
    const { msg } = this.#speech;
    const { first, frame } = costOf(this.choice, built);
    const size = kilobytes(first, this.#speech);
    const withWords = (file: string, words: readonly string[]): unknown =>
      words.length === 0
        ? html`<code>${file}</code>`
        : partsOf(
            msg('{file} and its files of words: {number} ({first} and so on)', {
              id: 'builder.files.words',
              desc: 'A file, and those beside it with the words of each language.',
            }),
            {
              file: html`<code>${file}</code>`,
              number: words.length,
              first: html`<code>${words[0]}</code>`,
            },
          );
    return html`<section class="box" aria-labelledby="files">
      <h2 id="files">${msg('Files to copy into the folder', { id: 'builder.files.title' })}</h2>
      <ul>
        ${snippet.files.map(({ file, words }) => html`<li>${withWords(file, words)}</li>`)}
      </ul>
      <p>
        ${partsOf(msg('They are in {folder}, version {version}.', { id: 'builder.files.from' }), {
          folder: html`<code>dist/embed</code>`,
          version: this.version,
        })}
        ${
          frame
            ? fill(
                msg('A phone loads about {size} before the first words, and {frame} more for the private part.', {
                  id: 'builder.files.cost.both',
                }),
                { size, frame: kilobytes(frame, this.#speech) },
              )
            : fill(msg('A phone loads about {size} before the first words.', { id: 'builder.files.cost' }), { size })
        }
      </p>
      <p>
        ${msg('Your web space must send this line with them. Whoever runs it knows where to write it:', {
          id: 'builder.files.header',
          desc: 'A header of HTTP follows.',
        })}
      </p>
      ${this.#piece('header', {
        label: msg('With every file of the folder', { id: 'builder.piece.header', desc: 'Heading above that line.' }),
        text: 'Access-Control-Allow-Origin: *',
      })}
      <details>
        <summary>
          ${msg('For a site with a strict content security policy', { id: 'builder.policy', desc: 'CSP.' })}
        </summary>
        <p>
          ${partsOf(
            msg(
              'Add these sources to the lines that the policy has, or add the line where there is none. Add the last line only if there is a {name} line. Without them the number still stands there as plain text.',
              { id: 'builder.policy.how' },
            ),
            { name: html`<code>trusted-types</code>` },
          )}
        </p>
        ${this.#piece('policy', {
          label: msg('Policy', { id: 'builder.piece.policy', desc: 'Heading above its lines.' }),
          text: snippet.csp.join(';\n'),
        })}
      </details>
    </section>`;
  }

  #recipe(snippet: Snippet): TemplateResult {
    const { msg } = this.#speech;
    const { name, steps, pieces, cautions }: Recipe = recipes[this.host](snippet, msg);
    const form = this.#form((_, value) => (this.host = value as Host));
    return html`<section class="box" aria-labelledby="copy">
      <h2 id="copy">${msg('Put it on your site', { id: 'builder.recipe' })}</h2>
      ${selectField(
        form,
        'host',
        this.host,
        Object.entries(recipes).map(([value, make]) => ({ value, label: make(snippet, msg).name })),
      )}
      <h3>
        ${fill(msg('{host}, in three steps', { id: 'builder.recipe.steps', desc: 'WordPress, Tilda …' }), { host: name })}
      </h3>
      <ol>
        ${steps.map((step) => html`<li>${step}</li>`)}
      </ol>
      ${Object.entries(pieces).map(([id, piece]) => this.#piece(id, piece))}
      ${
        cautions.length > 0
          ? html`<h3>${msg('To know', { id: 'builder.recipe.cautions', desc: 'Heading above what can go wrong.' })}</h3>
              <ul>
                ${cautions.map((caution) => html`<li>${caution}</li>`)}
              </ul>`
          : nothing
      }
      <p class="hint">
        ${msg('Tried on a page that imitates such a site, not on the real one.', { id: 'builder.recipe.tried' })}
      </p>
      ${snippet.notes.map((note) => html`<div class="box note"><p>${note}</p></div>`)}
    </section>`;
  }

  #piece(id: string, { label, text }: Piece): TemplateResult {
    const { msg } = this.#speech;
    const heading = `piece-${id}`;
    return html`<h3 id=${heading}>${label}</h3>
      <pre tabindex="0" role="region" aria-labelledby=${heading}><code>${text}</code></pre>
      <div class="row">
        <button type="button" class="primary" @click=${() => void this.#copy(id, text)}>
          ${msg('Copy', { id: 'builder.copy', desc: 'Button.' })}<span class="visually-hidden">: ${label}</span>
        </button>
        ${this.copied?.piece === id ? html`<span aria-hidden="true">${this.copied.words(msg)}</span>` : nothing}
      </div>`;
  }

  async #copy(piece: string, text: string): Promise<void> {
    let words: Words<string> = (msg) => msg('Copied', { id: 'builder.copied' });
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      words = (msg) =>
        msg('Your browser does not let this page copy. Mark the text and copy it by hand.', {
          id: 'builder.copy.refused',
        });
    }
    clearTimeout(this.#telling);
    this.copied = { piece, words };
    this.told = (msg) => `${this.renderRoot.querySelector(`#piece-${piece}`)?.textContent ?? ''}: ${words(msg)}`;
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

/** Countries of the directory, by their names in a language. */
function countryList(lang: Spoken): readonly { readonly value: string; readonly label: string }[] {
  const names = new Intl.DisplayNames(lang, { type: 'region' });
  return [...new Set(records.flatMap(({ areaServed }) => areaServed))]
    .filter((code) => code !== 'EU')
    .map((value) => ({ value, label: names.of(value) ?? value }))
    .sort((a, b) => a.label.localeCompare(b.label, lang));
}

declare global {
  interface HTMLElementTagNameMap {
    'snippet-builder': SnippetBuilder;
  }
  interface HTMLElementEventMap {
    'snippet-builder-language': BuilderLanguageEvent;
  }
}
