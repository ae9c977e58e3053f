import { correction, generate } from 'lean-qr/nano';
import { html, type TemplateResult } from 'lit';

/** The empty rim that a camera needs to find the code, in modules. Source: ISO/IEC 18004. */
const RIM = 4;

/**
 * A QR code, drawn here on the device as one path: no picture is loaded, and none could be under the frame's policy.
 *
 * @param address Letters of ASCII, as of an address that was parsed.
 */
export function code(address: string, label: string): TemplateResult {
  const made = generate(address, { minCorrectionLevel: correction.M });
  const places = Array.from({ length: made.size }, (_, place) => place);
  const dark = places.flatMap((y) => places.filter((x) => made.get(x, y)).map((x) => `M${x + RIM} ${y + RIM}h1v1h-1z`));
  const whole = made.size + 2 * RIM;
  return html`<svg class="code" viewBox="0 0 ${whole} ${whole}" role="img" aria-label=${label}>
    <path d=${dark.join('')}></path>
  </svg>`;
}
