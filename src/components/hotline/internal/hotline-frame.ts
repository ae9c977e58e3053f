import { PrivateFrameElement } from '../../../frame/host.js';

/** The lines in the private frame, for `<safar-hotline private>`: the page cannot see which of them is pressed. */
export class HotlineFrame extends PrivateFrameElement {
  protected override readonly view = 'hotline';
}

declare global {
  interface HTMLElementTagNameMap {
    'safar-hotline-frame': HotlineFrame;
  }
}
