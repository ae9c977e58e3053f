import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { defineApp, SafarApp } from '../src/app/app.js';
import { begin, type Session } from '../src/app/screening/session.js';
import type { InstrumentId } from '../src/frame/protocol.js';

if (!customElements.get('safar-app')) defineApp();

interface Args {
  readonly instrument: InstrumentId;
  readonly session: Session;
}

/** The inside of the frame, in a state: on a page it stands in a frame that nobody can look into. */
const meta: Meta<Args> = {
  title: 'Screening, inside',
  args: { instrument: 'at-work', session: begin() },
  render: ({ instrument, session }, { globals }) => {
    const app = new SafarApp();
    app.style.cssText = 'block-size: 640px; max-inline-size: 480px';
    app.hear({
      type: 'services',
      services: [{ name: 'Example line', dial: '+44 20 7946 0123' }],
      items: null,
      home: '',
    });
    app.hear({
      type: 'reset',
      view: 'screening',
      instrument,
      layout: 'steps',
      destination: '',
      citizenship: '',
      work: '',
      stage: '',
    });
    app.hear({ type: 'tokens', scheme: globals.theme === 'dark' ? 'dark' : 'light', font: 'system-ui', colours: {} });
    app.hear({ type: 'locale', lang: String(globals.lang), country: 'QQ' });
    void app.updateComplete.then(() => {
      const view = app.shadowRoot?.querySelector('safar-screening-view');
      if (view) Object.assign(view, { session });
    });
    return html`${app}`;
  },
};
export default meta;

const responses = { AW01: 'yes', AW02: 'yes', AW10: 'yes', AW11: 'yes', AW15: 'yes', AW17: 'unsure' } as const;

export const Start: StoryObj<Args> = {};
export const Age: StoryObj<Args> = { args: { session: { ...begin(), screen: { at: 'age' } } } };
export const Question: StoryObj<Args> = {
  args: { session: { ...begin(), screen: { at: 'item', id: 'AW15' }, responses: { AW15: 'yes' } } },
};
export const DangerNow: StoryObj<Args> = {
  args: { session: { ...begin(), screen: { at: 'urgent', id: 'AW17' }, responses: { AW17: 'yes' } } },
};
export const AllOnOnePage: StoryObj<Args> = { args: { session: { ...begin(), screen: { at: 'all' } } } };
export const Outcome: StoryObj<Args> = {
  args: { session: { ...begin(), screen: { at: 'outcome' }, age: 'adult', responses } },
};
export const OutcomeUnder18: StoryObj<Args> = {
  args: { session: { ...begin(), screen: { at: 'outcome' }, age: 'child', responses } },
};
export const NothingMarked: StoryObj<Args> = {
  args: { session: { ...begin(), screen: { at: 'outcome' }, age: 'adult' } },
};
export const Offer: StoryObj<Args> = { args: { instrument: 'before-you-go' } };
