import { describe, expect, it } from 'vitest';
import { assessAdvert, redFlags, type FlagId } from '../../src/adverts/index.js';
import { sentences } from './sentences.js';

const ids = (text: string): FlagId[] => assessAdvert(text).flags.map(({ id }) => id);

describe.each(redFlags.map(({ id }) => id))('%s', (flag) => {
  for (const [lang, [says, innocent]] of Object.entries(sentences[flag])) {
    it.each(says)(`is said in ${lang}: %s`, (text) => expect(ids(text)).toContain(flag));
    it.each(innocent)(`is not said in ${lang}: %s`, (text) => expect(ids(text)).not.toContain(flag));
  }
});
