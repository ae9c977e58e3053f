import { PrivateFrameElement } from '../../frame/host.js';

/**
 * Asks plain questions and shows, in a private frame, which warning signs the answers match.
 *
 * @element safar-screening
 * @slot - Shown before the frame runs and where no script runs. Put a plain `tel:` link here.
 * @slot services - The partner's own services, without code: a `<script type="application/json">` with a list.
 * @attr {'at-work' | 'before-you-go' | 'danger-now'} instrument - Which questions. `at-work` when left out.
 * @attr {'steps' | 'list'} layout - One question a screen, or all on one page for a case worker beside the reader.
 * @attr page - The address of the partner's own page, `https:`, for the code on the printed pocket card.
 * @attr {'private' | 'hosted'} tier - Where the frame's document comes from: the page, or `safar-private.html`.
 * @attr country - Where the reader is: ISO 3166-1 alpha-2, such as "KZ".
 * @attr lang - The language to begin in: BCP 47. What is around it, else the browser's, when left out.
 * @attr {boolean} ready - Set by the element: the frame runs.
 * @attr level - Set by the element: how many frames deep, 2 or 1.
 * @fires {Event} safar-ready - The frame runs.
 * @fires {Event} safar-exit - The reader is leaving the page.
 */
export class SafarScreening extends PrivateFrameElement {
  protected override readonly view = 'screening';
}

declare global {
  interface HTMLElementTagNameMap {
    'safar-screening': SafarScreening;
  }
  interface HTMLElementEventMap {
    'safar-ready': Event;
    'safar-exit': Event;
  }
}
