import { correction, generate } from 'lean-qr';
import { html, type TemplateResult } from 'lit';

/** The empty rim that a camera needs to find the code, in modules. Source: ISO/IEC 18004. */
const RIM = 4;

/** A QR code, drawn here on the device as one path: no picture is loaded, and none could be under the frame's policy. */
export function code(text: string, label: string): TemplateResult {
  const { size, get } = squares(text);
  const rows = Array.from({ length: size }, (_, y) =>
    Array.from({ length: size }, (_, x) => (get(x, y) ? `M${x + RIM} ${y + RIM}h1v1h-1z` : '')).join(''),
  );
  const whole = size + 2 * RIM;
  return html`<svg class="code" viewBox="0 0 ${whole} ${whole}" role="img" aria-label=${label}>
    <path d=${rows.join('')}></path>
  </svg>`;
}

function squares(text: string): { readonly size: number; readonly get: (x: number, y: number) => boolean } {
  const made = generate(text, { minCorrectionLevel: correction.M });
  return { size: made.size, get: (x, y) => made.get(x, y) };
}
