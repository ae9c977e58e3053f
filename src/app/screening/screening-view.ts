import { LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { instruments } from '../../instruments/index.js';
import type { InstrumentId, Layout } from '../../frame/protocol.js';
import { fill } from '../../localization/message.js';
import { hush } from '../aloud.js';
import type { AppContext } from '../context.js';
import { panel } from '../panel.js';
import { panelStyles } from '../panel.styles.js';
import { intro } from './intro.js';
import { outcome } from './outcome.js';
import {
  ageQuestion,
  AGES,
  allQuestions,
  itemQuestion,
  RESPONSES,
  urgentHelp,
  type QuestionActions,
} from './questions.js';
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
  type Session,
} from './session.js';

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
    const { context, instrument, session, unanswered } = this;
    const { msg } = context;
    switch (session.screen.at) {
      case 'intro':
        return panel(context, {
          content: intro(context, instrument, this.cleared, () =>
            this.#go(start(this.#instrument, this.session, this.layout)),
          ),
          aloud: true,
          ...(this.close && { back: this.close }),
        });
      case 'age':
        return panel(context, {
          place: msg('Before we start', { id: 'screening.age.place' }),
          back: this.#back,
          content: ageQuestion(context, session, unanswered, this.#actions),
          aloud: true,
        });
      case 'item': {
        const items = asked(this.#instrument, session);
        const { id } = session.screen;
        const number = items.findIndex((item) => item.id === id) + 1;
        const progress = number / items.length;
        return panel(context, {
          place: fill(msg('Question {number} of {total}', { id: 'screening.place' }), { number, total: items.length }),
          back: this.#back,
          content: itemQuestion(context, instrument, session, { id, progress, unanswered }, this.#actions),
          aloud: true,
        });
      }
      case 'urgent':
        return panel(context, {
          place: msg('Danger now', { id: 'screening.urgent.place' }),
          back: this.#back,
          content: urgentHelp(context, this.#actions.next),
        });
      case 'all':
        return panel(context, {
          place: msg('All questions', { id: 'screening.all.place' }),
          back: this.#back,
          content: allQuestions(context, instrument, session, this.#actions),
        });
      case 'outcome':
        return panel(context, {
          place: msg('What your answers show', { id: 'outcome.place' }),
          back: this.#back,
          content: outcome(context, instrument, session, {
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

  readonly #actions: QuestionActions = {
    answer: (id, response) => this.#go(answer(this.session, id, response)),
    answerAge: (age) => this.#go(answerAge(this.session, age)),
    skip: () => this.#go(skip(this.#instrument, this.session)),
    next: () => this.#go(next(this.#instrument, this.session)),
    remind: () => (this.unanswered = true),
  };

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
    if (screen.at === 'item') this.#actions.answer(screen.id, response);
    if (screen.at === 'age') this.#actions.answerAge(AGES[response]);
  }
}
