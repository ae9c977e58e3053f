import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { instruments } from '../../instruments/index.js';
import type { InstrumentId, Layout } from '../../frame/protocol.js';
import { fill } from '../../localization/message.js';
import { hush } from '../aloud.js';
import type { AppContext } from '../context.js';
import { dangerNow } from '../numbers.js';
import { panel } from '../panel.js';
import { panelStyles } from '../panel.styles.js';
import { pictogram } from '../pictogram.js';
import { outcome } from './outcome.js';
import { screeningStyles } from './screening.styles.js';
import {
  answer,
  answerAge,
  asked,
  back,
  begin,
  change,
  changeAge,
  next,
  skip,
  start,
  type Age,
  type Response,
  type Session,
  type SteppedItem,
} from './session.js';
import { introWords, itemWords } from './words.js';

const RESPONSES: readonly Response[] = ['yes', 'no', 'unsure'];

/** The questions, one at a time or all on a page, and what the answers match. Lives in the private frame only. */
export class SafarScreeningView extends LitElement {
  static override styles = [panelStyles, screeningStyles];
  static override properties: PropertyDeclarations = {
    context: { attribute: false },
    instrument: { attribute: false },
    layout: { attribute: false },
    cleared: { attribute: false },
    clear: { attribute: false },
    close: { attribute: false },
    session: { attribute: false },
    unanswered: { state: true, attribute: false },
  };

  declare context: AppContext;
  declare instrument: InstrumentId;
  declare layout: Layout;
  /** The answers were just wiped: the first screen says so. */
  declare cleared: boolean;
  /** Forgets every answer. */
  declare clear: () => void;
  /** Goes back to the screen that this one lies over, if it lies over one. */
  declare close: (() => void) | undefined;
  declare session: Session;
  /** "Next" was pressed without an answer. */
  declare unanswered: boolean;

