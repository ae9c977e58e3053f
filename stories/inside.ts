import { defineApp, SafarApp } from '../src/app/app.js';
import { panelHeight } from '../src/frame/height.js';
import type { Reset } from '../src/frame/protocol.js';
import { PSEUDO } from '../.storybook/toolbar.js';
import { inside } from '../test/components/closed.js';
import { plain } from './services.js';

if (!customElements.get('safar-app')) defineApp();

/** A column of words; the panel is the same in a wider one. */
const WIDEST = 480;

interface Opening extends Pick<Reset, 'view' | 'given'> {
  readonly items?: unknown;
  readonly services?: unknown;
  readonly country?: string;
}

/** The app of the private frame, told what the page would tell it. On a page it stands where nobody can look into. */
export function opened(
  { view, given, items = null, services = [plain], country = 'QQ' }: Opening,
  globals: Readonly<Record<string, unknown>>,
): SafarApp {
  const app = new SafarApp();
  // As tall as the page makes the frame at this width.
  const height = panelHeight(Math.min(WIDEST, innerWidth), 1, given.layout === 'list' ? 'list' : 'steps');
  app.style.cssText = `block-size: ${height}px; max-inline-size: ${WIDEST}px`;
  app.hear({ type: 'services', services, items });
  app.hear({ type: 'reset', view, given });
  app.hear({ type: 'tokens', scheme: globals.theme === 'light' ? 'light' : 'dark', font: 'system-ui', colours: {} });
  app.hear({ type: 'locale', lang: globals.lang === PSEUDO ? 'en' : String(globals.lang), country });
  return app;
}

export async function drawn(app: SafarApp | null | undefined): Promise<void> {
  await app?.updateComplete;
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await app?.updateComplete;
}

/** Presses what the selectors find on the screen on top, one after the other. */
export async function press(canvas: ParentNode, selectors: readonly string[]): Promise<void> {
  const app = canvas.querySelector<SafarApp>('safar-app');
  await drawn(app);
  for (const selector of selectors) {
    const view = app?.shadowRoot?.querySelector('.view:not([hidden]) > *');
    const found = view?.shadowRoot?.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`Nothing to press: ${selector}`);
    found.click();
    await drawn(app);
  }
}

/** Unfolds what is folded in elements of a page, whose trees are closed. */
export async function unfold(canvas: ParentNode, ...tags: readonly string[]): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  for (const element of canvas.querySelectorAll(tags.join()))
    for (const details of inside(element).querySelectorAll('details')) details.open = true;
}
