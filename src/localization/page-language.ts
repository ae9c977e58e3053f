import { matchLanguage, type Language } from './languages.js';
import { spoken } from './messages.js';

/** Tells every Safar element on the page, of whatever bundle, that the reader chose a language. */
const CHOSEN = 'safar-language';

/** The reader chose a language in a widget: every other widget on the page follows, for this visit only. */
export class LanguageChosenEvent extends Event {
  constructor(readonly lang: Language) {
    super(CHOSEN);
  }
}

let chosen: Language | undefined;

document.addEventListener(CHOSEN, (event) => {
  const lang = (event as Partial<LanguageChosenEvent>).lang;
  if (typeof lang === 'string') chosen = matchLanguage([lang], spoken());
});

/** Makes a language the reader's own choice, in memory, for all Safar elements on this page. */
export function chooseLanguage(lang: Language): void {
  document.dispatchEvent(new LanguageChosenEvent(lang));
}

/** The first of some languages that the nearest `lang` asks for: `:lang()` looks through shadow roots too. */
export const langAround = (element: Element, among: readonly Language[]): Language | undefined =>
  // What is written for Iran is read in Dari.
  among.find((lang) => element.matches(`:lang(${lang.replace('-AF', '')})`));

/** The language to speak in an element: the reader's choice, else the nearest `lang`, else the browser's, else English. */
export const languageOf = (element: Element): Language =>
  chosen ?? langAround(element, spoken()) ?? matchLanguage(navigator.languages, spoken());

/**
 * Calls `then` whenever the language of an element, or the page's theme, may have changed: a choice, or the usual attributes
 * of the page.
 *
 * @returns A function that stops watching.
 */
export function onPageChange(then: () => void): () => void {
  // A page that changes its own language sets it on <html>; a `lang` further in is seen at the element's next update.
  const observer = new MutationObserver(then);
  observer.observe(document.documentElement, { attributeFilter: ['lang', 'class', 'data-theme'] });
  document.addEventListener(CHOSEN, then);
  return () => {
    observer.disconnect();
    document.removeEventListener(CHOSEN, then);
  };
}
