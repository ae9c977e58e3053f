import packageJson from '../../package.json' with { type: 'json' };
import { SnippetBuilder } from './builder.js';

// The page of the examples: it holds an empty `<snippet-builder>`.
customElements.define('snippet-builder', SnippetBuilder);
for (const builder of document.querySelectorAll('snippet-builder')) {
  builder.version = packageJson.version;
  // The page is nothing but the builder: its language and title are the builder's.
  builder.addEventListener('snippet-builder-language', () => {
    document.documentElement.lang = builder.spoken.lang;
    document.title = builder.spoken.title;
  });
}
