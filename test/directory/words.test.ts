import { describe, expect, it } from 'vitest';
import * as words from '../../src/directory/directory.words.js';
import type { Msg } from '../../src/localization/message.js';

describe('the words of the directory', () => {
  const said: { id: string; text: string }[] = [];
  const msg: Msg = (text, { id }) => {
    said.push({ id, text });
    return text;
  };
  // What stands alone is one of a group too.
  for (const group of Object.values(words))
    if (typeof group === 'object') for (const word of Object.values(group)) word(msg);

  it('have an id each, in the room’s own space', () => {
    expect(said.length).toBeGreaterThan(30);
    expect(new Set(said.map(({ id }) => id)).size).toBe(said.length);
    expect(said.filter(({ id }) => !/^directory\.[\w.-]+$/.test(id))).toEqual([]);
  });

  it('hold no markup, no verdict and no claim that a number was called', () => {
    expect(said.filter(({ text }) => /[&<>%]/.test(text) || text.trim() !== text || text === '')).toEqual([]);
    expect(said.filter(({ text }) => /victim|illegal|score|verified|tested|\bsafe\b/i.test(text))).toEqual([]);
    expect(said.find(({ id }) => id === 'directory.not-dialled')?.text).toContain('not called');
  });

  it('keep their placeholders', () => {
    const placeholders = said.flatMap(({ id, text }) =>
      [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => `${id} ${name}`),
    );
    expect(placeholders).toEqual([
      'directory.channel.call number',
      'directory.channel.sms number',
      'directory.languages languages',
      'directory.sms-keyword keyword',
      'directory.checked month',
    ]);
  });
});
