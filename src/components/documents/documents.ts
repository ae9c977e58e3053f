import { oneOf, warnOnce } from '../../frame/attributes.js';
import { PrivateFrameElement } from '../../frame/host.js';
import type { Reset } from '../../frame/protocol.js';

/**
 * A checklist, in a private frame, of the papers a migrant worker needs, and what to do about each that is gone.
 *
 * @element safar-documents
 * @slot - Shown before the frame runs and where no script runs. Put a plain `tel:` link here.
 * @attr destination - Where the work is: ISO 3166-1 alpha-2. The reader chooses when it is left out.
 * @attr citizenship - Whose citizen the reader is: ISO 3166-1 alpha-2. The reader chooses when it is left out.
 * @attr {'any' | 'household' | 'company'} work - Work in a private home, or for a company.
 * @attr {'before' | 'arrival' | 'working' | 'lost-or-taken'} stage - Where on the way the reader is.
 * @attr {'private' | 'hosted'} tier - Where the frame's document comes from: the page, or `safar-private.html`.
 * @attr country - Where the reader is: ISO 3166-1 alpha-2, such as "KZ".
 * @attr ready - Set by the element: the frame runs.
 * @attr level - Set by the element: how many frames deep, 2 or 1.
 * @fires {SafarReadyEvent} safar-ready - The frame runs.
 * @fires {SafarExitEvent} safar-exit - The reader is leaving the page.
 */
export class SafarDocuments extends PrivateFrameElement {
  static override observedAttributes = [
    ...PrivateFrameElement.observedAttributes,
    'destination',
    'citizenship',
    'work',
    'stage',
  ];

  /** The partner's own papers, added to the list or put in the place of those with the same id. */
  get items(): unknown {
    return this.partnerItems;
  }

  set items(value: unknown) {
    this.partnerItems = value;
  }

  protected override reset(): Reset {
    return {
      type: 'reset',
      view: 'documents',
      instrument: 'at-work',
      layout: 'steps',
      destination: this.#country('destination'),
      citizenship: this.#country('citizenship'),
      work: oneOf(this, 'work', ['', 'any', 'household', 'company']),
      stage: oneOf(this, 'stage', ['', 'before', 'arrival', 'working', 'lost-or-taken']),
    };
  }

  #country(name: string): string {
    const value = this.getAttribute(name)?.toUpperCase() ?? '';
    if (/^([A-Z]{2})?$/.test(value)) return value;
    warnOnce(this, `${name}="${value}"`, 'a two-letter country code such as "KZ"');
    return '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'safar-documents': SafarDocuments;
  }
}
