/** `npm run evaluate -- <folder>`: how the advert rules do on JSON Lines of adverts, by stratum and by flag. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assessAdvert, redFlags, type FlagId } from '../src/adverts/index.js';

interface Advert {
  readonly id: string;
  readonly lang: string;
  readonly label: string;
  readonly text: string;
  readonly flags?: readonly string[];
}

/** One label of the crafted sets may be met by either of two of our flags. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  debt_or_deductions: ['repaid-from-pay', 'fines-or-deductions'],
  no_contract: ['no-contract', 'contract-after-arrival'],
};
const ours = (label: string): readonly string[] => SAME[label] ?? [label.replaceAll('_', '-')];
const share = (part: number, whole: number): string => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`);

const folder = process.argv[2];
if (!folder) throw new Error('Say which folder: npm run evaluate -- <folder>');
const showSerious = process.argv.includes('--hits');

for (const file of readdirSync(folder).filter((name) => name.endsWith('.jsonl'))) {
  const adverts = readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Advert);
  const judged = adverts.map((advert) => ({ ...advert, found: assessAdvert(advert.text) }));
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

function crafted(judged: readonly (Advert & { readonly found: ReturnType<typeof assessAdvert> })[]): void {
  const languages = [...new Set(judged.map(({ lang }) => lang))];
  for (const lang of ['all', ...languages]) {
    const set = judged.filter((advert) => lang === 'all' || advert.lang === lang);
    let hit = 0;
    let missed = 0;
    let wrong = 0;
    const misses: string[] = [];
    for (const { id, flags = [], label, found } of set) {
      const given = found.flags.map((flag): string => flag.id);
      const wanted = label === 'red_flag' ? flags : [];
      for (const flag of wanted) {
        if (ours(flag).some((each) => given.includes(each))) hit += 1;
        else {
          missed += 1;
          misses.push(`${id} misses ${flag}`);
        }
      }
      // Flags that the labels do not know are not judged here.
      const labelled = ['no-experience', 'travel-or-housing-offered', 'vague-duties', 'scam-centre', 'bring-friends'];
      const extra = given.filter(
        (each) => !labelled.includes(each) && !wanted.some((flag) => ours(flag).includes(each)),
      );
      wrong += extra.length;
      if (extra.length > 0) misses.push(`${id} (${label}) has ${extra.join(', ')} too`);
      if (label !== 'red_flag' && ['serious', 'many'].includes(found.outcome))
        misses.push(`${id} BENIGN IS ${found.outcome}`);
    }
    console.log(`  ${lang}: recall ${share(hit, hit + missed)}, precision ${share(hit, hit + wrong)}`);
    if (lang !== 'all' && showSerious) console.log(misses.map((line) => `    ${line}`).join('\n'));
  }
}
