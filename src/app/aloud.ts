import { html, nothing, type TemplateResult } from 'lit';
import type { AppContext } from './context.js';
import { loudspeaker } from './pictogram.js';

/**
 * A voice of the device itself for a language (BCP 47); none where the device has none. A voice that does not say that it is
 * local may send the text away, and is never used.
 */
export function localVoice(lang: string): SpeechSynthesisVoice | undefined {
  // Voices read Uzbek as it is written officially, in Latin letters.
  if (!('speechSynthesis' in window) || lang === 'uz-Cyrl') return undefined;
  const [language] = lang.split('-');
  return speechSynthesis.getVoices().find((voice) => voice.localService && voice.lang.split(/[-_]/)[0] === language);
}

/** Stops in the middle of a word: another screen is there, or the reader leaves. */
export function hush(): void {
  if ('speechSynthesis' in window) speechSynthesis.cancel();
}

/**
 * Reads the screen it stands in: what is asked, and what can be answered. Never what was answered or found: others may hear
 * it. Pressed again, it stops. Nothing where no voice of the device speaks the language.
 */
export function aloudButton({ msg, lang }: AppContext): TemplateResult | typeof nothing {
  const voice = localVoice(lang);
  if (!voice) return nothing;
  const read = ({ currentTarget }: Event): void => {
    if (speechSynthesis.speaking) {
      hush();
      return;
    }
    const main = currentTarget instanceof Element ? currentTarget.closest('main') : null;
    for (const element of main?.querySelectorAll('h2, h2 + p, label.choice') ?? []) {
      const words = Object.assign(new SpeechSynthesisUtterance(element.textContent.trim()), {
        voice,
        lang: voice.lang,
        // A little slower than a voice speaks by itself.
        rate: 0.9,
      });
      speechSynthesis.speak(words);
    }
  };
  return html`
    <button
      type="button"
      class="aloud no-print"
      aria-label=${msg('Read aloud', {
        id: 'ui.read-aloud',
        desc: 'A button: the phone’s own voice reads the question and the possible answers.',
      })}
      @click=${read}
    >
      ${loudspeaker()}
    </button>
  `;
}
