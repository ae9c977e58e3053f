/** `npm start [-- file.jsonl] [--workers=2]`: counts of a file of adverts, or of a hundred thousand invented ones. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { pipeline } from './pipeline.js';
import { startRedis } from './redis.js';

const file = process.argv.slice(2).find((word) => !word.startsWith('--'));
const workers = Number(/--workers=(\d+)/.exec(process.argv.join(' '))?.[1] ?? 2);

function* invented(count) {
  const sentences = [
    'Требуется повар в столовую, график 5/2, оклад два раза в месяц.',
    'Опыт не нужен, научим на месте.',
    'Паспорт хранится у бригадира до конца вахты.',
    'Жұмыс кестесі 5/2, жалақы айына екі рет.',
    'Fruit pickers wanted, two days off a week.',
  ];
  const filler = 'Работа в дружном коллективе, рядом с остановкой, спецодежда выдаётся. '.repeat(13);
  for (let id = 0; id < count; id += 1)
    yield JSON.stringify({ id, text: `${sentences[id % 5]} ${filler}${sentences[(id * 7) % 5]}` });
}

const redis = await startRedis();
const begun = performance.now();
try {
  const lines = file ? createInterface({ input: createReadStream(file) }) : invented(100_000);
  const { sent, counts, aside } = await pipeline(lines, {
    port: redis.port,
    workers,
    onProgress: (count, found) => console.error(`${count} sent, ${found} found`),
  });
  const seconds = (performance.now() - begun) / 1000;
  console.log(JSON.stringify({ sent, counts, setAside: aside.length, workers, perSecond: Math.round(sent / seconds) }));
} finally {
  await redis.stop();
}
