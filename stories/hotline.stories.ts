import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/exit.js';
import '../src/define/hotline.js';

/** Invented: nothing rings at these. */
const ours = [
  {
    name: { en: 'Example line', ru: 'Линия для примера', kk: 'Мысал желісі' },
    dial: '+44 20 7946 0123',
    whatsapp: '+44 20 7946 0123',
    languages: ['ru', 'kk', 'uz'],
    hours: 'always',
    free: true,
    anonymous: true,
    operatorType: 'ngo',
  },
];

interface Args {
  readonly shape: 'card' | 'bar' | 'inline';
  readonly position: 'top' | 'bottom';
  readonly country: string;
  readonly exit: boolean;
  readonly dismissible: boolean;
  readonly services: unknown;
}

/**
 * The lines that help in a country, as links that dial them; the site's own first. Nobody has called the built-in
 * numbers to try them, and the card says so. It does not send anything, and it does not know who presses.
 */
const meta: Meta<Args> = {
  title: 'Help line',
  component: 'safar-hotline',
  args: { shape: 'card', position: 'top', country: 'QQ', exit: false, dismissible: false, services: ours },
  argTypes: {
    shape: { control: 'select', options: ['card', 'bar', 'inline'] },
    position: { control: 'select', options: ['top', 'bottom'] },
  },
  render: ({ shape, position, country, exit, dismissible, services }) =>
    html`<safar-hotline
      country=${country}
      shape=${shape}
      position=${position}
      ?exit=${exit}
      ?dismissible=${dismissible}
      .services=${services}
    ></safar-hotline>`,
};
export default meta;

export const Card: StoryObj<Args> = {};
export const CardWithLeave: StoryObj<Args> = { args: { exit: true, dismissible: true } };
export const BarAtTheTop: StoryObj<Args> = { args: { shape: 'bar', exit: true, dismissible: true } };
export const BarAtTheBottom: StoryObj<Args> = { args: { shape: 'bar', position: 'bottom', dismissible: true } };
export const Inline: StoryObj<Args> = { args: { shape: 'inline' } };
/** The facts as they ship: who answers, how sure we are, when it was last read. */
export const Kazakhstan: StoryObj<Args> = { args: { country: 'KZ', services: undefined, exit: true } };
export const LineOfTheState: StoryObj<Args> = {
  args: { services: [{ name: 'Example office', dial: '+44 20 7946 0123', operatorType: 'state', free: false }] },
};
export const ClosedNow: StoryObj<Args> = {
  args: {
    services: [
      {
        name: 'Example line',
        dial: '+44 20 7946 0123',
        hours: [{ days: ['Su'], opens: '03:00', closes: '03:01' }],
        timeZone: 'Asia/Almaty',
      },
    ],
  },
};
/** No line is known: the site's own link stays. */
export const NoLineKnown: StoryObj<Args> = {
  render: () => html`<safar-hotline country="QQ"><a href="tel:+442079460999">Call us</a></safar-hotline>`,
};
/** Broken records are left out, with a warning in the console that names the field. */
export const BrokenRecords: StoryObj<Args> = {
  args: { country: 'KZ', services: [{ name: 'A', dial: '12AB' }, { url: 'javascript:alert(1)' }] },
};
export const InASidebar: StoryObj<Args> = {
  render: () => html`<div class="sidebar"><safar-hotline country="QQ" .services=${ours}></safar-hotline></div>`,
};
