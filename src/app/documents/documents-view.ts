import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { checklistFor, noteWords, type Checklist, type ChecklistItem } from '../../documents/index.js';
import { fill } from '../../localization/message.js';
import { hush } from '../aloud.js';
import type { AppContext } from '../context.js';
import { isoDay } from '../day.js';
import { dangerNow, whoCanHelp } from '../numbers.js';
import { panel } from '../panel.js';
import { panelStyles } from '../panel.styles.js';
import { printAfterWarning, toCard } from '../print.js';
import { countryNameIn } from '../../localization/names.js';
import { countries, usual } from './countries.js';
import { documentsStyles } from './documents.styles.js';
import { behind, langOf, surety, wordsOf } from './facts.js';
import { path } from './path.js';
import {
  back,
  begin,
  change,
  choose,
  go,
  hold,
  next,
  screenOf,
  skip,
  toPath,
  type Field,
  type Holding,
  type Session,
  type Situation,
} from './session.js';
import { byUrgency, urgencies } from './urgency.js';
import { holdingWords, stageWords, urgencyWords, workWords } from './words.js';

const PAPER: readonly Holding[] = ['have', 'other', 'missing', 'unsure'];
const SITUATION: readonly Holding[] = ['yes', 'no', 'unsure'];

/** The checklist of papers, the way when they are lost or taken, and what to do next. Lives in the private frame only. */
export class SafarDocumentsView extends LitElement {
  static override styles = [panelStyles, documentsStyles];
  static override properties: PropertyDeclarations = {
    context: { attribute: false },
    session: { attribute: false },
    clear: { attribute: false },
    close: { attribute: false },
    unanswered: { state: true, attribute: false },
    listing: { state: true, attribute: false },
  };

  declare context: AppContext;
  declare session: Session;
  /** Forgets every answer. */
  declare clear: () => void;
  /** Goes back to where the reader came from, where that is not this element's own first screen. */
  declare close: (() => void) | undefined;
  /** "Next" was pressed without a choice. */
  declare unanswered: boolean;
  /** The field whose long list of countries is open. */
  declare listing: Field | undefined;

  constructor() {
    super();
    this.session = begin();
    this.clear = () => undefined;
    this.unanswered = false;
  }

