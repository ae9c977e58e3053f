import { describe, expect, it } from 'vitest';
import { lexicons } from '../../src/adverts/lexicon/index.js';
import { pack, unpack } from '../../src/adverts/lexicon/pack.js';
import type { Lexicon } from '../../src/adverts/lexicon/lexicon.js';

/** The same cues, with the alternatives of each part in order: that order says nothing. */
const inOrder = (all: readonly Lexicon[]): unknown =>
  JSON.parse(JSON.stringify(all), (_, value: unknown) =>
    typeof value === 'string' && value.includes('|') ? value.split('|').sort().join('|') : value,
  );

describe('the lexicons in the file for phones', () => {
  it('are those of the package, all of them', () => {
    expect(inOrder(unpack(pack(lexicons)))).toEqual(inOrder(lexicons));
    expect(lexicons).toHaveLength(6);
  });

  it('are written in one byte a letter, nearly all of them', () => {
    const packed = pack(lexicons);
    expect(Array.from(packed).filter((letter) => letter > '~').length / packed.length).toBeLessThan(0.03);
  });

  it.each(['a/b', 'a%b', 'a&b', 'a+b', 'A'])('refuse what could be read as something else: %s', (part) => {
    expect(() => pack([{ secrecy: [{ all: [part] }] }])).toThrow(RangeError);
  });
});
