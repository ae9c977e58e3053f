import type { Preview } from '@storybook/web-components-vite';
import { LANGUAGES, languages } from '../src/localization/languages.js';

/** A language that is none: every message in letters of another kind. */
export const PSEUDO = 'pseudo';

/** What can be chosen above each story. */
export const globalTypes: NonNullable<Preview['globalTypes']> = {
  lang: {
    description: 'Language of the page',
    toolbar: {
      icon: 'globe',
      dynamicTitle: true,
      items: [
        ...languages.map((value) => ({ value, title: LANGUAGES[value], right: value })),
        { value: PSEUDO, title: 'Pseudo-language', right: 'finds what nobody can translate' },
      ],
    },
  },
  dir: {
    description: 'Direction of the page',
    toolbar: {
      icon: 'transfer',
      dynamicTitle: true,
      items: [
        { value: 'auto', title: 'Direction of the language' },
        { value: 'ltr', title: 'Left to right' },
        { value: 'rtl', title: 'Right to left' },
      ],
    },
  },
  theme: {
    description: 'Colours of the page',
    toolbar: {
      icon: 'contrast',
      dynamicTitle: true,
      items: [
        { value: 'light', title: 'Light' },
        { value: 'dark', title: 'Dark' },
        // No page can switch forced colours on; this puts the system's colours in the place of every token. The real mode is
        // emulated in `npm run contact-sheet` and `npm run test:stories`.
        { value: 'forced', title: 'Forced colours (imitated)' },
      ],
    },
  },
  motion: {
    description: 'Motion',
    toolbar: {
      icon: 'play',
      dynamicTitle: true,
      items: [
        { value: 'full', title: 'Motion as it is' },
        { value: 'none', title: 'No motion' },
      ],
    },
  },
  clock: {
    description: 'What time the page believes it is. Nothing reaches into a private frame.',
    toolbar: {
      icon: 'time',
      dynamicTitle: true,
      items: [
        { value: 'now', title: 'The device’s own time' },
        { value: 'night', title: 'Pretend it is 3 a.m. in Almaty' },
        { value: 'morning', title: 'Pretend it is 11 a.m. in Almaty' },
      ],
    },
  },
};

export const initialGlobals = { lang: 'en', dir: 'auto', theme: 'light', motion: 'full', clock: 'now' };

/** From the narrowest sidebar to a desk. */
export const viewports = Object.fromEntries(
  [280, 360, 768, 1280].map((width) => [
    `w${width}`,
    { name: `${width} px`, styles: { width: `${width}px`, height: '100%' } },
  ]),
);
