import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

describe('the example for a back office', () => {
  it('gives a line for every advert, in order, says what is none, and counts them', () => {
    const lines = [
      JSON.stringify({ id: 1, text: 'Паспорт хранится у бригадира.' }),
      '{ broken',
      '',
      JSON.stringify({ id: 2 }),
      JSON.stringify({ id: 3, text: 'Требуется повар.' }),
    ];
    const { stdout, stderr, status } = spawnSync('node', ['examples/back-office/assess.js', 'ru'], {
      input: lines.join('\n'),
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    const found = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(found.map(({ id, outcome, error }) => [id, outcome, Boolean(error)])).toEqual([
      [1, 'serious', false],
      [undefined, undefined, true],
      [undefined, undefined, true],
      [3, 'none-found', false],
    ]);
    expect(found[0]?.flags).toMatchObject([
      { id: 'passport-retention', name: 'Паспорт забирают', phrases: ['Паспорт хранится у бригадира'] },
    ]);
    expect(stderr).toContain('"serious":1');
    expect(stderr).toContain('"unreadable":2');
  });
});
