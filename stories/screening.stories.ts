import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { origin } from '../src/frame/origin.js';
import '../src/define/screening.js';
import { element, ownLink, ready } from './element.js';
import { plain } from './services.js';

/**
 * The element as a page has it: the questions run in a private frame that the page cannot look into. What a page can set
 * is here; what a reader can come to is under "Screening, inside".
 */
const meta: Meta = {
  title: 'Elements/Screening',
  component: 'safar-screening',
  args: {
    instrument: 'at-work',
    layout: 'steps',
    country: 'QQ',
    services: [plain],
  },
  render: (args) => html`${element('safar-screening', args, ownLink())}`,
  play: ({ canvasElement }) => ready(canvasElement),
};
export default meta;

export const AtWork: StoryObj = {};
export const BeforeYouGo: StoryObj = { args: { instrument: 'before-you-go' } };
export const DangerNow: StoryObj = { args: { instrument: 'danger-now' } };
export const ListForACaseWorker: StoryObj = { args: { layout: 'list' } };
/** Colours that are meant for light alone: the page says so by `color-scheme`, and the dark ones stay away. */
export const InTheColoursOfThePage: StoryObj = {
  render: (args) =>
    html`<div style="color-scheme: light; --safar-accent: #7a1f5c; --safar-accent-soft: #f7e9f2; font-family: serif">
      ${element('safar-screening', args, ownLink())}
    </div>`,
};
export const InASidebar: StoryObj = {
  render: (args) => html`<div class="sidebar">${element('safar-screening', args, ownLink())}</div>`,
};
export const InAHostilePage: StoryObj = {
  render: (args) => html`<div class="hostile">${element('safar-screening', args, ownLink())}</div>`,
};
/** No frame can start: plain words, the line, the private page, the way out. Here because the app's file is missing. */
export const NoFrameCanStart: StoryObj = {
  args: { tier: 'hosted', country: 'KZ', services: undefined },
  beforeEach: () => {
    const { base } = origin;
    origin.base = new URL('nowhere/', document.baseURI).href;
    return () => {
      origin.base = base;
    };
  },
  // The element gives up after some seconds; until then the same words stand there, but for the private page.
  play: () => new Promise((resolve) => setTimeout(resolve, 3500)),
};
/** Before any script runs, and where none ever does: what the page itself wrote into the element. */
export const WithoutScripts: StoryObj = {
  render: () => html`<p>${ownLink()}</p>`,
  play: () => undefined,
};
