/** Where a reader is in the questions, as pure steps from one state to the next. Nothing here is ever stored. */

export type Response = 'yes' | 'no' | 'unsure';
export type Age = 'adult' | 'child' | 'unknown';

/** What of an instrument's items the way through them hangs on. */
export interface SteppedItem {
  readonly id: string;
  readonly parent?: string | null;
  readonly urgent?: boolean;
}

export interface SteppedInstrument {
  readonly asksAge: boolean;
  readonly items: readonly SteppedItem[];
}

export type Screen =
  | { readonly at: 'intro'; readonly cleared: boolean }
  | { readonly at: 'age' }
  | { readonly at: 'item'; readonly id: string }
  | { readonly at: 'urgent'; readonly id: string }
  | { readonly at: 'all' }
  | { readonly at: 'outcome' };

export interface Session {
  readonly screen: Screen;
  /** Undefined until the reader answers the question about age. */
  readonly age: Age | undefined;
  readonly responses: Readonly<Record<string, Response>>;
  /** All questions stand on one page. */
  readonly list: boolean;
  /** The reader came back from the outcome to change one answer, and goes there again. */
  readonly changing: boolean;
}

export const begin = (cleared = false): Session => ({
  screen: { at: 'intro', cleared },
  age: undefined,
  responses: {},
  list: false,
  changing: false,
});

/** The items that are asked, given the answers so far: a follow-up only after a yes to its parent. */
export function asked(instrument: SteppedInstrument, { responses }: Session): readonly SteppedItem[] {
  return instrument.items.filter(({ parent }) => !parent || responses[parent] === 'yes');
}

/** From the introduction to the first question, or to all of them on one page. */
export function start(instrument: SteppedInstrument, session: Session, layout: 'steps' | 'list'): Session {
  if (layout === 'list') return { ...session, list: true, screen: { at: 'all' } };
  return { ...session, list: false, screen: instrument.asksAge ? { at: 'age' } : itemScreen(instrument.items[0]) };
}

export function answer(session: Session, id: string, response: Response): Session {
  return { ...session, responses: { ...session.responses, [id]: response } };
}

export const answerAge = (session: Session, age: Age): Session => ({ ...session, age });

/** Leaves an item without an answer and goes on. */
export function skip(instrument: SteppedInstrument, session: Session): Session {
  const { screen } = session;
  if (screen.at === 'age') return next(instrument, { ...session, age: undefined });
  if (screen.at !== 'item') return session;
  const { [screen.id]: _left, ...responses } = session.responses;
  return next(instrument, { ...session, responses });
}

/** The screen after this one: after a yes that means danger now, first the way out of it. */
export function next(instrument: SteppedInstrument, session: Session): Session {
  const { screen } = session;
  if (screen.at === 'all') return { ...session, screen: { at: 'outcome' } };
  if (screen.at === 'age')
    return session.changing ? toOutcome(session) : { ...session, screen: itemScreen(instrument.items[0]) };
  if (screen.at !== 'item' && screen.at !== 'urgent') return session;
  const items = asked(instrument, session);
  const index = items.findIndex(({ id }) => id === screen.id);
  const item = items[index];
  if (screen.at === 'item' && item?.urgent && session.responses[item.id] === 'yes') {
    return { ...session, screen: { at: 'urgent', id: item.id } };
  }
  const following = items[index + 1];
  // A changed answer may open a follow-up: that is asked before the outcome is shown again.
  if (session.changing && following?.parent !== screen.id) return toOutcome(session);
  return { ...session, screen: itemScreen(following) };
}

/** The screen before this one, with every answer kept. */
export function back(instrument: SteppedInstrument, session: Session): Session {
  const { screen } = session;
  if (session.changing) return toOutcome(session);
  switch (screen.at) {
    case 'intro':
      return session;
    case 'age':
    case 'all':
      return { ...session, screen: { at: 'intro', cleared: false } };
    case 'urgent':
      return { ...session, screen: { at: 'item', id: screen.id } };
    case 'outcome':
      return { ...session, screen: session.list ? { at: 'all' } : itemScreen(asked(instrument, session).at(-1)) };
    case 'item': {
      const items = asked(instrument, session);
      const before = items[items.findIndex(({ id }) => id === screen.id) - 1];
      if (before) return { ...session, screen: itemScreen(before) };
      return { ...session, screen: instrument.asksAge ? { at: 'age' } : { at: 'intro', cleared: false } };
    }
  }
}

/** From the outcome to one question, and then back to the outcome. */
export const change = (session: Session, id: string): Session => ({
  ...session,
  changing: true,
  screen: { at: 'item', id },
});

export const changeAge = (session: Session): Session => ({ ...session, changing: true, screen: { at: 'age' } });

const toOutcome = (session: Session): Session => ({ ...session, changing: false, screen: { at: 'outcome' } });

const itemScreen = (item: SteppedItem | undefined): Screen => (item ? { at: 'item', id: item.id } : { at: 'outcome' });
