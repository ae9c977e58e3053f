/**
 * The papers that a migrant worker should hold, and the way when they are lost or taken.
 *
 * Legal facts are information, not advice. No DOM, no clock: the day is given by the caller.
 */
export {
  checklistFor,
  type Checklist,
  type ChecklistItem,
  type ChecklistNote,
  type ChecklistQuery,
} from './checklist.js';
export * from './document.js';
export { noteWords } from './notes.words.js';
export { readItems, type ItemProblem, type OwnItem } from './own.js';
export { lostOrTakenPath, pathSteps, type PathHelp, type PathStep, type PathStepId } from './path.js';
export type { StepWords } from './path.words.js';
export { items, itemWords, laws, lawWords } from './records.js';
export { isStale, reviewDue } from './review.js';
