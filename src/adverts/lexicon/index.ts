import { en } from './en.js';
import { kk } from './kk.js';
import { ky } from './ky.js';
import { ru } from './ru.js';
import { tg } from './tg.js';
import { uz } from './uz.js';
import type { Lexicon } from './lexicon.js';

/** All six: in this order they pack best. */
export const lexicons: readonly Lexicon[] = [en, ru, tg, ky, kk, uz];
