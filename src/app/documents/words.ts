import type { Stage, WorkType } from '../../documents/index.js';
import type { Words } from '../../localization/message.js';
import type { Status } from '../../provenance/index.js';
import type { Holding } from './session.js';
import type { Urgency } from './urgency.js';

export const stageWords = {
  before: (msg) => msg('I have not left yet', { id: 'papers.stage.before' }),
  arrival: (msg) => msg('I have just arrived', { id: 'papers.stage.arrival' }),
  working: (msg) => msg('I work there now', { id: 'papers.stage.working' }),
  'lost-or-taken': (msg) => msg('My papers are lost, or someone else has them', { id: 'papers.stage.lost-or-taken' }),
} satisfies Record<Stage, Words<string>>;

export const workWords = {
  household: (msg) => msg('For a person, in a home or a yard', { id: 'papers.work.household' }),
  company: (msg) => msg('For a company', { id: 'papers.work.company' }),
} satisfies Record<Exclude<WorkType, 'any'>, Words<string>>;

export const holdingWords = {
  have: (msg) => msg('I have it', { id: 'papers.holding.have', desc: 'The paper. An answer to choose.' }),
  other: (msg) => msg('Someone else has it', { id: 'papers.holding.other', desc: 'The paper. An answer to choose.' }),
  missing: (msg) => msg('I don’t have it', { id: 'papers.holding.missing', desc: 'The paper. An answer to choose.' }),
  unsure: (msg) => msg('Not sure', { id: 'response.unsure' }),
  yes: (msg) => msg('Yes', { id: 'response.yes' }),
  no: (msg) => msg('No', { id: 'response.no' }),
} satisfies Record<Holding, Words<string>>;

export const urgencyWords = {
  now: (msg) => msg('First', { id: 'papers.urgency.now', desc: 'Heading: what to do first. Papers in other hands.' }),
  get: (msg) => msg('Then: what you do not have', { id: 'papers.urgency.get', desc: 'Heading over missing papers.' }),
  'find-out': (msg) =>
    msg('To find out', { id: 'papers.urgency.find-out', desc: 'Heading over papers the reader is not sure about.' }),
  ready: (msg) => msg('Ready', { id: 'papers.urgency.ready', desc: 'Heading over papers that the reader has.' }),
} satisfies Record<Urgency, Words<string>>;

/** How sure we are of what is said. */
export const suretyWords = {
  confirmed: (msg) => msg('We read this in two or more places.', { id: 'papers.surety.confirmed' }),
  'single-source': (msg) => msg('We read this in one place only.', { id: 'papers.surety.single-source' }),
  unverified: (msg) => msg('We could not check this.', { id: 'papers.surety.unverified' }),
} satisfies Record<Status, Words<string>>;
