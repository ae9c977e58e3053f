import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/exit.js';
import '../src/define/hotline.js';
import { element, ownLink, ready } from './element.js';
import { unfold } from './inside.js';
import { inside } from '../test/components/closed.js';
import { dayTime, example } from './services.js';

/** The lines that help in a country, as links that dial them; the site's own first. */
const meta: Meta = {
  title: 'Elements/Help line',
  component: 'safar-hotline',
  args: { shape: 'card', position: 'top', country: 'QQ', exit: false, dismissible: false, services: [example] },
  render: (args) => html`${element('safar-hotline', args, ownLink())}`,
};
export default meta;

export const Card: StoryObj = {};
export const CardWithLeave: StoryObj = { args: { exit: true, dismissible: true } };
/** Every way to reach one office, and all that is known of it. */
export const EveryChannel: StoryObj = { args: { services: [dayTime] } };
/** "More help" unfolded: the others, another country, danger now. */
export const MoreHelp: StoryObj = {
  args: { country: 'KZ', services: [example, dayTime] },
  play: ({ canvasElement }) => unfold(canvasElement, 'safar-hotline'),
};
export const BarAtTheTop: StoryObj = { args: { shape: 'bar', exit: true, dismissible: true } };
export const BarAtTheBottom: StoryObj = { args: { shape: 'bar', position: 'bottom', dismissible: true } };
/** The bar stays in view while the page scrolls, and hides nothing that has the focus. */
export const BarOverALongPage: StoryObj = {
  args: { shape: 'bar', exit: true },
  render: (args) =>
    html`${element('safar-hotline', args, ownLink())}
    ${Array.from({ length: 30 }, (_, place) => html`<p lang="en"><a href="#${place}">Link ${place + 1} of a long page</a></p>`)}`,
};
export const Inline: StoryObj = {
  args: { shape: 'inline' },
  render: (args) =>
    html`<p style="display: flex; flex-wrap: wrap; gap: 8px; align-items: center">
      ${ownLink()} ${element('safar-hotline', args, ownLink())}
    </p>`,
};
/** The facts as they ship: who answers, how sure we are, when it was last read. */
export const Kazakhstan: StoryObj = { args: { country: 'KZ', services: undefined, exit: true } };
export const LineOfTheState: StoryObj = {
  args: { services: [{ name: dayTime.name, dial: '+44 20 7946 0123', operatorType: 'state', free: false }] },
};
/** It is 3 a.m. in Almaty, and this line opens at nine: it says so, and the page can put one first that answers. */
export const ClosedNow: StoryObj = { args: { services: [dayTime] }, globals: { clock: 'night' } };
export const OpenNow: StoryObj = { args: { services: [dayTime] }, globals: { clock: 'morning' } };
/** No line is known: the site's own link stays. */
export const NoLineKnown: StoryObj = { args: { services: undefined } };
/** Broken records are left out, with a warning in the console that names the field. */
export const BrokenRecords: StoryObj = {
  args: { country: 'KZ', services: [{ name: 'A', dial: '12AB' }, { url: 'javascript:alert(1)' }] },
};
/** In the private frame: the page cannot see which line is pressed. */
export const Private: StoryObj = {
  args: { private: true },
  play: ({ canvasElement }) => settledFrame(canvasElement),
};
/** The same, with the way to the pocket card. */
export const ForPrinting: StoryObj = {
  args: { print: true, page: 'https://partner.example.org/help' },
  play: ({ canvasElement }) => settledFrame(canvasElement),
};
export const InDari: StoryObj = { args: { exit: true }, globals: { lang: 'fa-AF' } };
/** Colours that are meant for light alone: the page says so by `color-scheme`, and the dark ones stay away. */
export const InTheColoursOfThePage: StoryObj = {
  args: { exit: true },
  render: (args) =>
    html`<div
      style="color-scheme: light; --safar-accent: #7a1f5c; --safar-accent-soft: #f7e9f2; --safar-surface: #fffaf0; --safar-radius: 0; --safar-font: serif"
    >
      ${element('safar-hotline', args, ownLink())}
    </div>`,
};
export const InASidebar: StoryObj = {
  args: { exit: true, dismissible: true },
  render: (args) => html`<div class="sidebar">${element('safar-hotline', args, ownLink())}</div>`,
};
export const InAHostilePage: StoryObj = {
  render: (args) => html`<div class="hostile">${element('safar-hotline', args, ownLink())}</div>`,
};

/** The element with the frame stands in the closed tree of this one. */
async function settledFrame(canvas: HTMLElement): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  const host = canvas.querySelector('safar-hotline');
  if (host) await ready(inside(host));
}
