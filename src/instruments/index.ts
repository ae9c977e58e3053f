/** The questions, as facts: what each detects and by which rule it counts. Words stand beside them, in `*.words.ts`. */
import { atWork } from './at-work.js';
import { beforeYouGo } from './before-you-go.js';
import { dangerNow } from './danger-now.js';

export type { AtWorkItem } from './at-work.js';
export type { BeforeYouGoItem } from './before-you-go.js';
export { routes, type Route } from './danger-now.js';
export { areas, type About, type Area } from './instrument.js';
export { atWork, beforeYouGo, dangerNow };

/** All instruments by id. */
export const instruments = { 'at-work': atWork, 'before-you-go': beforeYouGo, 'danger-now': dangerNow } as const;
