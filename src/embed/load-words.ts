import { matchLanguages } from '../localization/languages.js';
import { isDraft, spoken } from '../localization/messages.js';
import { trusted } from '../frame/trusted.js';

/** What this file is called, and the hashes (SHA-256, Base64) of the files of words beside it, by language: by the build. */
declare const __SAFAR_FILE__: string;
declare const __SAFAR_WORDS__: Readonly<Record<string, string>>;

/** How many of the languages of the reader's device are loaded: phones list what was once used beside what is spoken. */
const OF_THE_READER = 2;

/**
 * Loads the words of the wanted languages (BCP 47), and of the reader's, from files beside this one. Called once, before
 * anything is shown: a language that is not loaded then is not offered, so that no later choice is a request.
 *
 * A file that does not come leaves its language out.
 */
export async function loadWords(
  { base, nonce, languages }: { readonly base: string; readonly nonce: string; readonly languages: string },
  wanted: readonly string[],
): Promise<void> {
  const words = __SAFAR_WORDS__;
  const reader = matchLanguages(navigator.languages).slice(0, OF_THE_READER);
  const missing = matchLanguages([...wanted, ...reader, ...languages.split(' ')]).filter(
    (lang) => !spoken().includes(lang),
  );
  // A module script does not say where it is: there English is spoken.
  if (base) await Promise.all(missing.map((lang) => load(lang)));
  const drafts = missing.filter(isDraft).join(', ');
  // For the owner of the site, who looks here; nothing is wrong.
  // eslint-disable-next-line no-console
  if (drafts) console.info(`safar: ${drafts}: draft, not yet read by a native speaker.`);

  function load(lang: string): Promise<void> {
    return new Promise((resolve) => {
      const file = `${__SAFAR_FILE__}.${lang}.js`;
      const script = document.createElement('script');
      script.integrity = `sha256-${words[lang] ?? ''}`;
      script.crossOrigin = 'anonymous';
      script.nonce = nonce;
      script.onload = () => {
        script.remove();
        resolve();
      };
      script.onerror = () => {
        console.warn(`safar: ${file} did not load.`);
        script.remove();
        resolve();
      };
      try {
        script.src = trusted(base + file, 'createScriptURL');
        document.head.append(script);
      } catch {
        console.warn(`safar: ${file}: trusted-types: safar-frame`);
        resolve();
      }
    });
  }
}
