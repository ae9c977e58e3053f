import type { Language } from '../localization/languages.js';
import { spoken } from '../localization/messages.js';
import { langAround, languageOf } from '../localization/page-language.js';
import { pick } from './schema.js';

const said = new Set<string>();

/** Says once on a page, for each tag and value, what was wrong and what was expected. */
export function warnOnce(element: Element, what: string, expected: string): void {
  const text = `<${element.localName}>: ${what} is not known; expected ${expected}.`;
  if (!said.has(text)) console.warn(text);
  said.add(text);
}

/** The attribute's value if it is one of the known ones; else the first of them, with a warning for what is not known. */
export function oneOf<T extends string>(element: Element, name: string, values: readonly [T, ...T[]]): T {
  return pick(name, element.getAttribute(name), values, (what, expected) => warnOnce(element, what, expected));
}

/** A property set before the element was upgraded hides the accessor: sets it again, through it. */
export function adopt<K extends string>(element: Partial<Record<K, unknown>>, name: K): void {
  if (!Object.hasOwn(element, name)) return;
  const value = element[name];
  Reflect.deleteProperty(element, name);
  element[name] = value;
}

/** The language to speak in an element; says so when the element's own `lang` is none of those whose words are here. */
export function spokenIn(element: Element): Language {
  const given = element.getAttribute('lang');
  if (given && !langAround(element, spoken())) warnOnce(element, `lang="${given}"`, spoken().join(', '));
  return languageOf(element);
}

/** What stands around an element, and sets its font and colours: the host, where it stands in a shadow root itself. */
export const around = (element: Element): Element =>
  element.parentElement ?? (element.parentNode instanceof ShadowRoot ? element.parentNode.host : element);
