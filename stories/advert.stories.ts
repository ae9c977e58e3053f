import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/advert.js';

interface Args {
  readonly advert: string;
  readonly marks: boolean;
  readonly country: string;
}

/**
 * A notice beside a job advert: phrases in it that are known recruitment warning signs, why, and what to ask. It knows
 * nothing of the employer, judges nobody, and sends nothing. Not for deciding by itself which adverts to take down.
 */
const meta: Meta<Args> = {
  title: 'Advert notice',
  component: 'safar-advert',
  args: { advert: '', marks: true, country: 'QQ' },
  render: ({ advert, marks, country }) => html`
    <article id="story-advert">${advert}</article>
    <safar-advert for=${advert ? 'story-advert' : ''} ?marks=${marks} country=${country}>
      <a href="tel:+442079460123">+44 20 7946 0123</a>
    </safar-advert>
  `,
};
export default meta;
type Story = StoryObj<Args>;

export const Serious: Story = {
  args: {
    advert:
      'Рабочие в теплицу. Жильё есть, опыт не нужен. Паспорт остаётся у бригадира до конца сезона. Предоплата за оформление 500 долларов.',
  },
};
export const Some: Story = { args: { advert: 'Рабочие на склад. Жильё есть, опыт не нужен.' } };
export const NoneFound: Story = { args: { advert: 'Бухгалтер в школу. Договор, отпуск, график 5/2.' } };
export const Tips: Story = {};
