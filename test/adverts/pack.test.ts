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

  it('are written in one byte a letter', () => {
    expect(Array.from(pack(lexicons)).filter((letter) => letter > '~' && /\p{L}/u.test(letter))).toEqual([]);
  });

  it('keep Latin words among Cyrillic ones apart from what they sound like', () => {
    const mixed = [{ secrecy: [{ all: ['паспорт*|pasport*|telegram|телеграм'] }] }];
    expect(inOrder(unpack(pack(mixed)))).toEqual(inOrder(mixed));
  });

  it.each(['a/b', 'a%b', 'a&b', 'a+b', 'a`b', 'ґ', 'аA'])('refuse what could be read as something else: %s', (part) => {
    expect(() => pack([{ secrecy: [{ all: [part, 'я'] }] }])).toThrow(RangeError);
  });
});
