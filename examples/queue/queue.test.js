import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assessAdvert } from '../../dist/adverts/index.js';
import { pipeline } from './pipeline.js';
import { startRedis } from './redis.js';

const TEXTS = ['Паспорт хранится у бригадира.', 'Опыт не нужен.', 'Требуется повар.'];
const adverts = Array.from({ length: 1000 }, (_, id) => ({ id, text: TEXTS[id % 3] }));
const lines = [
  ...adverts.map((advert) => JSON.stringify(advert)),
  JSON.stringify({ id: 'poison', text: 5 }),
  '{ broken',
];

const expected = {};
for (const { text } of adverts) {
  const { outcome } = assessAdvert(text);
  expected[outcome] = (expected[outcome] ?? 0) + 1;
}

for (const hold of ['before', 'after']) {
  test(`a worker killed ${hold} it says what it found: no advert is lost, none is counted twice`, async (t) => {
    const redis = await startRedis();
    t.after(() => redis.stop());
    let killed = 0;
    const { counts, findings, aside, batches, doneTwice } = await pipeline(lines, {
      port: redis.port,
      workers: 2,
      lockMs: 1000,
      batch: 20,
      hold,
      onHolding: (child) => {
        killed += 1;
        child.kill('SIGKILL');
      },
    });
    assert.equal(killed, 1);
    assert.equal(batches, 51);
    assert.deepEqual(
      [...findings.keys()].sort((a, b) => a - b),
      adverts.map(({ id }) => id),
    );
    assert.deepEqual(counts, expected);
    assert.equal(doneTwice, 0);
    // The poison and the broken line, and nothing else.
    assert.equal(aside.length, 2);
    assert.ok(aside.some(({ advert }) => advert?.id === 'poison'));
    assert.ok(aside.some(({ line }) => line === '{ broken'));
  });
}