  constructor() {
    super();
    this.instrument = 'at-work';
    this.layout = 'steps';
    this.cleared = false;
    this.clear = () => undefined;
    this.session = begin();
    this.unanswered = false;
    this.addEventListener('keydown', (event) => this.#answerByKey(event));
  }

  override render(): TemplateResult {
    const { context, session } = this;
    const { msg } = context;
    switch (session.screen.at) {
      case 'intro':
        return panel(context, { content: this.#intro(), aloud: true, ...(this.close && { back: this.close }) });
      case 'age':
        return panel(context, {
          place: msg('Before we start', { id: 'screening.age.place' }),
          back: this.#back,
          content: this.#age(),
          aloud: true,
        });
      case 'item': {
        const items = asked(this.#instrument, session);
        const { id } = session.screen;
        const number = items.findIndex((item) => item.id === id) + 1;
        return panel(context, {
          place: fill(msg('Question {number} of {total}', { id: 'screening.place' }), { number, total: items.length }),
          back: this.#back,
          content: this.#item(id, number / items.length),
          aloud: true,
        });
      }
      case 'urgent':
        return panel(context, {
          place: msg('Danger now', { id: 'screening.urgent.place' }),
          back: this.#back,
          content: this.#urgent(),
        });
      case 'all':
        return panel(context, {
          place: msg('All questions', { id: 'screening.all.place' }),
          back: this.#back,
          content: this.#all(),
        });
      case 'outcome':
        return panel(context, {
          place: msg('What your answers show', { id: 'outcome.place' }),
          back: this.#back,
          content: outcome(context, this.instrument, session, {
            change: (id) => this.#go(change(session, id)),
            changeAge: () => this.#go(changeAge(session)),
            clear: this.clear,
            startOver: () => this.#go(begin()),
          }),
        });
    }
  }

  protected override firstUpdated(): void {
    if (this.close) this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  protected override updated(changed: PropertyValues): void {
    const before = changed.get('session') as Session | undefined;
    if (!changed.has('session') || !before || before.screen === this.session.screen) return;
    hush();
    // A new screen begins at its top, and its heading is read out.
    this.renderRoot.querySelector('.scroll')?.scrollTo(0, 0);
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  get #instrument(): (typeof instruments)[InstrumentId] {
    return instruments[this.instrument];
  }

  #intro(): TemplateResult {
    const { context, instrument } = this;
    const { msg } = context;
    const words = introWords(instrument, msg);
    return html`
      ${
        this.cleared
          ? html`<p class="note" role="status">
              ${msg('Everything is cleared. Nothing of your answers is left here.', { id: 'screening.cleared' })}
            </p>`
          : nothing
      }
      <h2 tabindex="-1">${words.title}</h2>
      <p>${words.lead}</p>
      <ul class="plain checks">
        <li>${msg('Your answers stay on this device.', { id: 'screening.intro.stay' })}</li>
        <li>
          ${msg('Nothing is saved. Close this page, and the answers are gone.', { id: 'screening.intro.nothing-saved' })}
        </li>
        <li>${msg('You can skip any question.', { id: 'screening.intro.skip' })}</li>
      </ul>
      ${dangerNow(context)}
      <div class="actions onward">
        <button
          type="button"
          class="primary"
          @click=${() => this.#go(start(this.#instrument, this.session, this.layout))}
        >
          ${msg('Start', { id: 'screening.start' })}
        </button>
      </div>
      <p class="small">
        ${msg(
          '“Leave” closes this page at once; so does pressing Shift three times. It does not clear the browser history.',
          {
            id: 'screening.intro.leave',
          },
        )}
      </p>
      <p class="small">${words.notValidated}</p>
      <button type="button" class="link" @click=${() => context.show('protection')}>
        ${msg('How this is protected', { id: 'protection.title' })}
      </button>
    `;
  }

  #age(): TemplateResult {
    const { msg } = this.context;
    const ages: readonly (readonly [Age, string])[] = [
      ['child', msg('Yes', { id: 'response.yes' })],
      ['adult', msg('No', { id: 'response.no' })],
      ['unknown', msg('Not sure', { id: 'response.unsure' })],
    ];
    return html`
      <fieldset>
        <legend><h2 tabindex="-1">${msg('Are you under 18?', { id: 'screening.age.question' })}</h2></legend>
        ${ages.map(([age, label]) =>
          this.#choice('age', label, this.session.age === age, () => this.#go(answerAge(this.session, age))),
        )}
      </fieldset>
      ${this.#why(
        msg('People under 18 have special protection. Some signs count more for them.', { id: 'screening.age.why' }),
      )}
      ${this.#actions(this.session.age !== undefined)}
    `;
  }

  #item(id: string, progress: number): TemplateResult {
    const { msg } = this.context;
    const { question, why } = itemWords(this.instrument, id, msg);
    return html`
      <progress max="1" .value=${progress} aria-hidden="true"></progress>
      <fieldset>
        <legend class="question">
          ${this.#picture(id)}
          <h2 tabindex="-1" aria-describedby="place">${question}</h2>
        </legend>
        ${this.#responses(id, 'answer')}
      </fieldset>
      ${this.#why(why)} ${this.#actions(this.session.responses[id] !== undefined)}
    `;
  }

  #all(): TemplateResult {
    const { msg } = this.context;
    const items: readonly SteppedItem[] = this.#instrument.items;
    return html`
      <h2 tabindex="-1">${msg('All questions', { id: 'screening.all.place' })}</h2>
      <p>${msg('Leave out what you do not want to answer.', { id: 'screening.all.lead' })}</p>
      ${
        this.#instrument.asksAge
          ? html`<fieldset class="entry">
              <legend>${msg('Are you under 18?', { id: 'screening.age.question' })}</legend>
              <div class="row">
                ${(['child', 'adult', 'unknown'] as const).map((age, index) =>
                  this.#choice('age', this.#label(RESPONSES[index] ?? 'unsure'), this.session.age === age, () =>
                    this.#go(answerAge(this.session, age)),
                  ),
                )}
              </div>
            </fieldset>`
          : nothing
      }
      ${items.map(({ id, urgent, parent }) => {
        // A follow-up keeps its place while it is not asked: questions that moved would take over each other's radios.
        if (parent && this.session.responses[parent] !== 'yes') return nothing;
        const { question, why } = itemWords(this.instrument, id, msg);
        return html`
          <fieldset class="entry">
            <legend>${question}</legend>
            <div class="row">${this.#responses(id, id)}</div>
          </fieldset>
          ${urgent && this.session.responses[id] === 'yes' ? dangerNow(this.context) : nothing} ${this.#why(why)}
        `;
      })}
      <div class="actions">
        <button type="button" class="primary" @click=${() => this.#go(next(this.#instrument, this.session))}>
          ${msg('Show what the answers mean', { id: 'screening.all.show' })}
        </button>
      </div>
    `;
  }

  #urgent(): TemplateResult {
    const { context } = this;
    const { msg } = context;
    return html`
      <h2 tabindex="-1">${msg('This can be dangerous. You can get help now.', { id: 'screening.urgent.title' })}</h2>
      ${dangerNow(context)}
      <p>
        ${msg(
          'You know best what is possible. If somebody may see this phone, leave this page now and come back later.',
          {
            id: 'screening.urgent.device',
          },
        )}
      </p>
      <div class="actions">
        <button type="button" class="primary" @click=${() => this.#go(next(this.#instrument, this.session))}>
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

  #picture(id: string): TemplateResult | typeof nothing {
    const picture = pictogram(id);
    return picture ? html`<span class="picture">${picture}</span>` : nothing;
  }

  #responses(id: string, group: string): readonly TemplateResult[] {
    return RESPONSES.map((response) =>
      this.#choice(group, this.#label(response), this.session.responses[id] === response, () =>
        this.#go(answer(this.session, id, response)),
      ),
    );
  }

  #label(response: Response): string {
    const { msg } = this.context;
    return {
      yes: msg('Yes', { id: 'response.yes' }),
      no: msg('No', { id: 'response.no' }),
      unsure: msg('Not sure', { id: 'response.unsure' }),
    }[response];
  }

  #choice(group: string, label: string, checked: boolean, choose: () => void): TemplateResult {
    return html`
      <label class="choice">
        <input type="radio" name=${group} autocomplete="off" .checked=${checked} @change=${choose} />
        ${label}
      </label>
    `;
  }

  #why(why: string): TemplateResult {
    return html`
      <details @toggle=${intoView}>
        <summary>${this.context.msg('Why do we ask?', { id: 'screening.why' })}</summary>
        <p>${why}</p>
      </details>
    `;
  }

  #actions(answered: boolean): TemplateResult {
    const { msg } = this.context;
    return html`
      <div class="actions onward">
        <p class="error" role="alert">
          ${this.unanswered ? msg('Choose an answer, or press “Skip”.', { id: 'screening.unanswered' }) : nothing}
        </p>
        <button type="button" class="link" @click=${() => this.#go(skip(this.#instrument, this.session))}>
          ${msg('Skip', { id: 'screening.skip' })}
        </button>
        <button
          type="button"
          class="primary"
          @click=${() => {
            if (answered) this.#go(next(this.#instrument, this.session));
            else this.unanswered = true;
          }}
        >
          ${msg('Next', { id: 'screening.next' })}
        </button>
      </div>
    `;
  }

  readonly #back = (): void => this.#go(back(this.#instrument, this.session));

  #go(session: Session): void {
    this.unanswered = false;
    this.session = session;
  }

  /** 1, 2 and 3 answer the question on the screen. */
  #answerByKey({ key, altKey, ctrlKey, metaKey, target }: KeyboardEvent): void {
    const response = RESPONSES[Number(key) - 1];
    const { screen } = this.session;
    if (!response || altKey || ctrlKey || metaKey || target instanceof HTMLSelectElement) return;
    if (screen.at === 'item') this.#go(answer(this.session, screen.id, response));
    if (screen.at === 'age') {
      this.#go(answerAge(this.session, response === 'yes' ? 'child' : response === 'no' ? 'adult' : 'unknown'));
    }
  }
}

/** What was unfolded is seen, and not left under the buttons that stay in view. */
function intoView({ currentTarget }: Event): void {
  if (currentTarget instanceof HTMLDetailsElement && currentTarget.open)
    currentTarget.scrollIntoView({ block: 'nearest' });
}
