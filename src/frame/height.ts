import { HEIGHT_STEP } from './protocol.js';

/** Below this width (CSS pixels) words wrap so much that a question needs a taller panel. */
const NARROW = 360;

/**
 * How tall the panel is, in CSS pixels. It hangs on the width, the reader's text size and the layout alone, never on
 * what is shown in it: a height that followed the words would tell the page the question, the answer or the outcome.
 *
 * @param width Of the panel, in CSS pixels.
 * @param textScale The reader's text size over the usual 16 px.
 */
export function panelHeight(width: number, textScale: number, layout: 'steps' | 'list'): number {
  const base = layout === 'list' ? 6 : width < NARROW ? 5 : 4;
  return Math.min(20, Math.ceil(base * Math.max(1, textScale))) * HEIGHT_STEP;
}
