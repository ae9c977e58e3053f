import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/hotline.js';

/** Invented: nothing rings at these. */
const ours = [
  { name: 'Example line', dial: '+44 20 7946 0123', languages: ['ru', 'kk'], hours: 'always', operatorType: 'ngo' },
];

interface Args {
  readonly shape: string;
  readonly exit: boolean;
  readonly dismissible: boolean;
}

const meta: Meta<Args> = {
  title: 'Help line',
  component: 'safar-hotline',
  args: { shape: 'card', exit: false, dismissible: false },
  render: ({ shape, exit, dismissible }) =>
    html`<safar-hotline
      country="QQ"
      shape=${shape}
      ?exit=${exit}
      ?dismissible=${dismissible}
      .services=${ours}
    ></safar-hotline>`,
};
export default meta;

export const Default: StoryObj<Args> = {};
export const Bar: StoryObj<Args> = { args: { shape: 'bar', exit: true, dismissible: true } };
export const Inline: StoryObj<Args> = { args: { shape: 'inline' } };
export const WithLeave: StoryObj<Args> = { args: { exit: true } };
export const NoLineKnown: StoryObj<Args> = {
  render: () => html`<safar-hotline country="QQ"><a href="tel:+442079460999">Call us</a></safar-hotline>`,
};
export const InASidebar: StoryObj<Args> = {
  render: () => html`<div class="sidebar"><safar-hotline country="QQ" .services=${ours}></safar-hotline></div>`,
};
