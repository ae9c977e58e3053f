import { HEIGHT_STEP, TALLEST, type Up } from './protocol.js';

/** Whether the frame may say this to the page. Written out, not by schema: it ships in the host part. */
export function isUp(value: unknown): value is Up {
  const { type, height, ...others } = Object(value) as Record<string, unknown>;
  if (Object.keys(others).length > 0) return false;
  if (type !== 'height') return (type === 'ready' || type === 'exit') && height === undefined;
  return typeof height === 'number' && height > 0 && height <= TALLEST && height % HEIGHT_STEP === 0;
}
