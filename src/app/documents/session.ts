/** Where a reader is in the checklist of papers, as pure steps from one state to the next. Nothing here is ever stored. */
import type { Stage, WorkType } from '../../documents/index.js';

/** What a reader says of a paper; of a situation, which one is in or not: yes, no or unsure. */
export type Holding = 'have' | 'other' | 'missing' | 'unsure' | 'yes' | 'no';

/** What the list hangs on. A field that is left out has not been asked yet; `any` was left open by the reader. */
export interface Situation {
  readonly stage?: Stage | 'any';
  /** ISO 3166-1 alpha-2, or `any`. */
  readonly destination?: string;
  /** ISO 3166-1 alpha-2, a group of citizenships, or `any`. */
  readonly citizenship?: string;
  readonly work?: WorkType;
}

export type Field = keyof Situation;
const FIELDS: readonly Field[] = ['stage', 'destination', 'citizenship', 'work'];

export type Screen =
  | { readonly at: 'intro'; readonly cleared: boolean }
  | { readonly at: 'choice'; readonly field: Field }
  | { readonly at: 'list' }
  | { readonly at: 'result' }
  | { readonly at: 'path' };

export interface Session {
  /** The screens that led here, the current one last. Never empty. */
  readonly trail: readonly Screen[];
  /** What is not asked: the page said it. Emptied when the reader wants to change it. */
  readonly preset: Situation;
  readonly situation: Situation;
  /** By the id of the item. */
  readonly holdings: Readonly<Record<string, Holding>>;
}

export const begin = (preset: Situation = {}, cleared = false): Session => ({
  trail: [{ at: 'intro', cleared }],
  preset,
  situation: preset,
  holdings: {},
});

/** The way when papers are lost or taken; only the country and the citizenship are asked, if not known. */
export function toPath(session: Session): Session {
  const lost = lostOrTaken(session);
  return go(lost, following(lost));
}

/** The same, without a first screen of its own before it. */
export function beginPath(preset: Situation): Session {
  const session = lostOrTaken(begin(preset));
  return { ...session, trail: [following(session)] };
}

const lostOrTaken = (session: Session): Session => choose(session, 'stage', 'lost-or-taken');

export const screenOf = ({ trail }: Session): Screen => trail.at(-1) ?? { at: 'intro', cleared: false };

/** What is asked, in order. Where papers are lost or taken, that is known, and the kind of work changes nothing. */
export const asked = ({ preset, situation }: Session): readonly Field[] =>
  FIELDS.filter(
    (field) =>
      preset[field] === undefined && !(situation.stage === 'lost-or-taken' && (field === 'stage' || field === 'work')),
  );

export const choose = <F extends Field>(session: Session, field: F, value: NonNullable<Situation[F]>): Session => ({
  ...session,
  situation: { ...session.situation, [field]: value },
});

export const hold = (session: Session, id: string, holding: Holding): Session => ({
  ...session,
  holdings: { ...session.holdings, [id]: holding },
});

export const go = (session: Session, screen: Screen): Session => ({ ...session, trail: [...session.trail, screen] });

/** The screen after this one. Who went to the way for lost papers and came back to the start is asked for the stage again. */
export function next(session: Session): Session {
  const { stage, ...rest } = session.situation;
  const anew = screenOf(session).at === 'intro' && stage === 'lost-or-taken' && session.preset.stage === undefined;
  const from = anew ? { ...session, situation: rest } : session;
  return go(from, following(from));
}

/** Leaves a choice open and goes on. */
export function skip(session: Session): Session {
  const screen = screenOf(session);
  return screen.at === 'choice' ? next(choose(session, screen.field, 'any')) : session;
}

/** The screen before this one, with every answer kept. The first stays. */
export function back(session: Session): Session {
  return session.trail.length === 1 ? session : { ...session, trail: session.trail.slice(0, -1) };
}

/** Asks everything anew, the page's own choices too; what was said of the papers is kept. */
export function change(session: Session): Session {
  const open: Session = { ...session, preset: {} };
  return go(open, { at: 'choice', field: asked(open)[0] ?? 'stage' });
}

function following(session: Session): Screen {
  const screen = screenOf(session);
  if (screen.at === 'list') return { at: 'result' };
  const fields = asked(session);
  const field = screen.at === 'choice' ? fields[fields.indexOf(screen.field) + 1] : fields[0];
  if (field !== undefined) return { at: 'choice', field };
  return session.situation.stage === 'lost-or-taken' ? { at: 'path' } : { at: 'list' };
}
