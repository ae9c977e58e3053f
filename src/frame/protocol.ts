/**
 * All that the page and the private frame can say to each other. A closed list: what is not here is dropped.
 * Nothing that goes up depends on what was asked, answered or found.
 */

export type InstrumentId = 'at-work' | 'before-you-go' | 'danger-now';
export type Layout = 'steps' | 'list';

/**
 * What the frame is to show from the beginning; sending it wipes every answer. `given` is what the element's attributes
 * say, unjudged: the frame has the lists, and every byte in the page is loaded by every reader.
 */
export interface Reset {
  readonly type: 'reset';
  readonly view: 'screening' | 'documents' | 'hotline';
  readonly given: Readonly<Record<string, string>>;
}

/** The attributes that stand in `given`, of whatever view; `tier` only so that the frame can judge it. */
export const GIVEN = 'lang country instrument layout destination citizenship work stage page tier'.split(' ');

/** The language to speak (BCP 47) and the country the reader is in (ISO 3166-1 alpha-2, or empty). */
export interface Locale {
  readonly type: 'locale';
  readonly lang: string;
  readonly country: string;
}

/** The page's looks: colours as `rgb(1, 2, 3)` under token names, the words of `color-scheme`, one of three fonts. */
export interface Tokens {
  readonly type: 'tokens';
  readonly scheme: string;
  readonly font: string;
  readonly colours: Readonly<Record<string, string>>;
}

/** The partner's own records, as they were written: the frame reads them as hostile input. */
export interface Own {
  readonly type: 'services';
  readonly services: unknown;
  /** Papers of the partner's own, for the checklist. */
  readonly items: unknown;
}

export type Down = Reset | Locale | Tokens | Own;
export type Up =
  { readonly type: 'ready' } | { readonly type: 'height'; readonly height: number } | { readonly type: 'exit' };

/** The only strings that ever cross the window itself: the frame asks for its port, the page hands it over. */
export const BOOT = 'safar';

export const TOKEN_NAMES =
  'surface surface-2 text muted line control accent accent-ink accent-soft note note-soft note-line urgent urgent-soft'.split(
    ' ',
  );

/** Heights step by this many CSS pixels, and only up, so that they tell a watcher nothing about the words inside. */
export const HEIGHT_STEP = 160;
export const TALLEST = 20 * HEIGHT_STEP;
