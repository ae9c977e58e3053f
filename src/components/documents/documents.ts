import { adopt } from '../../frame/attributes.js';
import { PrivateFrameElement } from '../../frame/host.js';

/**
 * A checklist, in a private frame, of the papers a migrant worker needs, and what to do about each that is gone.
 *
 * @element safar-documents
 * @slot - Shown before the frame runs and where no script runs. Put a plain `tel:` link here.
 * @slot services - The partner's own services, without code: a `<script type="application/json">` with a list.
 * @slot items - The partner's own papers, in the same way.
 * @attr destination - Where the work is: ISO 3166-1 alpha-2. The reader chooses when it is left out, as with the next three.
 * @attr citizenship - Whose citizen the reader is: ISO 3166-1 alpha-2.
 * @attr {'any' | 'household' | 'company'} work - Work in a private home, or for a company.
 * @attr {'before' | 'arrival' | 'working' | 'lost-or-taken'} stage - Where on the way the reader is.
 * @attr page - The address of the partner's own page, `https:`, for the code on the printed pocket card.
 * @attr {'private' | 'hosted'} tier - Where the frame's document comes from: the page, or `safar-private.html`.
 * @attr country - Where the reader is: ISO 3166-1 alpha-2, such as "KZ".
 * @attr lang - The language to begin in: BCP 47. What is around it, else the browser's, when left out.
 * @attr {boolean} ready - Set by the element: the frame runs.
 * @attr level - Set by the element: how many frames deep, 2 or 1.
 * @fires {Event} safar-ready - The frame runs.
 * @fires {Event} safar-exit - The reader is leaving the page.
 */
export class SafarDocuments extends PrivateFrameElement {
  protected override readonly view = 'documents';

  constructor() {
    super();
    adopt(this, 'items');
  }

  /** The partner's own papers: added, or put over those with the same id. Records as in `schema/item.schema.json`. */
  get items(): unknown {
    return this.own.items;
  }

  set items(value: unknown) {
    this.give('items', value);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'safar-documents': SafarDocuments;
  }
}
