import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { defineApp, SafarApp } from '../src/app/app.js';

if (!customElements.get('safar-app')) defineApp();

interface Args {
  readonly given: Readonly<Record<string, string>>;
  /** What is pressed, one after the other. */
  readonly presses: readonly string[];
}

const FROM_UZBEKISTAN = { destination: 'KZ', citizenship: 'UZ', work: 'household', stage: 'working' };

/** The inside of the frame of `<safar-documents>`, in a state: on a page it stands in a frame that nobody can look into. */
const meta: Meta<Args> = {
  title: 'Papers, inside',
  args: { given: FROM_UZBEKISTAN, presses: [] },
  render: ({ given, presses }, { globals }) => {
    const app = new SafarApp();
    app.style.cssText = 'block-size: 640px; max-inline-size: 480px';
    app.hear({ type: 'services', services: [{ name: 'Example line', dial: '+44 20 7946 0123' }], items: null });
    app.hear({ type: 'reset', view: 'documents', given });
    app.hear({ type: 'tokens', scheme: String(globals.theme), font: 'system-ui', colours: {} });
    app.hear({ type: 'locale', lang: String(globals.lang), country: 'QQ' });
    void app.updateComplete.then(async () => {
      for (const selector of presses) {
        const view = app.shadowRoot?.querySelector('.view:not([hidden]) > *');
        view?.shadowRoot?.querySelector<HTMLElement>(selector)?.click();
        await app.updateComplete;
        await new Promise(requestAnimationFrame);
      }
    });
    return html`${app}`;
  },
};
export default meta;
type Story = StoryObj<Args>;

export const First: Story = {};
export const Choosing: Story = { args: { given: {}, presses: ['.primary'] } };
export const List: Story = { args: { presses: ['.primary'] } };
export const SomeoneElseHasIt: Story = {
  args: { presses: ['.primary', '.paper .choice:nth-of-type(2) input'] },
};
export const WhatToDo: Story = {
  args: { presses: ['.primary', '.paper .choice:nth-of-type(2) input', '.actions .primary'] },
};
export const LostOrTaken: Story = {
  args: { given: { ...FROM_UZBEKISTAN, stage: 'lost-or-taken' }, presses: ['.primary'] },
};
/** As its reader sees it before it is printed; on paper the eight leaves stand on one sheet. */
export const PocketCard: Story = {
  args: { given: { ...FROM_UZBEKISTAN, page: 'https://partner.example.org/help' }, presses: ['main > .link.no-print'] },
};
export const UnknownDestination: Story = {
  args: { given: { ...FROM_UZBEKISTAN, destination: 'DE' }, presses: ['.primary'] },
};
