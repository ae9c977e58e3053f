import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, render } from 'lit';
import { tokens } from '../../src/components/tokens.styles.js';
import { TOKEN_NAMES } from '../../src/frame/protocol.js';
import { atWork, beforeYouGo, dangerNow } from '../../src/instruments/index.js';
import { itemWords } from '../../src/app/screening/words.js';
import { loudspeaker, pictogram } from '../../src/app/pictogram.js';
import { messagesIn } from '../../src/localization/messages.js';
import { PSEUDO } from '../../.storybook/toolbar.js';
import { contrast } from './contrast.js';
import { table } from './table.js';

/** Colours, letters, pictures: one system, looked at as the elements use it. */
const meta: Meta = {
  title: 'Foundations/Look',
  parameters: { controls: { disable: true } },
};
export default meta;

const NORMAL = 4.5;
const SHAPES = 3;

/** What stands on what, and how much contrast that needs: WCAG 2.2, 1.4.3 and 1.4.11. */
const PAIRS: readonly (readonly [ink: string, ground: string, least: number, where: string])[] = [
  ['text', 'surface', NORMAL, 'everything that is read'],
  ['text', 'surface-2', NORMAL, 'the foot'],
  ['muted', 'surface', NORMAL, 'what is less important'],
  ['muted', 'surface-2', NORMAL, 'the foot, chips'],
  ['accent', 'surface', NORMAL, 'links and numbers'],
  ['accent', 'surface-2', NORMAL, 'links in the foot'],
  ['accent', 'accent-soft', NORMAL, 'chips that say yes'],
  ['text', 'accent-soft', NORMAL, 'the answer that is chosen'],
  ['accent-ink', 'accent', NORMAL, 'the first button'],
  ['surface', 'text', NORMAL, '“Leave”'],
  ['note', 'note-soft', NORMAL, 'worth knowing'],
  ['text', 'note-soft', NORMAL, 'a quoted phrase'],
  ['urgent', 'urgent-soft', NORMAL, 'danger now'],
  ['text', 'urgent-soft', NORMAL, 'danger now, below the number'],
  ['control', 'surface', SHAPES, 'the edge of what can be chosen'],
  ['accent', 'surface', SHAPES, 'the edge of what is chosen'],
  ['text', 'surface', SHAPES, 'the ring around what has the focus'],
];

/** Each colour as it comes out here and now, and the contrast of every pair that is used, computed from it. */
export const Colours: StoryObj = {
  render: () => html`<div class="colours" lang="en" dir="ltr"></div>`,
  play: ({ canvasElement, globals }) => {
    const place = canvasElement.querySelector<HTMLElement>('.colours');
    if (!place) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(tokens);
    const swatches = document.createElement('div');
    swatches.dataset.scheme = globals.theme === 'light' ? 'light' : 'dark';
    const root = swatches.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    place.append(swatches);
    const value = (name: string): string => {
      const probe = document.createElement('i');
      probe.style.color = `var(--${name})`;
      root.append(probe);
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color;
    };
    const swatch = (name: string) => {
      const box = document.createElement('span');
      box.className = 'swatch';
      box.style.background = value(name);
      return box;
    };
    render(
      html`
        ${table(
          'Tokens',
          ['Custom property', 'Colour', 'Value now'],
          TOKEN_NAMES.map((name) => [html`<code>--safar-${name}</code>`, swatch(name), value(name)]),
        )}
        ${table(
          'Contrast, computed from what is above',
          ['Letters or shape', 'On', 'Where', 'Sample', 'Contrast (at least)', 'Result'],
          PAIRS.map(([ink, ground, least, where]) => {
            const ratio = contrast(value(ink), value(ground));
            const sample = document.createElement('span');
            sample.textContent = least === NORMAL ? 'Сәлем Ag' : '◼◻';
            sample.style.cssText = `color: ${value(ink)}; background: ${value(ground)}; padding: 2px 8px; white-space: nowrap`;
            return [ink, ground, where, sample, `${ratio.toFixed(1)} (${least})`, ratio >= least ? 'passes' : 'FAILS'];
          }),
        )}
      `,
      place,
    );
  },
};