  override render(): TemplateResult {
    const { context, session } = this;
    const { msg } = context;
    const screen = screenOf(session);
    const back = session.trail.length > 1 ? this.#back : this.close;
    const parts = back ? { back } : {};
    switch (screen.at) {
      case 'intro':
        return panel(context, { ...parts, content: this.#intro(screen.cleared), aloud: true });
      case 'choice':
        return panel(context, {
          ...parts,
          place: msg('Before the list', { id: 'papers.choice.place' }),
          content: this.#choice(screen.field),
          aloud: true,
        });
      case 'list':
        return panel(context, { ...parts, place: this.#place, content: this.#list() });
      case 'result':
        return panel(context, {
          ...parts,
          place: msg('What to do', { id: 'papers.result.place' }),
          content: this.#result(),
        });
      case 'path':
        return panel(context, {
          ...parts,
          place: this.#place,
          content: html`
            ${path(context, session.situation, this.#today)}
            ${
              session.situation.stage === 'lost-or-taken' && !this.close
                ? html`<div class="actions">
                    <button type="button" class="primary" @click=${() => this.#go(go(session, { at: 'list' }))}>
                      ${msg('The papers for this', { id: 'papers.path.list' })}
                    </button>
                  </div>`
                : nothing
            }
            ${whoCanHelp(context)} ${this.#ending()}
          `,
        });
    }
  }

  protected override firstUpdated(): void {
    // Opened over another screen, it says where the reader is now.
    if (this.close) this.#toTop();
  }

  protected override updated(changed: PropertyValues): void {
    // The list of all the other countries, which opens under the last answer.
    if (changed.has('listing') && this.listing)
      this.renderRoot.querySelector('fieldset select')?.scrollIntoView({ block: 'nearest' });
    const before = changed.get('session') as Session | undefined;
    if (!changed.has('session') || !before || screenOf(before) === screenOf(this.session)) return;
    hush();
    this.#toTop();
  }

  /** A new screen begins at its top, and its heading is read out. */
  #toTop(): void {
    this.renderRoot.querySelector('.scroll')?.scrollTo(0, 0);
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  get #place(): string {
    return this.context.msg('Your papers', { id: 'area.papers' });
  }

  get #today(): string {
    return isoDay(this.context.now);
  }

  get #checklist(): Checklist {
    const { destination, citizenship, work, stage } = this.session.situation;
    return checklistFor({
      destination,
      citizenship,
      work,
      stage: stage === 'any' ? undefined : stage,
      own: this.context.items,
      today: this.#today,
    });
  }

  #intro(cleared: boolean): TemplateResult {
    const { context } = this;
    const { msg } = context;
    return html`
      ${
        cleared
          ? html`<p class="note" role="status">
              ${msg('Everything is cleared. Nothing of your answers is left here.', { id: 'screening.cleared' })}
            </p>`
          : nothing
      }
      <h2 tabindex="-1">${msg('Which papers do you need?', { id: 'papers.title' })}</h2>
      <p>
        ${msg(
          'A list of papers for you. For each: what it is for, who keeps it, and what to do when you do not have it.',
          {
            id: 'papers.lead',
          },
        )}
      </p>
      <ul class="plain checks">
        <li>${msg('Your answers stay on this device.', { id: 'screening.intro.stay' })}</li>
        <li>
          ${msg('Nothing is saved. Close this page, and the answers are gone.', { id: 'screening.intro.nothing-saved' })}
        </li>
        <li>
          ${msg('We never ask for a name, a number or a photo of a paper.', { id: 'papers.intro.nothing-personal' })}
        </li>
      </ul>
      ${dangerNow(context)}
      <div class="actions onward">
        <button type="button" class="primary" @click=${() => this.#go(next(this.session))}>
          ${msg('Start', { id: 'screening.start' })}
        </button>
      </div>
      <button type="button" class="link" @click=${() => this.#go(toPath(this.session))}>
        ${msg('Someone has my papers: what now?', { id: 'papers.intro.taken' })}
      </button>
      <p class="small">
        ${msg(
          '“Leave” closes this page at once; so does pressing Shift three times. It does not clear the browser history.',
          { id: 'screening.intro.leave' },
        )}
      </p>
      <p class="small">${msg('This is information, not advice from a lawyer.', { id: 'papers.not-advice' })}</p>
      ${toCard(context)}
      <button type="button" class="link" @click=${() => context.show('protection')}>
        ${msg('How this is protected', { id: 'protection.title' })}
      </button>
    `;
  }

  #choice(field: Field): TemplateResult {
    const { msg } = this.context;
    const question = {
      stage: msg('Where on your way are you?', { id: 'papers.stage.question' }),
      destination: msg('In which country is the work?', { id: 'papers.destination.question' }),
      citizenship: msg('Which country are you a citizen of?', { id: 'papers.citizenship.question' }),
      work: msg('For whom is the work?', { id: 'papers.work.question' }),
    }[field];
    const options: readonly TemplateResult[] =
      field === 'stage'
        ? Object.entries(stageWords).map(([stage, words]) =>
            this.#option('stage', stage as keyof typeof stageWords, words(msg)),
          )
        : field === 'work'
          ? Object.entries(workWords).map(([work, words]) =>
              this.#option('work', work as keyof typeof workWords, words(msg)),
            )
          : this.#countries(field);
    return html`
      <fieldset>
        <legend><h2 tabindex="-1">${question}</h2></legend>
        ${options}
      </fieldset>
      <div class="actions onward">
        <p class="error" role="alert">
          ${this.unanswered ? msg('Choose an answer, or press “Skip”.', { id: 'screening.unanswered' }) : nothing}
        </p>
        <button type="button" class="link" @click=${() => this.#go(skip(this.session))}>
          ${msg('Skip', { id: 'screening.skip' })}
        </button>
        <button
          type="button"
          class="primary"
          @click=${() => {
            const value = this.session.situation[field];
            if (value === undefined || value === 'any') this.unanswered = true;
            else this.#go(next(this.session));
          }}
        >
          ${msg('Next', { id: 'screening.next' })}
        </button>
      </div>
    `;
  }

