import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../dist/custom-elements.json' with { type: 'json' };

setCustomElementsManifest(manifest);

const narrow = new CSSStyleSheet();
narrow.replaceSync('.sidebar { inline-size: 280px }');
document.adoptedStyleSheets = [...document.adoptedStyleSheets, narrow];

const preview: Preview = {
  tags: ['autodocs'],
  parameters: { a11y: { test: 'error' } },
  globalTypes: {
    lang: { toolbar: { title: 'Language', items: ['en', 'ru', 'kk'] } },
    theme: { toolbar: { title: 'Theme', items: ['light', 'dark'] } },
    dir: { toolbar: { title: 'Direction', items: ['ltr', 'rtl'] } },
  },
  initialGlobals: { lang: 'en', theme: 'light', dir: 'ltr' },
  decorators: [
    (story, { globals }) => {
      document.documentElement.style.colorScheme = String(globals.theme);
      document.documentElement.dataset.scheme = String(globals.theme);
      return html`<div lang=${String(globals.lang)} dir=${String(globals.dir)}>${story()}</div>`;
    },
  ],
};
export default preview;
