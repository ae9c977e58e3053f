import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/advert.js';

interface Args {
  readonly text: string | undefined;
  readonly lang: string;
  readonly country: string;
}

/**
 * A notice beside a job advert: the phrases in it that are known warning signs, why they are, and what to ask. It gives no
 * verdict on an advert, knows nothing about the employer, and sends nothing. Adverts here are invented.
 */
const meta: Meta<Args> = {
  title: 'Advert notice',
  component: 'safar-advert',
  args: { text: undefined, lang: 'en', country: 'QQ' },
  argTypes: { lang: { control: 'select', options: ['en', 'ru', 'kk'] } },
  render: ({ text, lang, country }) =>
    html`<safar-advert lang=${lang} country=${country} .text=${text}
      ><a href="tel:+442079460999">Call us</a></safar-advert
    >`,
};
export default meta;

const SERIOUS = 'Паспорт хранится у бригадира. Опыт не нужен. Работаем без выходных.';

export const GeneralAdvice: StoryObj<Args> = {};
export const NothingFound: StoryObj<Args> = { args: { text: 'Требуется повар. Два выходных.' } };
export const SomeSigns: StoryObj<Args> = { args: { text: 'Опыт не нужен. Срочно.' } };
export const SeveralSigns: StoryObj<Args> = {
  args: { text: 'Опыт не нужен. Работаем без выходных. Без оформления. Штраф за опоздание. Договор по приезде.' },
};
export const AskForProof: StoryObj<Args> = { args: { text: SERIOUS } };
export const InRussian: StoryObj<Args> = { args: { text: SERIOUS, lang: 'ru' } };
export const InKazakh: StoryObj<Args> = { args: { text: SERIOUS, lang: 'kk' } };
/** The advert stands in the page; its phrases are marked there, and it is left as it is. */
export const MarkedInThePage: StoryObj<Args> = {
  render: ({ lang, country }) =>
    html`<div id="story-advert" lang="ru">
        <p>Ваш <b>паспорт</b> хранится у бригадира.</p>
        <p>Опыт не нужен.</p>
      </div>
      <safar-advert for="story-advert" marks lang=${lang} country=${country}></safar-advert>`,
};
/** What `for` points at is not there: general advice, and one warning in the console. */
export const AdvertMissing: StoryObj<Args> = {
  render: () => html`<safar-advert for="nowhere" lang="en" country="QQ"></safar-advert>`,
};
export const InASidebar: StoryObj<Args> = {
  render: () => html`<div class="sidebar"><safar-advert lang="ru" country="QQ" .text=${SERIOUS}></safar-advert></div>`,
};
