import { LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { hush } from '../aloud.js';
import type { AppContext } from '../context.js';
import { panel } from '../panel.js';
import { panelStyles } from '../panel.styles.js';
import type { EndingActions } from './around.js';
import { choice } from './choice.js';
import { documentsStyles } from './documents.styles.js';
import { intro } from './intro.js';
import { list } from './list.js';
import { path } from './path.js';
import { result } from './result.js';
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
  type Session,
} from './session.js';

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
        return panel(context, {
          ...parts,
          content: intro(context, screen.cleared, {
            start: this.#next,
            showPath: () => this.#go(toPath(this.session)),
          }),
          aloud: true,
        });
      case 'choice':
        return panel(context, {
          ...parts,
          place: msg('Before the list', { id: 'papers.choice.place' }),
          content: this.#choice(screen.field),
          aloud: true,
        });
      case 'list':
        return panel(context, {
          ...parts,
          place: msg('Your papers', { id: 'area.papers' }),
          content: list(context, session, {
            change: this.#change,
            hold: (id, holding) => this.#stay(hold(this.session, id, holding)),
            showPath: this.#showPath,
            showResult: this.#next,
          }),
        });
      case 'result':
        return panel(context, {
          ...parts,
          place: msg('What to do', { id: 'papers.result.place' }),
          content: result(context, session, { ...this.#ending, change: this.#change, showPath: this.#showPath }),
        });
      case 'path':
        return panel(context, {
          ...parts,
          place: msg('Your papers', { id: 'area.papers' }),
          content: path(context, session, {
            ...this.#ending,
            showList: this.close ? undefined : () => this.#go(go(this.session, { at: 'list' })),
          }),
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

  #choice(field: Field): TemplateResult {
    const { context, session, listing, unanswered } = this;
    return choice(
      context,
      session,
      { field, listing, unanswered },
      {
        choose: (of, value) => {
          this.listing = undefined;
          this.#stay(choose(this.session, of, value));
        },
        openList: (of) => {
          this.listing = of;
          this.#stay(choose(this.session, of, 'any'));
        },
        chooseListed: (of, code) => this.#stay(choose(this.session, of, code)),
        skip: () => this.#go(skip(this.session)),
        next: () => {
          const value = this.session.situation[field];
          if (value === undefined || value === 'any') this.unanswered = true;
          else this.#next();
        },
      },
    );
  }

  /** For the result and for the way. */
  get #ending(): EndingActions {
    return {
      clear: this.clear,
      startOver: this.close ? undefined : () => this.#go(begin(this.session.preset)),
    };
  }

  readonly #back = (): void => this.#go(back(this.session));

  readonly #next = (): void => this.#go(next(this.session));

  readonly #change = (): void => this.#go(change(this.session));

  readonly #showPath = (): void => this.#go(go(this.session, { at: 'path' }));

  #stay(session: Session): void {
    this.unanswered = false;
    this.session = session;
  }

  #go(session: Session): void {
    this.listing = undefined;
    this.#stay(session);
  }
}
