import '../test/components/closed.js';
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { addons } from 'storybook/preview-api';
import { keyed } from 'lit/directives/keyed.js';
import manifest from '../dist/custom-elements.json' with { type: 'json' };
import { origin } from '../src/frame/origin.js';
import { tables } from '../src/localization/generated/tables.js';
import { directionOf, matchLanguage } from '../src/localization/languages.js';
import { chooseLanguage, LanguageChosenEvent } from '../src/localization/page-language.js';
import { fromManifest } from './arg-types.js';
import { MOMENTS, pretend, restore } from './clock.js';
import { pseudoTable } from './pseudo.js';
import './surroundings.css';
import { globalTypes, initialGlobals, PSEUDO, viewports } from './toolbar.js';

// The built app lies beside the stories.
origin.base = new URL('embed/', document.baseURI).href;
setCustomElementsManifest(manifest);

// What is chosen in an element goes before what the page says, for the visit: the toolbar follows, and goes on from there.
let chosen: string | undefined;
document.addEventListener('safar-language', (event) => {
  if (!(event instanceof LanguageChosenEvent) || event.lang === chosen) return;
  chosen = event.lang;
  addons.getChannel().emit('updateGlobals', { globals: { lang: chosen } });
});

const english = tables.en;

/** English as it is, or as a language that is none. */
async function speak(lang: unknown): Promise<void> {
  if (lang === PSEUDO) {
    const { default: xliff } = await import('../locales/ru.xlf?raw');
    Object.assign(tables, { en: pseudoTable(xliff) });
  } else {
    Object.assign(tables, { en: english });
  }
}

const preview: Preview = {
  tags: ['!autodocs'],
  parameters: {
    a11y: { test: 'error' },
    layout: 'fullscreen',
    viewport: { options: viewports },
    controls: { expanded: true, sort: 'none' },
    docs: { story: { autoplay: true }, toc: true },
    options: {
      storySort: { order: ['Elements', 'Pages', 'Snippet builder', 'Foundations'] },
    },
  },
  globalTypes,
  initialGlobals,
  argTypesEnhancers: [fromManifest],
  loaders: [({ globals }) => speak(globals.lang)],
  beforeEach: () => restore,
  decorators: [
    (story, { globals, viewMode }) => {
      const { theme, motion } = globals;
      const clock = String(globals.clock);
      const lang = globals.lang === PSEUDO ? 'en' : String(globals.lang);
      const dir = globals.dir === 'auto' ? directionOf(lang) : String(globals.dir);
      if (chosen && chosen !== lang) chooseLanguage(matchLanguage([(chosen = lang)]));
      restore();
      if (clock === 'night' || clock === 'morning') pretend(MOMENTS[clock]);
      const root = document.documentElement;
      // A page of documentation stays English; a story is a page in the language.
      root.lang = viewMode === 'story' ? lang : 'en';
      root.dir = viewMode === 'story' ? dir : 'ltr';
      root.dataset.motion = String(motion);
      // What stands in the page, with all it remembers, is made anew with every change of the toolbar.
      return html`${keyed(
        JSON.stringify(globals),
        html`<div class="surroundings ${theme} ${viewMode}" lang=${lang} dir=${dir}>${story()}</div>`,
      )}`;
    },
  ],
};
export default preview;
