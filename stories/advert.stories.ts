import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/advert.js';
import { element, ownLink } from './element.js';
import { unfold } from './inside.js';

/** A notice beside a job advert. Adverts here are invented. */
const meta: Meta = {
  title: 'Elements/Advert notice',
  component: 'safar-advert',
  args: { text: '', country: 'QQ' },
  render: (args) => html`${element('safar-advert', args, ownLink())}`,
};
export default meta;

const SERIOUS = 'Паспорт хранится у бригадира. Опыт не нужен. Работаем без выходных.';

export const GeneralAdvice: StoryObj = {};
export const NothingFound: StoryObj = { args: { text: 'Требуется повар. Два выходных.' } };
export const SomeSigns: StoryObj = { args: { text: 'Опыт не нужен. Срочно.' } };
export const SeveralSigns: StoryObj = {
  args: { text: 'Опыт не нужен. Работаем без выходных. Без оформления. Штраф за опоздание. Договор по приезде.' },
};
export const AskForProof: StoryObj = { args: { text: SERIOUS } };
/** Each sign unfolded: the phrase as it stands in the advert, why it matters, and what to ask. */
export const Unfolded: StoryObj = {
  args: { text: SERIOUS },
  play: ({ canvasElement }) => unfold(canvasElement, 'safar-advert'),
};
/** The same phrase many times: the first three are shown, and how many more there are. */
export const ManyTimesTheSame: StoryObj = {
  args: { text: Array.from({ length: 9 }, () => 'Паспорт хранится у бригадира.').join(' ') },
  play: ({ canvasElement }) => unfold(canvasElement, 'safar-advert'),
};
/** An advert in one language, a notice in another: each says which it is in. */
export const AdvertInKazakh: StoryObj = {
  args: { text: 'Төлқұжатыңыз бригадирде сақталады. Тәжірибе қажет емес.' },
  play: ({ canvasElement }) => unfold(canvasElement, 'safar-advert'),
};
/** The advert stands in the page; its phrases are marked there, and it is left as it is. */
export const MarkedInThePage: StoryObj = {
  args: { text: undefined, marks: true, for: 'story-advert' },
  render: (args) =>
    html`<div id="story-advert" lang="ru" dir="ltr">
        <p>Ваш <b>паспорт</b> хранится у бригадира.</p>
        <p>Опыт не нужен.</p>
      </div>
      ${element('safar-advert', args, ownLink())}`,
};
/** What `for` points at is not there: general advice, and one warning in the console. */
export const AdvertMissing: StoryObj = { args: { text: undefined, for: 'nowhere' } };
/** With a line of the country. */
export const WithALine: StoryObj = { args: { text: SERIOUS, country: 'KZ' } };
export const InDari: StoryObj = { args: { text: SERIOUS }, globals: { lang: 'fa-AF' } };
export const InASidebar: StoryObj = {
  args: { text: SERIOUS },
  render: (args) => html`<div class="sidebar">${element('safar-advert', args, ownLink())}</div>`,
};
export const InAHostilePage: StoryObj = {
  args: { text: SERIOUS },
  render: (args) => html`<div class="hostile">${element('safar-advert', args, ownLink())}</div>`,
};
