import type { SafarApp } from '../../src/app/app.js';
import { opened, press, root, settled } from './inside.js';

const OURS = { services: [{ name: '«»', dial: '+44 20 7946 0123' }], items: null };

/** Opens each kind of screen of the app in a language, and calls `at` on it. */
export async function eachScreen(
  lang: string,
  at: (name: string, element: SafarApp) => void | Promise<void>,
): Promise<void> {
  const visit = async (name: string, element: SafarApp): Promise<void> => {
    for (const details of root(element).querySelectorAll('details')) details.open = true;
    await settled(element);
    await at(name, element);
  };
  const start = async (view: 'screening' | 'documents' | 'hotline', given = {}): Promise<SafarApp> => {
    const element = await opened(lang, { view, given });
    element.hear({ type: 'services', ...OURS });
    await settled(element);
    return element;
  };
  for (const instrument of ['at-work', 'before-you-go', 'danger-now']) {
    const element = await start('screening', { instrument });
    await visit(`${instrument}: first`, element);
    await press(element, '.primary');
    for (let screens = 0; screens < 60; screens += 1) {
      const choices = root(element).querySelectorAll<HTMLInputElement>('.choice input');
      await visit(`${instrument}: ${root(element).querySelector('h2')?.textContent ?? ''}`, element);
      if (choices.length > 0) choices[0]?.click();
      else if (root(element).querySelector('.sign, .chips')) break;
      await settled(element);
      await press(element, '.actions .primary');
    }
  }
  const numbers = await start('hotline');
  await visit('numbers', numbers);
  const covered = await start('screening');
  await press(covered, 'main > .link:last-child');
  await visit('protection', covered);
  const papers = await start('documents');
  await visit('papers: first', papers);
  await press(papers, '.primary');
  for (let choices = 0; choices < 4; choices += 1) {
    await visit('papers: choice', papers);
    await press(papers, '.actions .link');
  }
  const list = await start('documents', { destination: 'KZ', citizenship: 'UZ', work: 'household', stage: 'working' });
  await press(list, '.primary');
  for (const paper of root(list).querySelectorAll('.paper')) paper.querySelectorAll('input')[1]?.click();
  await settled(list);
  await visit('papers: list', list);
  await press(list, '.actions .primary');
  await visit('papers: result', list);
  const way = await start('documents', { stage: 'lost-or-taken', destination: 'KZ', citizenship: 'UZ' });
  await press(way, '.primary');
  await visit('papers: way', way);
}
