import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/exit.js';
import { element } from './element.js';

/** Leaves the page in one press, or with Shift pressed three times. */
const meta: Meta = {
  title: 'Elements/Leave',
  component: 'safar-exit',
  args: { href: 'https://example.org/', also: '' },
  render: (args) => html`${element('safar-exit', args)}`,
};
export default meta;

export const Button: StoryObj = {};
/** A second, dull page opens in a new tab. */
export const WithASecondPage: StoryObj = { args: { also: 'https://example.com/' } };
/** No address, or one that is not https: the way out leads to a place that says nothing. */
export const BadAddress: StoryObj = { args: { href: 'javascript:alert(1)' } };
/** The page's own look, by `::part(button)`. */
export const InTheLookOfThePage: StoryObj = {
  render: (args) =>
    html`<style>
        .own::part(button) {
          border-radius: 0;
          font-family: serif;
        }
      </style>
      ${Object.assign(element('safar-exit', args), { className: 'own' })}`,
};
export const InASidebar: StoryObj = {
  render: (args) => html`<div class="sidebar">${element('safar-exit', args)}</div>`,
};
export const InAHostilePage: StoryObj = {
  render: (args) => html`<div class="hostile">${element('safar-exit', args)}</div>`,
};
