import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { messageCount, signedOff } from '../../src/localization/generated/review.js';
import { directionOf, LANGUAGES, languages } from '../../src/localization/languages.js';
import { table } from './table.js';

interface Term {
  readonly en: string;
  readonly term: string;
  readonly note?: string;
}

const glossaries = import.meta.glob<readonly Term[]>('../../locales/glossary.*.json', {
  eager: true,
  import: 'default',
});

/** Which word stands for what, so that one thing has one name; and how far native speakers have read. */
const meta: Meta = {
  title: 'Foundations/Words',
  parameters: { controls: { disable: true } },
};
export default meta;

/** Which languages a native speaker has read, and how much of them. */
export const Review: StoryObj = {
  render: () => html`
    <div lang="en" dir="ltr">
      ${table(
        `${messageCount} texts`,
        ['Tag', 'Language', 'Read and signed off'],
        languages.map((lang) => [
          html`<code>${lang}</code>`,
          html`<span lang=${lang}>${LANGUAGES[lang]}</span>`,
          lang === 'en' ? 'source' : `${signedOff[lang] ?? messageCount} of ${messageCount}`,
        ]),
      )}
    </div>
  `,
};

/** The words of the language that the toolbar says, with the reason for each; Uzbek in Cyrillic letters follows Uzbek. */
export const Glossary: StoryObj = {
  render: (_, { globals }) => {
    const lang = String(globals.lang);
    const terms = glossaries[`../../locales/glossary.${lang === 'uz-Cyrl' ? 'uz' : lang}.json`];
    return html`<div lang="en" dir="ltr">
      ${
        terms
          ? table(
              `Words: ${lang}`,
              ['English', 'Word', 'Why'],
              terms.map(({ en, term, note = '' }) => [
                en,
                html`<span lang=${lang} dir=${directionOf(lang)}>${term}</span>`,
                note,
              ]),
            )
          : html`<p>English is the source. Choose another language in the toolbar.</p>`
      }
    </div>`;
  },
};