  #option<F extends Field>(field: F, value: NonNullable<Situation[F]>, label: string): TemplateResult {
    return html`
      <label class="choice">
        <input
          type="radio"
          name=${field}
          autocomplete="off"
          .checked=${this.session.situation[field] === value && this.listing !== field}
          @change=${() => {
            this.listing = undefined;
            this.#stay(choose(this.session, field, value));
          }}
        />
        ${label}
      </label>
    `;
  }

  /** The few that most readers mean, and all the others in a list of the browser's own. */
  #countries(field: 'destination' | 'citizenship'): readonly TemplateResult[] {
    const { msg, lang } = this.context;
    const chosen = this.session.situation[field];
    const few: readonly string[] = usual[field];
    const other = chosen !== undefined && countries.includes(chosen) && !few.includes(chosen);
    const open = this.listing === field || other;
    const names = countries
      .filter((code) => !few.includes(code))
      .map((code) => ({ code, name: countryNameIn(this.context.lang, code) }))
      .sort((a, b) => a.name.localeCompare(b.name, lang));
    const label = msg('Another country', { id: 'papers.country.other' });
    return [
      ...few.map((code) => this.#option(field, code, countryNameIn(this.context.lang, code))),
      html`
        <label class="choice">
          <input
            type="radio"
            name=${field}
            autocomplete="off"
            .checked=${open}
            @change=${() => {
              this.listing = field;
              this.#stay(choose(this.session, field, 'any'));
            }}
          />
          ${label}
        </label>
        ${
          open
            ? html`<p>
                <select
                  aria-label=${label}
                  autocomplete="off"
                  @change=${({ target }: Event) => {
                    if (target instanceof HTMLSelectElement)
                      this.#stay(choose(this.session, field, target.value || 'any'));
                  }}
                >
                  <option value="">—</option>
                  ${names.map(({ code, name }) => html`<option value=${code} .selected=${code === chosen}>${name}</option>`)}
                </select>
              </p>`
            : nothing
        }
      `,
    ];
  }

  #list(): TemplateResult {
    const { msg } = this.context;
    const { items, notes } = this.#checklist;
    const papers = items.filter(({ kind }) => kind === 'paper');
    const ready = papers.filter(({ id }) => this.session.holdings[id] === 'have').length;
    return html`
      <h2 tabindex="-1">${msg('Your papers', { id: 'area.papers' })}</h2>
      ${this.#about()} ${notes.map((note) => html`<p class="note">${noteWords[note](msg)}</p>`)}
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
      ${items.map((item) => this.#paper(item))}
      <div class="actions">
        <button type="button" class="primary" @click=${() => this.#go(next(this.session))}>
          ${msg('Show what to do', { id: 'papers.list.show' })}
        </button>
      </div>
    `;
  }

  /** For whom the list is, and the way to change that. */
  #about(): TemplateResult {
    const { msg } = this.context;
    const { stage, destination, citizenship, work } = this.session.situation;
    const name = (code: string | undefined): string =>
      code !== undefined && countries.includes(code) ? countryNameIn(this.context.lang, code) : '';
    const from = name(citizenship);
    const parts = [
      name(destination),
      from && fill(msg('citizen of: {country}', { id: 'papers.about.citizen' }), { country: from }),
      stage && stage !== 'any' ? stageWords[stage](msg) : '',
      work && work !== 'any' ? workWords[work](msg) : '',
    ].filter((part) => part !== '');
    return html`<p class="about">
      <span>${parts.join(' · ')}</span>
      <button type="button" class="link" @click=${() => this.#go(change(this.session))}>
        ${msg('Change', { id: 'papers.about.change', desc: 'Where, citizenship, stage, work: for whom the list is.' })}
      </button>
    </p>`;
  }

  #paper(item: ChecklistItem): TemplateResult {
    const { context } = this;
    const words = wordsOf(item, context);
    const { msg } = context;
    const holding = this.session.holdings[item.id];
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
                    @change=${() => this.#stay(hold(this.session, item.id, each))}
                  />
                  ${holdingWords[each](msg)}
                </label>
              `,
            )}
          </div>
        </fieldset>
        <div role="status">
          ${holding === 'other' || holding === 'yes' ? html`<div class="note">${this.#steps(item)}</div>` : nothing}
          ${holding === 'missing' ? html`<div class="card">${this.#steps(item)}</div>` : nothing}
        </div>
        ${surety(item, context)} ${behind([item], context)}
      </div>
    `;
  }

  /** What to do about a paper: at once where someone else has it. */
  #steps(item: ChecklistItem): TemplateResult {
    const { msg } = this.context;
    const words = wordsOf(item, this.context);
    const holding = this.session.holdings[item.id];
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
          ? html`<button type="button" class="link no-print" @click=${() => this.#go(go(this.session, { at: 'path' }))}>
              ${msg('What to do, step by step', { id: 'papers.show-path' })}
            </button>`
          : nothing
      }
    `;
  }

  #result(): TemplateResult {
    const { context, session } = this;
    const { msg, country } = context;
    const { items, notes } = this.#checklist;
    const groups = byUrgency(items, session.holdings);
    const { destination } = session.situation;
    const there = destination !== undefined && countries.includes(destination) && destination !== country;
    // A situation that the reader is not in is nothing to have ready.
    const shown = urgencies.filter((urgency) =>
      groups[urgency].some(({ kind }) => urgency !== 'ready' || kind === 'paper'),
    );
    const taken = groups.now.some(({ id }) => session.holdings[id] === 'other');
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
      ${this.#about()} ${notes.map((note) => html`<p class="note">${noteWords[note](msg)}</p>`)}
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
              : groups[urgency].map((item) => this.#todo(item, urgency === 'now'))
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
      ${whoCanHelp(context)} ${this.#ending()}
    `;
  }

  #todo(item: ChecklistItem, first: boolean): TemplateResult {
    const { context } = this;
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
        ${this.#steps(item)} ${surety(item, context)} ${behind([item], context)}
      </div>
    `;
  }

  #ending(): TemplateResult {
    const { msg } = this.context;
    return html`
      <div class="actions">
        ${
          this.close
            ? nothing
            : html`<button type="button" class="link" @click=${() => this.#go(begin(this.session.preset))}>
                ${msg('Start over', { id: 'outcome.start-over' })}
              </button>`
        }
        <button type="button" class="link" @click=${this.clear}>
          ${msg('Clear everything', { id: 'outcome.clear' })}
        </button>
      </div>
      ${printAfterWarning(this.context)} ${toCard(this.context)}
    `;
  }

  readonly #back = (): void => this.#go(back(this.session));

  #stay(session: Session): void {
    this.unanswered = false;
    this.session = session;
  }

  #go(session: Session): void {
    this.listing = undefined;
    this.#stay(session);
  }
}
