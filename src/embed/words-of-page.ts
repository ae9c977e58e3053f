import { origin } from '../frame/origin.js';
import { languages } from '../localization/languages.js';
import { langAround } from '../localization/page-language.js';
import { loadWords } from './load-words.js';

/**
 * Loads the words that this page needs: those of its own language, of each element's that stands in it, of the reader's, and
 * those its script tag names in `data-languages`. Then the elements can be registered: one that is ready asks for nothing.
 */
export async function wordsOfPage(): Promise<void> {
  if (document.readyState === 'loading')
    await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
  const elements = document.querySelectorAll(
    'html,safar-hotline,safar-advert,safar-exit,safar-screening,safar-documents',
  );
  await loadWords(
    origin,
    [...elements].map((element) => langAround(element, languages) ?? ''),
  );
}
