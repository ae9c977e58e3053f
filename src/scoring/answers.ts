/** What a reader can say to an item. An item that is left out was skipped. */
export type Response = 'yes' | 'no' | 'unsure';
export type Responses = Readonly<Record<string, Response | undefined>>;

/** Whether the reader is under 18. "unknown" is scored by the adult list and rule. */
export type Age = 'adult' | 'child' | 'unknown';

const RESPONSES: readonly unknown[] = ['yes', 'no', 'unsure'] satisfies Response[];
const AGES: readonly unknown[] = ['adult', 'child', 'unknown'] satisfies Age[];

/** What every rule needs of an item. */
export interface Item {
  readonly id: string;
  /** The item that must be answered yes for this one to be asked; the parent has no parent of its own. */
  readonly parent: string | null;
}

/** The items that applied to the reader, by what was said to them. Each list in the order of the instrument. */
export interface Answers<I extends Item> {
  readonly yes: readonly I[];
  readonly unsure: readonly I[];
  readonly missing: readonly I[];
}

/** What the answers alone must be for an outcome: at least one yes; at least one unsure or skipped. */
export type AnswersCondition = 'some-yes' | 'some-open';

/** How a value that should not be there is named in an error. Never calls into the value. */
const named = (value: unknown): string => (typeof value === 'string' ? JSON.stringify(value) : typeof value);

/**
 * The responses by item id, checked. Own properties only; one that is `undefined` counts as left out.
 *
 * @throws {TypeError} If `responses` is not an object, or is an iterable: an array, a Map or FormData would look as if
 *   nothing had been answered.
 * @throws {RangeError} If an item or a response is unknown.
 */
export function readResponses(items: readonly Item[], responses: unknown): ReadonlyMap<string, Response> {
  if (typeof responses !== 'object' || responses === null || Symbol.iterator in responses) {
    throw new TypeError('Responses are an object: { [itemId]: "yes" | "no" | "unsure" }');
  }
  const ids = new Set(items.map(({ id }) => id));
  const given = new Map<string, Response>();
  for (const [id, response] of Object.entries(responses) as [string, unknown][]) {
    if (!ids.has(id)) throw new RangeError(`Unknown item: ${named(id)}`);
    if (isResponse(response)) given.set(id, response);
    else if (response !== undefined) throw new RangeError(`Unknown response to ${id}: ${named(response)}`);
  }
  return given;
}

function isResponse(value: unknown): value is Response {
  return RESPONSES.includes(value);
}

/** @throws {RangeError} If the age is unknown to the rules. */
export function checkAge(age: unknown): void {
  if (!AGES.includes(age)) throw new RangeError(`Unknown age: ${named(age)}`);
}

/** Sorts the items that apply by what was said to them. A follow-up applies only when its parent is answered yes. */
export function sortAnswers<I extends Item>(items: readonly I[], given: ReadonlyMap<string, Response>): Answers<I> {
  const applicable = items.filter(({ parent }) => parent === null || given.get(parent) === 'yes');
  const answered = (response: Response | undefined) => applicable.filter(({ id }) => given.get(id) === response);
  return { yes: answered('yes'), unsure: answered('unsure'), missing: answered(undefined) };
}

/**
 * The same responses with every "unsure" read as yes; what was skipped stays skipped. A follow-up that was answered
 * while its parent is unsure comes into play, since in this reading its parent is a yes.
 */
export function readUnsureAsYes(given: ReadonlyMap<string, Response>): ReadonlyMap<string, Response> {
  return new Map([...given].map(([id, response]) => [id, response === 'unsure' ? 'yes' : response]));
}

export function answersMeet({ yes, unsure, missing }: Answers<Item>, condition: AnswersCondition | undefined): boolean {
  if (condition === 'some-yes') return yes.length > 0;
  if (condition === 'some-open') return unsure.length + missing.length > 0;
  return true;
}

export const idsOf = (items: readonly Item[]): readonly string[] => items.map(({ id }) => id);
