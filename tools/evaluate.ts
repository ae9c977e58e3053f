/** `npm run evaluate -- <folder>`: how the advert rules do on JSON Lines of adverts, by stratum and by flag. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { redFlags, type FlagId } from '../src/adverts/index.js';
import { judge, type Judged, type LabelledAdvert } from './advert-labels.js';

const share = (part: number, whole: number): string => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`);

const folder = process.argv[2];
if (!folder) throw new Error('Say which folder: npm run evaluate -- <folder>');
const showSerious = process.argv.includes('--hits');

for (const file of readdirSync(folder).filter((name) => name.endsWith('.jsonl'))) {
  const adverts = readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as LabelledAdvert);
  const judged = adverts.map((advert) => ({ ...advert, ...judge(advert) }));
  const outcomes = ['serious', 'many', 'some', 'none-found'].map(
    (outcome) => `${outcome} ${share(judged.filter(({ found }) => found.outcome === outcome).length, judged.length)}`,
  );
  console.log(`\n${file}: ${judged.length} adverts; ${outcomes.join(', ')}`);
  const counts = new Map<FlagId, number>();
  for (const { found } of judged) for (const { id } of found.flags) counts.set(id, (counts.get(id) ?? 0) + 1);
  console.log(
    redFlags
      .filter(({ id }) => counts.has(id))
      .map(({ id, tier }) => `  ${id} (${tier}) ${share(counts.get(id) ?? 0, judged.length)}`)
      .join('\n'),
  );
  if (showSerious)
    for (const { id, text, found } of judged)
      for (const flag of found.flags)
        if (flag.tier === 'high')
          console.log(
            `  ! ${id} ${flag.id}: ${flag.matches.map(({ start, end }) => text.slice(start, end)).join(' | ')}`,
          );
  if (judged.some(({ flags }) => flags)) crafted(judged);
}

function crafted(judged: readonly (LabelledAdvert & Judged)[]): void {
  const languages = [...new Set(judged.map(({ lang }) => lang))];
  for (const lang of ['all', ...languages]) {
    const set = judged.filter((advert) => lang === 'all' || advert.lang === lang);
    const count = (which: 'hits' | 'misses' | 'wrong'): number =>
      set.reduce((sum, each) => sum + each[which].length, 0);
    const hits = count('hits');
    console.log(
      `  ${lang}: recall ${share(hits, hits + count('misses'))}, precision ${share(hits, hits + count('wrong'))}`,
    );
    if (lang === 'all' || !showSerious) continue;
    for (const { id, label, found, misses, wrong } of set) {
      for (const flag of misses) console.log(`    ${id} misses ${flag}`);
      if (wrong.length > 0) console.log(`    ${id} (${label}) has ${wrong.join(', ')} too`);
      if (label !== 'red_flag' && ['serious', 'many'].includes(found.outcome))
        console.log(`    ${id} BENIGN IS ${found.outcome}`);
    }
  }
}
