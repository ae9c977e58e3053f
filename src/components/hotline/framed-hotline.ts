import { h } from '../h.js';
import { SafarHotline } from './hotline.js';

/** The help line where the private frame is at hand: with `private`, its lines stand in there. */
export class FramedHotline extends SafarHotline {
  #shown: unknown;
  /** How often other services were given: another time is another frame. */
  #times = 0;

  protected override view(): HTMLElement {
    if (!this.hasAttribute('private')) return super.view();
    if (this.#shown !== this.services) this.#times += 1;
    this.#shown = this.services;
    const written = this.querySelector('script[type="application/json"][slot="services"]')?.textContent;
    const frame = h(
      'safar-hotline-frame',
      { lang: this.getAttribute('lang'), country: this.getAttribute('country'), 'data-times': String(this.#times) },
      h('slot', {}),
    );
    return Object.assign(frame, { services: this.services ?? written });
  }
}
