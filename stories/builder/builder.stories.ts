import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import packageJson from '../../package.json' with { type: 'json' };
import { SnippetBuilder } from './builder.js';

if (!customElements.get('snippet-builder')) customElements.define('snippet-builder', SnippetBuilder);

/**
 * For the owner of a site who writes no code: what to show, for whom, in which colours, with their own line first; and the lines
 * to paste, with the steps for the kind of site they have. The preview holds the very lines that are copied.
 */
const meta: Meta = {
  title: 'Snippet builder',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen' },
  render: () => html`<snippet-builder .version=${packageJson.version}></snippet-builder>`,
};
export default meta;

export const Builder: StoryObj = {};
