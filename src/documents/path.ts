import { destinationOf, isNeutral, itemsWith, type ChecklistItem, type ChecklistQuery } from './checklist.js';
import { citizenshipOf } from './citizenship.js';
import { dayOf } from './review.js';
import { freeze } from './freeze.js';
import { stepWords, type StepWords } from './path.words.js';
import type { Words } from '../localization/message.js';
import type { Status } from '../provenance/index.js';

/** The steps when papers are lost or somebody keeps them, in order: safety first, the police never by reflex. */
export const pathSteps = [
  'safe-now',
  'who-holds-it',
  'do-not-fight',
  'ask-in-writing-if-safe',
  'consulate',
  'police-statement',
  'ngo-restores-papers',
  'labour-claim',
] as const;
export type PathStepId = (typeof pathSteps)[number];

/** Whom a step says to call. The directory has the numbers: its kinds carry the same names. */
export type PathHelp = 'emergency' | 'trafficking' | 'labour';

export interface PathStep {
  readonly id: PathStepId;
  readonly words: Words<StepWords>;
  /** The help that belongs to the step, first to call first. Empty where there is nobody to call. */
  readonly help: readonly PathHelp[];
  /** The records that the step rests on. Never empty. */
  readonly restsOn: readonly ChecklistItem[];
  /** How sure we are of the step: as sure as of the weakest record it rests on, or less. */
  readonly status: Status;
  readonly volatile: boolean;
  /** True when a record it rests on is past its review date. Absent when `today` was not given. */
  readonly stale?: boolean;
}

interface Plan {
  readonly words: keyof typeof stepWords;
  readonly help?: readonly PathHelp[];
  readonly restsOn: readonly string[];
  /** Where the words say more than the records do. */
  readonly status?: Status;
}

const anywhere: Readonly<Record<PathStepId, Plan>> = {
  'safe-now': { words: 'safe-now', help: ['emergency', 'trafficking'], restsOn: ['g-passport'] },
  'who-holds-it': { words: 'who-holds-it', restsOn: ['g-passport'] },
  'do-not-fight': { words: 'do-not-fight', restsOn: ['g-passport'] },
  'ask-in-writing-if-safe': { words: 'ask-in-writing-if-safe', restsOn: ['g-passport'] },
  consulate: { words: 'consulate', restsOn: ['g-passport', 'g-copies'] },
  // That a report may start a migration case was read for Kazakhstan alone.
  'police-statement': {
    words: 'police-statement',
    help: ['trafficking'],
    restsOn: ['g-passport', 'g-copies'],
    status: 'unverified',
  },
  'ngo-restores-papers': { words: 'ngo-restores-papers', help: ['trafficking'], restsOn: ['g-passport', 'g-return'] },
  'labour-claim': {
    words: 'labour-claim',
    help: ['labour', 'trafficking'],
    restsOn: ['g-contract', 'g-pay', 'g-permit'],
  },
};

const kazakhstan: Readonly<Record<PathStepId, Plan>> = {
  'safe-now': { words: 'safe-now', help: ['emergency', 'trafficking'], restsOn: ['kz-taken'] },
  'who-holds-it': { words: 'who-holds-it', restsOn: ['g-passport', 'kz-taken'] },
  'do-not-fight': { words: 'do-not-fight', restsOn: ['g-passport', 'kz-taken'] },
  'ask-in-writing-if-safe': { words: 'ask-in-writing-if-safe', restsOn: ['g-passport', 'kz-taken'] },
  consulate: { words: 'consulate', restsOn: ['g-passport', 'xx-return'] },
  'police-statement': {
    words: 'police-statement.KZ',
    help: ['trafficking'],
    restsOn: ['kz-lost-police', 'kz-irregular'],
  },
  'ngo-restores-papers': { words: 'ngo-restores-papers.KZ', help: ['trafficking'], restsOn: ['kz-victim', 'kz-taken'] },
  'labour-claim': {
    words: 'labour-claim.KZ',
    help: ['trafficking', 'labour'],
    restsOn: ['kz-contract', 'kz-irregular', 'g-pay'],
  },
};

// What the pages of Uzbekistan's consulates say of the certificate holds wherever they stand; of other states only that
// their consulates give one, which was looked into for Kazakhstan alone.
const uzbekistan: Plan = { words: 'consulate.UZ', restsOn: ['uz-return'] };
const consulateInKazakhstan: Readonly<Record<string, Plan>> = {
  RU: { words: 'consulate.RU', restsOn: ['xx-return'] },
};
const consulateUnread: Plan = { words: 'consulate.unread', restsOn: ['xx-return'] };

const STATUSES: readonly Status[] = ['unverified', 'single-source', 'confirmed'];

/**
 * The way when papers are lost or somebody keeps them, step by step, to be read top to bottom. It never ends without
 * a next step: each says what to do if it does not work, and the last leads back to people who help.
 *
 * The consulate is left out for citizens of the country they are in.
 *
 * @returns Frozen.
 * @throws {RangeError} If a value is malformed, naming it.
 */
export function lostOrTakenPath({
  destination,
  citizenship,
  own,
  today,
}: Pick<ChecklistQuery, 'destination' | 'citizenship' | 'own' | 'today'> = {}): readonly PathStep[] {
  const where = destinationOf(destination);
  const citizen = citizenshipOf(citizenship);
  const records = new Map(itemsWith(own, dayOf(today)).map((item) => [item.id, item]));
  // The steps of Kazakhstan are no other country's, whatever papers are recorded for it.
  const plans = where === 'KZ' && !isNeutral(where, citizen) ? kazakhstan : anywhere;

  const planOf = (id: PathStepId): Plan => {
    if (id !== 'consulate') return plans[id];
    if (citizen.country === 'UZ') return uzbekistan;
    if (plans === anywhere || citizen.group === 'any') return plans[id];
    return consulateInKazakhstan[citizen.country ?? ''] ?? consulateUnread;
  };
  const ownCountry = where !== null && where === citizen.country;
  return freeze(
    pathSteps
      .filter((id) => id !== 'consulate' || !ownCountry)
      .map((id): PathStep => {
        const { words, help = [], restsOn, status } = planOf(id);
        const items = restsOn.flatMap((each) => records.get(each) ?? []);
        const statuses = [...items.map((item) => item.status), ...(status ? [status] : [])];
        return {
          id,
          words: stepWords[words],
          help,
          restsOn: items,
          status: STATUSES.find((each) => statuses.includes(each)) ?? 'unverified',
          volatile: items.some((item) => item.volatile),
          ...(today !== undefined && { stale: items.some((item) => item.stale) }),
        };
      }),
  );
}
