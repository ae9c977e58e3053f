/**
 * Adverts in, findings out: `node assess.js [ru|kk|en] < adverts.jsonl > findings.jsonl`.
 *
 * Each line in is `{ "id": …, "text": … }`; each line out `{ "id", "outcome", "lang", "flags": [{ "id", "tier", "name", "ask",
 * "phrases" }] }`, or `{ "line", "error" }` for a line that is no advert. Progress and counts go to stderr. It reads as
 * fast as what takes its output lets it, and holds one line at a time.
 */
import { once } from 'node:events';
import { createInterface } from 'node:readline';
// In a project of your own: import … from 'safar-elements/adverts'.
import { assessAdvert, explainFlag } from '../../dist/adverts/index.js';

const reader = process.argv[2] ?? 'en';
const counts = { serious: 0, many: 0, some: 0, 'none-found': 0, unreadable: 0 };
const EVERY = 10_000;
const begun = performance.now();
let line = 0;

function findings(json) {
  const { id, text } = JSON.parse(json);
  const { outcome, lang, flags } = assessAdvert(text);
  counts[outcome] += 1;
  return {
    id,
    outcome,
    lang,
    flags: flags.map(({ id: flag, tier, matches }) => {
      const { name, ask } = explainFlag(flag, reader);
      return { id: flag, tier, name, ask, phrases: matches.map(({ start, end }) => text.slice(start, end)) };
    }),
  };
}

const progress = () => {
  const rate = Math.round(line / ((performance.now() - begun) / 1000));
  process.stderr.write(`${line} adverts, ${rate} a second: ${JSON.stringify(counts)}\n`);
};

for await (const json of createInterface({ input: process.stdin })) {
  if (json.trim() === '') continue;
  line += 1;
  let found;
  try {
    found = findings(json);
  } catch (error) {
    counts.unreadable += 1;
    found = { line, error: String(error) };
  }
  if (!process.stdout.write(`${JSON.stringify(found)}\n`)) await once(process.stdout, 'drain');
  if (line % EVERY === 0) progress();
}
progress();
