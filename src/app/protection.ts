import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { AppContext } from './context.js';
import { panel } from './panel.js';
import { panelStyles } from './panel.styles.js';

/** What the reader asked the browser to try, and what came of it. */
interface Attempt {
  readonly what: 'request' | 'storage' | 'image';
  readonly refused: boolean | undefined;
}

/** A name that leads nowhere, by the standard that reserves it. */
const NOWHERE = 'https://safar.invalid/';

/** How long the browser may take to refuse. */
const REFUSAL_WITHIN_MS = 1500;

/** "How this is protected": the policy that stands now, and, on the reader's wish, proof that it holds. */
export class SafarProtection extends LitElement {
  static override styles = panelStyles;
  static override properties: PropertyDeclarations = { context: { attribute: false }, close: { attribute: false } };

  declare context: AppContext;
  declare close: () => void;
  #attempts: readonly Attempt[] = [];

  override render(): TemplateResult {
    const { msg } = this.context;
    return panel(this.context, {
      back: this.close,
      place: msg('Your privacy', { id: 'protection.place' }),
      content: html`
        <h2 tabindex="-1">${msg('How this is protected', { id: 'protection.title' })}</h2>
        <p>
          ${msg(
            'These questions run in a closed frame. The web page around it cannot look in. The browser does not let anything out of it.',
            { id: 'protection.frame' },
          )}
        </p>
        <p>
          ${msg('You can check it: switch the internet off before you answer. Everything works the same.', {
            id: 'protection.offline',
          })}
        </p>
        <h3>${msg('What this cannot do', { id: 'protection.limits.title' })}</h3>
        <ul>
          <li>${msg('It cannot take this visit out of the browser history.', { id: 'protection.limits.history' })}</li>
          <li>
            ${msg('If you call or write from here, the phone keeps that in its list.', { id: 'protection.limits.calls' })}
          </li>
          <li>
            ${msg('If somebody put a spying app on this phone, it can see the screen. Another phone is better then.', {
              id: 'protection.limits.device',
            })}
          </li>
        </ul>
        <h3>${msg('Try it', { id: 'protection.try.title' })}</h3>
        <p>
          ${msg(
            'This tries to send a request, to load a picture and to save something. The browser should refuse all three.',
            {
              id: 'protection.try.text',
            },
          )}
        </p>
        <button type="button" class="primary" @click=${this.#tryAll}>
          ${msg('Try now', { id: 'protection.try.button' })}
        </button>
        <div role="status">
          <ul>
            ${this.#attempts.map((attempt) => html`<li>${this.#result(attempt)}</li>`)}
          </ul>
        </div>
        <details>
          <summary>${msg('The rules the browser follows here', { id: 'protection.policy' })}</summary>
          <ul lang="en" dir="ltr">
            ${policies().map((policy) => html`<li><code>${policy}</code></li>`)}
            <li><code>origin: ${window.origin}</code></li>
          </ul>
        </details>
      `,
    });
  }

  #result({ what, refused }: Attempt): string {
    const { msg } = this.context;
    const name = {
      request: msg('A request', { id: 'protection.request' }),
      image: msg('A picture', { id: 'protection.image' }),
      storage: msg('Saving', { id: 'protection.storage' }),
    }[what];
    if (refused === undefined) return `${name}: …`;
    return refused
      ? `${name}: ${msg('refused by the browser', { id: 'protection.refused' })}`
      : `${name}: ${msg('NOT refused. Please close this page and tell the site.', { id: 'protection.not-refused' })}`;
  }

  readonly #tryAll = async (): Promise<void> => {
    this.#attempts = [
      { what: 'request', refused: undefined },
      { what: 'image', refused: undefined },
      { what: 'storage', refused: undefined },
    ];
    this.requestUpdate();
    const style = document.createElement('link');
    style.rel = 'stylesheet';
    style.href = NOWHERE;
    const image = document.createElement('img');
    image.src = NOWHERE;
    const [request, picture] = await Promise.all([refusal('style', style), refusal('img', image)]);
    this.#attempts = [
      { what: 'request', refused: request },
      { what: 'image', refused: picture },
      { what: 'storage', refused: storageRefused() },
    ];
    this.requestUpdate();
  };
}

/** Puts an element that loads something into the document, and waits for the browser's own word that it refused. */
function refusal(directive: string, loading: HTMLElement): Promise<boolean> {
  return new Promise((resolve) => {
    const settle = (refused: boolean): void => {
      document.removeEventListener('securitypolicyviolation', listen);
      loading.remove();
      resolve(refused);
    };
    const listen = ({ effectiveDirective }: SecurityPolicyViolationEvent): void => {
      if (effectiveDirective.startsWith(directive)) settle(true);
    };
    document.addEventListener('securitypolicyviolation', listen);
    setTimeout(() => settle(false), REFUSAL_WITHIN_MS);
    document.head.append(loading);
  });
}

/** Whether every storage the window offers throws when it is touched, as it does where the origin is opaque. */
function storageRefused(): boolean {
  return Object.getOwnPropertyNames(window)
    .filter((name) => /^(local|session)Storage$/.test(name))
    .every((name) => {
      try {
        return typeof Reflect.get(window, name) === 'undefined';
      } catch {
        return true;
      }
    });
}

const policies = (): readonly string[] =>
  [...document.querySelectorAll<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy"]')].map(
    ({ content }) => content,
  );
