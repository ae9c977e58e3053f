import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import packageJson from '../../package.json' with { type: 'json' };
import { SnippetBuilder } from './builder.js';

if (!customElements.get('snippet-builder')) customElements.define('snippet-builder', SnippetBuilder);

/** No number and link alone are so tall; the private frame is taller. */
const FIRST_LINE_PX = 300;

/**
 * For the owner of a site who writes no code: what to show, for whom, in which colours, with their own line first; and the lines
 * to paste, with the steps for the kind of site they have. The preview holds the very lines that are copied. English and Russian;
 * in other languages of the page it speaks as the browser does.
 */
const meta: Meta = {
  title: 'Snippet builder',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen' },
  render: () => html`<snippet-builder .version=${packageJson.version}></snippet-builder>`,
  // Until the private frame stands in the preview: before, there is only the number and a link.
  play: async ({ canvasElement }) => {
    for (let tries = 0; tries < 100; tries += 1) {
      const preview = canvasElement.querySelector('snippet-builder')?.shadowRoot?.querySelector('iframe');
      const line = preview?.contentDocument?.querySelector('safar-hotline');
      if (line && line.clientHeight > FIRST_LINE_PX) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  },
};
export default meta;

export const Builder: StoryObj = {};
