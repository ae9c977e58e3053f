import { callUs } from './services.js';

/** An element with what is set in the controls: attributes as text or switches, all else as a property; events are heard. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  args: Readonly<Record<string, unknown>>,
  ...children: readonly Node[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(args)) {
    if (typeof value === 'function')
      made.addEventListener(eventOf(name), (event) => (value as (event: Event) => void)(event));
    else if (typeof value === 'string' && value) made.setAttribute(name, value);
    else if (typeof value === 'boolean') made.toggleAttribute(name, value);
    else if (typeof value === 'object') Object.assign(made, { [name]: value });
  }
  made.append(...children);
  return made;
}

/** Storybook calls what hears `safar-ready` `onSafarReady`. */
const eventOf = (handler: string): string =>
  handler.replace(/^on/, '').replace(/[A-Z]/g, (letter, place: number) => `${place ? '-' : ''}${letter.toLowerCase()}`);

/** What a snippet carries for those without scripts. Nothing rings at it. */
export function ownLink(): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = 'tel:+442079460999';
  const { lang } = document.documentElement;
  link.textContent = callUs[lang] ?? 'Call us';
  link.lang = lang in callUs ? lang : 'en';
  return link;
}

/** Until the frame runs, at most ten seconds. */
export async function ready(tree: ParentNode): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (tree.querySelector('[ready]')) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
