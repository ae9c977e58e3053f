/** The languages that every message exists in. The order is that of the picker. */
export const languages = ['kk', 'ru', 'en'] as const;

export type Language = (typeof languages)[number];

/** The name each language gives itself. */
export const LANGUAGES: Readonly<Record<Language, string>> = { kk: 'Қазақша', ru: 'Русский', en: 'English' };

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
