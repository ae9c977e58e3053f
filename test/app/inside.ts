import { fixture, fixtureCleanup, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { defineApp, type SafarApp } from '../../src/app/app.js';
import type { Reset } from '../../src/frame/protocol.js';

if (!customElements.get('safar-app')) defineApp();

/** The app as the frame of a phone holds it, told what the page would tell it. */
export async function opened(
  lang: string,
  { view, given }: Pick<Reset, 'view' | 'given'>,
  scheme: 'light' | 'dark' = 'light',
): Promise<SafarApp> {
  fixtureCleanup();
  const element = await fixture<SafarApp>(html`<safar-app style="block-size: 640px; inline-size: 360px"></safar-app>`);
  element.hear({ type: 'reset', view, given });
  element.hear({ type: 'tokens', scheme, font: 'sans-serif', colours: {} });
  element.hear({ type: 'locale', lang, country: 'KZ' });
  await settled(element);
  return element;
}

export async function settled(element: SafarApp): Promise<void> {
  await element.updateComplete;
  await new Promise((resolve) => setTimeout(resolve, 20));
}

/** What the screen on top is made of. */
export function root(element: SafarApp): ShadowRoot {
  return element.shadowRoot!.querySelector('.view:not([hidden]) > *')!.shadowRoot!;
}

export async function press(element: SafarApp, selector: string): Promise<void> {
  root(element).querySelector<HTMLElement>(selector)!.click();
  await settled(element);
}

/** Presses Tab until the focus is where it should be. */
export async function tabTo(selector: string): Promise<void> {
  for (let tabs = 0; tabs < 60; tabs += 1) {
    await sendKeys({ press: 'Tab' });
    let active: Element | null = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    if (active?.matches(selector)) return;
  }
  throw new Error(`Tab never reaches ${selector}`);
}
