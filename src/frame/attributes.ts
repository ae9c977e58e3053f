import { languages, type Language } from '../localization/languages.js';
import { languageOf } from '../localization/page-language.js';
import { pick } from './schema.js';

const warned = new WeakMap<Element, Set<string>>();

/** Says once, for each element and value, what was wrong and what was expected. */
export function warnOnce(element: Element, what: string, expected: string): void {
  const said = warned.get(element) ?? new Set();
  warned.set(element, said);
  if (said.has(what)) return;
  said.add(what);
  console.warn(`<${element.localName}>: ${what} is not known; expected ${expected}.`);
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

/** The language to speak in an element; says so when the element's own `lang` is none of ours. */
export function spokenIn(element: Element): Language {
  const given = element.getAttribute('lang');
  if (given && !languages.some((lang) => element.matches(`:lang(${lang})`)))
    warnOnce(element, `lang="${given}"`, languages.join(', '));
  return languageOf(element);
}
