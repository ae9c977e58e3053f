import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
// The built element: only the build knows the hash of the app that the frame lets in.
import { origin } from '../dist/frame/origin.js';
import type { InstrumentId } from '../src/frame/protocol.js';

// The built app lies beside the stories.
origin.base = new URL('embed/', document.baseURI).href;
await import('../dist/define/screening.js');

interface Args {
  readonly instrument: InstrumentId;
  readonly layout: 'steps' | 'list';
  readonly country: string;
}

/**
 * The element as a page has it: the questions run in a private frame that the page cannot look into. What a page can set
 * is here; what a reader can come to is under "Screening, inside". It gives no verdict, and tells the page nothing.
 */
const meta: Meta<Args> = {
  title: 'Screening',
  component: 'safar-screening',
  args: { instrument: 'at-work', layout: 'steps', country: 'QQ' },
  argTypes: {
    instrument: { control: 'select', options: ['at-work', 'before-you-go', 'danger-now'] },
    layout: { control: 'select', options: ['steps', 'list'] },
  },
  render: ({ instrument, layout, country }) =>
    html`<safar-screening
      instrument=${instrument}
      layout=${layout}
      country=${country}
      .services=${[{ name: 'Example line', dial: '+44 20 7946 0123' }]}
    ></safar-screening>`,
};
export default meta;

export const AtWork: StoryObj<Args> = {};
export const BeforeYouGo: StoryObj<Args> = { args: { instrument: 'before-you-go' } };
export const DangerNow: StoryObj<Args> = { args: { instrument: 'danger-now' } };
export const ListForACaseWorker: StoryObj<Args> = { args: { layout: 'list' } };
export const InASidebar: StoryObj<Args> = {
  render: () => html`<div class="sidebar"><safar-screening country="QQ"></safar-screening></div>`,
};
/** No frame can start: plain words, the line, the private page, the way out. Here because the app's file is missing. */
export const NoFrameCanStart: StoryObj<Args> = {
  render: () => html`<safar-screening country="KZ" tier="hosted"></safar-screening>`,
  beforeEach: () => {
    const { base } = origin;
    origin.base = new URL('nowhere/', document.baseURI).href;
    return () => {
      origin.base = base;
    };
  },
};
