import { register } from '../define/register.js';
import { origin } from '../frame/origin.js';
import { languages } from '../localization/languages.js';
import { langAround } from '../localization/page-language.js';
import { loadWords } from './load-words.js';

/**
 * Registers elements by their tags, once the words are there that this page needs: those of its own language, of each such
 * element's that stands in it, of the reader's, and those its script tag names in `data-languages`. An element that is ready
 * asks for nothing.
 */
export async function registerWithWords(elements: Readonly<Record<string, CustomElementConstructor>>): Promise<void> {
  if (document.readyState === 'loading')
    await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
  const tags = Object.keys(elements);
  await loadWords(
    origin,
    [...document.querySelectorAll(`html,${tags.join()}`)].map((element) => langAround(element, languages) ?? ''),
  );
  for (const [tag, element] of Object.entries(elements)) register(tag, element);
}
