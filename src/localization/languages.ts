/** The name each language gives itself. */
export const LANGUAGES = {
  ru: 'Русский',
  kk: 'Қазақша',
  'uz-Cyrl': 'Ўзбекча',
  uz: 'Oʻzbekcha',
  tg: 'Тоҷикӣ',
  ky: 'Кыргызча',
  tk: 'Türkmençe',
  'fa-AF': 'دری',
  tr: 'Türkçe',
  en: 'English',
  fr: 'Français',
} as const;

export type Language = keyof typeof LANGUAGES;

/**
 * The languages that every message exists in, by how many migrants in Kazakhstan speak them. A tag with a script stands
 * before the same without one, so that the first that fits is the one that is meant. One text, and not the names above: every
 * byte of this is loaded by every reader.
 */
export const languages = 'ru kk uz-Cyrl uz tg ky tk fa-AF tr en fr'.split(' ') as readonly Language[];

/** Which of some languages a tag (BCP 47) means: "uz-Latn-UZ" is "uz"; "fa" and "fa-IR", with nothing nearer, are "fa-AF". */
const fitting = (tag: string, among: readonly Language[]): Language | undefined =>
  among.find((language) => begins(tag, language)) ??
  among.find((language) => begins(tag, language.split('-')[0] ?? ''));

const begins = (tag: string, language: string): boolean => new RegExp(`^${language}\\b`, 'i').test(tag);

/** Those of the wanted languages (BCP 47) that we speak, each once. Ill-formed tags are passed over. */
export const matchLanguages = (
  wanted: readonly string[],
  among: readonly Language[] = languages,
): readonly Language[] => [...new Set(wanted.map((tag) => fitting(tag, among)).filter((lang) => lang !== undefined))];

/** The first of them; English when there is none. */
export const matchLanguage = (wanted: readonly string[], among: readonly Language[] = languages): Language =>
  wanted.map((tag) => fitting(tag, among)).find(Boolean) ?? 'en';

/** The order of a picker: what the page speaks, what the reader's device is set to, then as in `languages`. */
export const inPickerOrder = (
  among: readonly Language[],
  page: string,
  reader: readonly string[],
): readonly Language[] => matchLanguages([page, ...reader, ...among], among);

/** Which way a language is written. */
export const directionOf = (lang: string): 'ltr' | 'rtl' =>
  /^(ar|fa|prs|ps|ug-Arab|ur|kk-Arab)\b/i.test(lang) ? 'rtl' : 'ltr';