const SAMPLES: readonly (readonly [lang: string, text: string])[] = [
  ['en', 'You can talk to someone now.'],
  ['ru', 'Щёлкните, чтобы позвонить: подъём, объявление.'],
  ['kk', 'Құжатыңыз өзіңізде ме? Әңгіме, үңгір, ғұмыр.'],
  ['uz', 'Pasportingiz oʻzingizdami? Gʻamxoʻrlik.'],
  ['ky', 'Өз укугуңузду билиңиз: үмүт, өмүр.'],
  ['tg', 'Ҳуҷҷатҳои шумо дар дасти кист? Ғайриқонунӣ.'],
  ['tk', 'Pasportyňyz özüňizdemi? Ýardam, ýüz, aňlatma.'],
  ['fa-AF', 'پاسپورت شما نزد چه کسی است؟ کمک بخواهید.'],
];

/** Sizes, in `rem` in the frame and in `px` in the page, and how lines of each script stand under each other. */
export const Letters: StoryObj = {
  render: () => html`
    <div lang="en" dir="ltr">
      ${table(
        'Sizes',
        ['Where', 'Size', 'Height of a line'],
        [
          ['text', html`<span style="font-size: 17px">17 px · 1.0625 rem</span>`, '1.55'],
          ['heading of a screen', html`<span style="font-size: 24px; font-weight: 650">24 px · 1.42 em</span>`, '1.32'],
          ['heading of a part', html`<span style="font-size: 19px; font-weight: 700">19 px · 1.12 em</span>`, '1.32'],
          ['small', html`<span style="font-size: 15px">15 px · 0.9375 rem</span>`, '1.55'],
          ['chip', html`<span style="font-size: 14px">14 px · 0.875 rem</span>`, '1.55'],
          ['number to call', html`<span style="font-size: 32px; font-weight: 700">32 px · 1.9 em</span>`, '1.15'],
        ],
      )}
      ${table(
        'Space: 4 px and its multiples. What is pressed is at least 48 px high, an answer 54',
        ['Space', 'Where'],
        [
          ['4', 'between lines that wrap'],
          ['8', 'between answers, around a number'],
          ['12', 'between paragraphs, inside a card'],
          ['16', 'inside an answer'],
          ['20', 'around everything'],
        ],
      )}
    </div>
    ${SAMPLES.map(
      ([lang, text]) => html`
        <p
          lang=${lang}
          dir="auto"
          style="font-size: 17px; line-height: 1.55; max-inline-size: 15rem; margin-block: 12px"
        >
          ${text} ${text}
        </p>
      `,
    )}
  `,
};

/** One family, in the colour of the text, beside the words of each question. */
export const Pictograms: StoryObj = {
  render: (_, { globals }) => {
    const lang = globals.lang === PSEUDO ? 'en' : String(globals.lang);
    const msg = messagesIn(lang);
    const list = (instrument: 'at-work' | 'before-you-go' | 'danger-now', ids: readonly string[]) => html`
      <ul class="pictograms">
        ${ids.map(
          (id) =>
            html`<li>
              ${pictogram(id)} <b lang="en">${id}</b> <span>${itemWords(instrument, id, msg).question}</span>
            </li>`,
        )}
      </ul>
    `;
    return html`
      ${list(
        'at-work',
        atWork.items.map(({ id }) => id),
      )}
      ${list(
        'before-you-go',
        beforeYouGo.items.map(({ id }) => id),
      )}
      ${list(
        'danger-now',
        dangerNow.items.map(({ id }) => id),
      )}
      <ul class="pictograms" lang="en">
        ${['card.cover', 'card.numbers', 'card.cut'].map((id) => html`<li>${pictogram(id)} <b>${id}</b></li>`)}
        <li>${loudspeaker()} <b>Read aloud</b></li>
      </ul>
    `;
  },
};
