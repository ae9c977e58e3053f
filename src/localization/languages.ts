/** The languages that every message exists in, with the name each gives itself. The order is that of the picker. */
export const LANGUAGES = { kk: 'Қазақша', ru: 'Русский', en: 'English' } as const;

export type Language = keyof typeof LANGUAGES;

export const languages = Object.keys(LANGUAGES) as readonly Language[];

/**
 * The first of the wanted languages (BCP 47) that we speak, compared by ever shorter tags; English when there is none.
 * Ill-formed tags are passed over.
 */
export function matchLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    for (let short = tag.toLowerCase(); short; short = short.slice(0, Math.max(0, short.lastIndexOf('-')))) {
      const found = languages.find((language) => language.toLowerCase() === short);
      if (found) return found;
    }
  }
  return 'en';
}

/** Which way a language is written. */
export const directionOf = (lang: string): 'ltr' | 'rtl' =>
  /^(ar|fa|prs|ps|ug-Arab|ur|kk-Arab)\b/i.test(lang) ? 'rtl' : 'ltr';
