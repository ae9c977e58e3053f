import { HEIGHT_STEP, TALLEST, type Up } from './protocol.js';
import { fits, type Fields } from './schema.js';

const UP: Readonly<Record<Up['type'], Fields>> = {
  ready: {},
  height: {
    height: (value) => typeof value === 'number' && value > 0 && value <= TALLEST && value % HEIGHT_STEP === 0,
  },
  exit: {},
};

/** Whether the frame may say this to the page. */
export const isUp = (value: unknown): value is Up => fits(UP, value);
