import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/exit.js';

interface Args {
  readonly href: string;
  readonly also: string;
}

/**
 * Leaves the page in one press, or with Shift pressed three times. Back does not lead here again; the list of visited
 * pages in the browser keeps the visit, and the words beside the button say so.
 */
const meta: Meta<Args> = {
  title: 'Leave',
  component: 'safar-exit',
  args: { href: 'https://example.org/', also: '' },
  render: ({ href, also }) => html`<safar-exit href=${href} also=${also}></safar-exit>`,
};
export default meta;

export const Button: StoryObj<Args> = {};
/** A second, dull page opens in a new tab. */
export const WithASecondPage: StoryObj<Args> = { args: { also: 'https://example.com/' } };
/** No address, or one that is not https: the way out leads to a place that says nothing. */
export const BadAddress: StoryObj<Args> = { args: { href: 'javascript:alert(1)' } };
