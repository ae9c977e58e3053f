import type { ServiceResult } from '../directory/index.js';
import type { OwnItem } from '../documents/index.js';
import type { Language } from '../localization/languages.js';
import type { Msg } from '../localization/message.js';

/** Another screen of the app that lies over the current one, which waits behind it unchanged. */
export type Aside = 'numbers' | 'protection' | 'danger-now' | 'papers' | 'card';

/** What every screen of the app is drawn with. */
export interface AppContext {
  readonly lang: Language;
  /** Those whose words are here, in the order of the picker. */
  readonly languages: readonly Language[];
  readonly msg: Msg;
  /** Where the reader is: ISO 3166-1 alpha-2, given by the page, chosen by hand, or guessed from the device's time zone. */
  readonly country: string | undefined;
  /** Services to show, best first, for this country; the partner's own before all others. */
  readonly services: readonly ServiceResult[];
  /** The same for another country, such as the one the reader wants to go to. */
  readonly servicesIn: (country: string) => readonly ServiceResult[];
  /** The partner's own papers. */
  readonly items: readonly OwnItem[];
  /** The address of the partner's own page, `https:`, for the printed card. */
  readonly page: string | undefined;
  /** The time now, for opening hours and the age of facts. */
  readonly now: Date;
  chooseLanguage(lang: Language): void;
  show(aside: Aside): void;
  /** Whether the reader is at the questions for danger now, or was just there: then no way leads there again. */
  readonly inDanger: boolean;
  leave(): void;
}
