import { expect } from '@open-wc/testing';
import type { SafarApp } from '../../src/app/app.js';
import { opened, press, root, settled } from './inside.js';

interface Voice {
  readonly lang: string;
  readonly localService: boolean;
}

/** A device with these voices; gives what was said, and how often it was told to be quiet. */
function device(...voices: readonly Voice[]): { said: string[]; hushed: () => number; restore: () => void } {
  const said: string[] = [];
  let hushed = 0;
  let speaking = false;
  const { speechSynthesis: own, SpeechSynthesisUtterance: Utterance } = window;
  const spoken = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    get speaking() {
      return speaking;
    },
    speak: ({ text, voice }: { text: string; voice: Voice }) => {
      expect(voice.localService).to.equal(true);
      speaking = true;
      said.push(text);
    },
    cancel: () => {
      speaking = false;
      hushed += 1;
    },
  });
  Object.defineProperty(spoken, 'speaking', { get: () => speaking });
  const set = (synthesis: unknown, utterance: unknown): void => {
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis, configurable: true });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: utterance, configurable: true });
  };
  set(
    spoken,
    class {
      constructor(readonly text: string) {}
    },
  );
  return { said, hushed: () => hushed, restore: () => set(own, Utterance) };
}

const screening = (lang: string): Promise<SafarApp> => opened(lang, { view: 'screening', given: {} });
const button = (element: SafarApp): HTMLElement | null => root(element).querySelector<HTMLElement>('.aloud');

describe('reading aloud', () => {
  let here: ReturnType<typeof device>;
  afterEach(() => here.restore());

  it('reads the question and what can be answered; not what was answered, and not the result', async () => {
    here = device({ lang: 'ru-RU', localService: true });
    const element = await screening('ru');
    await press(element, '.primary');
    root(element).querySelectorAll<HTMLInputElement>('.choice input')[0]!.click();
    await settled(element);
    button(element)!.click();
    const question = root(element).querySelector('h2')!.textContent.trim();
    const answers = [...root(element).querySelectorAll('.choice')].map(({ textContent }) => textContent.trim());
    expect(here.said).to.deep.equal([question, ...answers]);
    expect(answers).to.have.lengthOf(3);

    for (let screens = 0; screens < 60 && !root(element).querySelector('.sign'); screens += 1) {
      root(element).querySelector<HTMLInputElement>('.choice input')?.click();
      await settled(element);
      await press(element, '.actions .primary');
    }
    expect(root(element).querySelector('.sign')).not.to.equal(null);
    expect(button(element)).to.equal(null);
  });

  it('stops when it is pressed again, when another screen comes, and when everything is wiped', async () => {
    here = device({ lang: 'en-US', localService: true });
    const element = await screening('en');
    button(element)!.click();
    const before = here.hushed();
    button(element)!.click();
    expect(here.hushed()).to.equal(before + 1);
    const said = here.said.length;
    await press(element, '.primary');
    expect(here.hushed()).to.equal(before + 2);
    element.wipe();
    expect(here.hushed()).to.be.greaterThan(before + 2);
    expect(here.said).to.have.lengthOf(said);
  });

  it('is not offered by a voice that sends the text away, in another language, or with no voice', async () => {
    for (const [lang, voices] of [
      ['ru', [{ lang: 'ru-RU', localService: false }]],
      ['kk', [{ lang: 'ru-RU', localService: true }]],
      // Voices read the official letters.
      ['uz-Cyrl', [{ lang: 'uz-UZ', localService: true }]],
      ['en', []],
    ] as const) {
      here = device(...voices);
      const element = await screening(lang);
      expect(button(element), lang).to.equal(null);
      here.restore();
    }
    here = device({ lang: 'fa_IR', localService: true });
    expect(button(await screening('fa-AF'))).not.to.equal(null);
  });

  it('has a name, and is accessible', async () => {
    here = device({ lang: 'tg-TJ', localService: true });
    const element = await screening('tg');
    expect(button(element)!.getAttribute('aria-label')).to.have.length.greaterThan(3);
    await expect(element).to.be.accessible();
  });
});
