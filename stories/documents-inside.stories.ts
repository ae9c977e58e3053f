import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { opened, press } from './inside.js';

interface Args {
  readonly given: Readonly<Record<string, string>>;
  readonly items: unknown;
  /** What is pressed, one after the other. */
  readonly presses: readonly string[];
}

const FROM_UZBEKISTAN = { destination: 'KZ', citizenship: 'UZ', work: 'household', stage: 'working' };

/** The inside of the frame of `<safar-documents>`, in a state: on a page it stands in a frame that nobody can look into. */
const meta: Meta<Args> = {
  title: 'Elements/Papers, inside',
  args: { given: FROM_UZBEKISTAN, items: null, presses: [] },
  parameters: { controls: { disable: true } },
  render: ({ given, items }, { globals }) => html`${opened({ view: 'documents', given, items }, globals)}`,
  play: ({ canvasElement, args: { presses } }) => press(canvasElement, presses),
};
export default meta;
type Story = StoryObj<Args>;

export const First: Story = {};
export const Choosing: Story = { args: { given: {}, presses: ['.primary'] } };
export const ChoosingACountry: Story = {
  args: { given: { stage: 'before' }, presses: ['.primary', '.choice:last-of-type input'] },
};
export const NothingChosen: Story = { args: { given: {}, presses: ['.primary', '.actions .primary'] } };
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
/** The partner's own paper stands among the others. */
export const OwnPaper: Story = {
  args: {
    given: { ...FROM_UZBEKISTAN, work: 'company' },
    items: [
      {
        id: 'our-badge',
        words: {
          en: {
            title: 'Pass to the building site',
            whatFor: 'It lets you in.',
            whoKeepsIt: 'You, always.',
            ifMissing: ['Ask the office for a new one.'],
          },
        },
        destination: ['KZ'],
        stages: ['working'],
        work: ['company'],
        source: { title: 'Example employer' },
        lastReviewed: '2026-11-01',
      },
    ],
    presses: ['.primary'],
  },
};
