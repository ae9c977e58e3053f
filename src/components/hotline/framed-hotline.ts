import { h } from '../h.js';
import { SafarHotline } from './hotline.js';

/** The help line where the private frame is at hand: with `private` or `print`, its lines stand in there. */
export class FramedHotline extends SafarHotline {
  static override readonly observedAttributes = [...SafarHotline.observedAttributes, 'private', 'print', 'page'];

  /** One for good: another would load the frame anew. */
  #frame: HTMLElementTagNameMap['safar-hotline-frame'] | undefined;
  #shown: unknown;

  protected override view(): HTMLElement {
    if (!this.matches('[private],[print]')) return super.view();
    const frame = (this.#frame ??= h('safar-hotline-frame', {}, h('slot', {})));
    for (const name of ['lang', 'country', 'page']) {
      const value = this.getAttribute(name);
      if (value === null) frame.removeAttribute(name);
      else if (value !== frame.getAttribute(name)) frame.setAttribute(name, value);
    }
    const services =
      this.services ?? this.querySelector('script[type="application/json"][slot="services"]')?.textContent;
    if (services !== this.#shown) frame.services = services;
    this.#shown = services;
    return frame;
  }
}
