import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/documents.js';
import { element, ownLink, ready } from './element.js';
import { plain } from './services.js';

/** The element as a page has it; what a reader can come to is under "Papers, inside". */
const meta: Meta = {
  title: 'Elements/Papers',
  component: 'safar-documents',
  args: { country: 'QQ', services: [plain] },
  render: (args) => html`${element('safar-documents', args, ownLink())}`,
  play: ({ canvasElement }) => ready(canvasElement),
};
export default meta;

/** The reader says everything. */
export const Open: StoryObj = {};
/** The page knows its readers: nothing is asked that it knows. */
export const Preset: StoryObj = {
  args: { destination: 'KZ', citizenship: 'UZ', work: 'company', stage: 'before' },
};
export const LostOrTaken: StoryObj = { args: { destination: 'KZ', citizenship: 'TJ', stage: 'lost-or-taken' } };
export const InASidebar: StoryObj = {
  render: (args) => html`<div class="sidebar">${element('safar-documents', args, ownLink())}</div>`,
};
