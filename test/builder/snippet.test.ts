import { readFile } from 'node:fs/promises';
import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { servicesFor } from '../../src/directory/index.js';
import { DEFAULT, isDraft, languagesFor, problemsOf, type Choice } from '../../stories/builder/choice.js';
import { costOf, costOfLanguage, scriptsFor, type BuiltFiles } from '../../stories/builder/files.js';
import { EMPTY, recordOf } from '../../stories/builder/own-form.js';
import { recipes, type Host } from '../../stories/builder/recipes.js';
import { snippetOf, type Snippet } from '../../stories/builder/snippet.js';
import { ENGLISH } from '../../stories/builder/words.js';

const words = (file: string, brotli: number): BuiltFiles =>
  Object.fromEntries(['ru', 'kk'].map((lang) => [file.replace('js', `${lang}.js`), { integrity: 'sha384-w', brotli }]));
const built: BuiltFiles = {
  'safar.js': { integrity: 'sha384-all', brotli: 45_000 },
  'safar-screening.js': { integrity: 'sha384-host', brotli: 4_000 },
  'safar-hotline.js': { integrity: 'sha384-line', brotli: 12_000 },
  'safar-advert.js': { integrity: 'sha384-advert', brotli: 30_000 },
  'safar-app.js': { integrity: 'sha384-app', brotli: 54_000 },
  'safar-private.html': { integrity: 'sha384-page', brotli: 200_000 },
  ...words('safar.js', 3_000),
  ...words('safar-hotline.js', 1_000),
  ...words('safar-advert.js', 2_000),
  ...words('safar-app.js', 18_000),
};
const choice = (given: Partial<Choice>): Choice => ({ ...DEFAULT, languages: ['ru', 'kk'], ...given });
const made = async (given: Partial<Choice> = {}): Promise<Snippet> => {
  const result = await snippetOf(choice(given), built, '1.2.3');
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.snippet;
};
const ours = { name: 'Example line', dial: '+44 20 7946 0123' };

describe('the snippet', () => {
  it('carries the hash, the version, the languages and the number of the country', async () => {
    const { html } = await made();
    expect(html).toBe(`<!-- Safar 1.2.3 -->
<script src="https://your-site.example/safar/safar.js" integrity="sha384-all" crossorigin="anonymous" data-languages="ru kk" defer></script>
<safar-hotline country="KZ" private>
  <a href="tel:11616">Национальная горячая линия по противодействию торговле людьми 116 16</a>
</safar-hotline>`);
  });

  it.each(['KZ', 'TR', 'GE', 'US', 'RU'])('names in %s the number that the directory has first', async (country) => {
    const { html } = await made({ country });
    const number = servicesFor({ country, lang: 'ru' })[0]?.numbers.find(({ channel }) => channel === 'call');
    expect(html).toContain(`<a href="tel:${number?.tel}">`);
    expect(html).toContain(number?.dial);
  });

  it('says so where no number is known, and names the site’s own', async () => {
    const { html, notes } = await made({ country: 'UZ' });
    expect(html).not.toContain('tel:');
    expect(notes.join()).toContain('no number that we are sure of');
    const own = await made({ country: 'UZ', services: [ours] });
    expect(own.html).toContain('<a href="tel:+442079460123">Example line: +44 20 7946 0123</a>');
    expect(own.notes.join()).not.toContain('no number');
  });

  it('puts the site’s own line first, and its record inside', async () => {
    const { body } = await made({ services: [ours] });
    expect([...body.matchAll(/href="tel:(.*?)"/g)].map(([, number]) => number)).toEqual(['+442079460123', '11616']);
    const json = /<script type="application\/json" slot="services">(.*)<\/script>/.exec(body)?.[1] ?? '';
    expect(JSON.parse(json)).toEqual([ours]);
  });

  it('leaves the frame out of a bar, and says what that means', async () => {
    const { html, notes, csp } = await made({ shape: 'bar', position: 'bottom', dismissible: true });
    expect(html).toContain('<safar-hotline country="KZ" shape="bar" position="bottom" dismissible exit>');
    expect(html).toContain('safar-hotline.js');
    expect(notes.join()).toContain('cannot stand in the private frame');
    expect(csp).toEqual(['script-src https://your-site.example/safar/', 'trusted-types safar-frame']);
  });

  it('writes an address so that no template finds a place for a value in it', async () => {
    const { html } = await made({ page: 'https://example.org/?a={{x}}&b=${y}' });
    expect(html).toContain('page="https://example.org/?a=%7B%7Bx%7D%7D&#38;b=$%7By%7D"');
  });

  it('takes the way out along without a file for it', async () => {
    const { html } = await made({ elements: ['screening'], exitPage: 'https://example.org/' });
    expect(html).toContain('<safar-exit href="https://example.org/" hidden></safar-exit>');
    expect(html).toContain('safar-screening.js');
    expect(html).not.toContain('safar.js');
  });

  it('writes what was chosen for each part, and not what they do by themselves', async () => {
    const { body } = await made({
      elements: ['screening', 'documents', 'advert'],
      instrument: 'before-you-go',
      layout: 'list',
      stage: 'lost-or-taken',
      citizenship: 'UZ',
      work: 'household',
      advert: 'ad-text',
      marks: true,
      hosted: true,
      pageLanguage: 'kk',
    });
    const tags = [...body.matchAll(/<(safar-[^>]*)>/g)].map(([, tag]) => tag);
    expect(tags).toEqual([
      'safar-screening country="KZ" lang="kk" instrument="before-you-go" layout="list" tier="hosted"',
      'safar-documents country="KZ" lang="kk" destination="KZ" citizenship="UZ" work="household" stage="lost-or-taken" tier="hosted"',
      'safar-advert country="KZ" lang="kk" for="ad-text" marks',
    ]);
  });

  it('fixes light or dark beside the colours, and gives the policy their hash', async () => {
    const { html, csp } = await made({ shape: 'inline', surface: '#102030' });
    const style = /<style>(.*)<\/style>/.exec(html)?.[1] ?? '';
    expect(style).toContain('.safar { display: contents; color-scheme: dark; --safar-surface: #102030;');
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style));
    expect(csp).toContain(`style-src 'sha256-${Buffer.from(digest).toString('base64')}'`);
  });
});

describe('hostile input', () => {
  const END = '</script><script>alert(1)</script>';

  it.each<[string, Partial<Choice>, string]>([
    ['a colour that is none', { accent: `#fff}${END}` }, 'accent'],
    ['a colour that cannot be read', { accent: '#ff9900' }, 'accent'],
    ['an exit page that is code', { exitPage: 'javascript:alert(1)' }, 'exitPage'],
    ['an exit page that is data', { exitPage: `data:text/html,${END}` }, 'exitPage'],
    ['an exit page without encryption', { exitPage: 'http://example.org/' }, 'exitPage'],
    ['an exit page with a line break', { exitPage: 'https://example.org/\n<script>' }, 'exitPage'],
    ['a name and password in an address', { exitPage: 'https://google.com@evil.example/' }, 'exitPage'],
    ['a folder that breaks out of its attribute', { folder: `https://a.example/"${END}` }, 'folder'],
    [
      'a folder that writes a line of the policy',
      { folder: "https://a.example/;script-src 'unsafe-inline'" },
      'folder',
    ],
    ['a folder of two hosts', { folder: 'https://a.example,b.example/' }, 'folder'],
    ['a folder that is code', { folder: 'javascript:alert(1)' }, 'folder'],
    ['an address for the card that is code', { page: 'javascript:alert(1)' }, 'page'],
    ['an id that is markup', { elements: ['advert'], advert: 'x" onclick="alert(1)' }, 'advert'],
    ['a country that is none', { country: '"><script>' }, 'country'],
    ['a language that is none', { languages: ['ru', '"><script>'] }, 'languages'],
    ['a page language that is none', { pageLanguage: 'xx' }, 'pageLanguage'],
    ['a shape that is none', { shape: '"><script>' }, 'shape'],
    ['a citizenship that is none', { citizenship: '"><script>' }, 'citizenship'],
    ['a part that is none', { elements: ['script' as 'exit'] }, 'elements'],
    ['nothing chosen', { elements: [] }, 'elements'],
    ['a number of letters', { services: [{ name: 'A', dial: '12AB34' }] }, 'services[0].dial'],
    ['a page that is code', { services: [{ name: 'A', url: 'javascript:alert(1)' }] }, 'services[0].url'],
    ['no name', { services: [{ ...ours, name: ' ' }] }, 'services[0].name'],
    ['no record at all', { services: [5] }, 'services[0]'],
  ])('%s is refused by name, and there is no snippet', async (_, given, field) => {
    const result = await snippetOf(choice(given), built, '1.2.3');
    expect(result.ok).toBe(false);
    if (!result.ok) expect(result.problems.map((problem) => problem.field)).toContain(field);
    expect(JSON.stringify(result)).not.toMatch(/alert\(1\)|unsafe-inline/);
  });

  const NAME = `A${END}<!-- \`\${x} {{y}} {z} "'& @if --- ]]>`;

  it('stays text: a name that is allowed, whatever is in it', async () => {
    const { html, body } = await made({ services: [{ ...ours, name: NAME }] });
    expect(html.match(/<script/g)).toHaveLength(2);
    expect(html.match(/<\/script>/g)).toHaveLength(2);
    expect(html).not.toContain('<!-- `');
    const json = /slot="services">(.*)<\/script>/.exec(body)?.[1] ?? '';
    expect(JSON.parse(json)).toEqual([{ ...ours, name: NAME }]);
    const parsed = new DOMParser().parseFromString(body.replace(/ private/, ''), 'text/xml');
    expect(parsed.getElementsByTagName('a').item(0)?.textContent).toBe(`${NAME}: ${ours.dial}`);
  });

  it.each(['react', 'vue', 'svelte', 'angular', 'astro'] as const)('stays text in a template of %s', async (host) => {
    const { pieces } = recipes[host](await made({ services: [{ ...ours, name: NAME }] }), ENGLISH.msg);
    const text = Object.values(pieces)
      .map((piece: { text: string }) => piece.text)
      .join('\n');
    const link = /<a (?:ngNonBindable )?href="tel:\+[^>]*>(.*?)<\/a>/.exec(text)?.[1] ?? '';
    expect(link).toContain('A&#60;/script&#62;');
    expect(link).not.toMatch(/[{}`$@<>"']/);
    expect(text).not.toContain('<script>alert');
    // Astro ends the part for the server at three hyphens.
    if (host === 'astro') expect(text.match(/---/g)).toHaveLength(3);
  });
});

describe('the files', () => {
  it.each<[Partial<Choice>, readonly string[]]>([
    [{ elements: ['hotline'], private: false }, ['safar-hotline.js']],
    [{ elements: ['hotline'], private: true }, ['safar.js']],
    [{ elements: ['hotline'], private: true, shape: 'bar' }, ['safar-hotline.js']],
    [{ elements: ['screening'] }, ['safar-screening.js']],
    [{ elements: ['documents'] }, ['safar-screening.js']],
    [{ elements: ['advert'] }, ['safar-advert.js']],
    [{ elements: ['exit'] }, ['safar.js']],
    [{ elements: ['hotline', 'screening'], private: false }, ['safar-screening.js', 'safar-hotline.js']],
    [{ elements: ['hotline', 'screening', 'advert'], private: false }, ['safar.js']],
  ])('are the smallest that bring %j', (given, files) => expect(scriptsFor(choice(given), built)).toEqual(files));

  it('are those of the frame too, with every file of words', async () => {
    expect((await made({ elements: ['screening'] })).files).toEqual([
      { file: 'safar-screening.js', words: [] },
      { file: 'safar-app.js', words: ['safar-app.ru.js', 'safar-app.kk.js'] },
      { file: 'safar-private.html', words: [] },
    ]);
    expect((await made({ private: false })).files).toEqual([
      { file: 'safar-hotline.js', words: ['safar-hotline.ru.js', 'safar-hotline.kk.js'] },
    ]);
  });

  it('cost what the build measured', () => {
    expect(costOf(choice({ private: false, languages: ['ru'] }), built)).toEqual({ first: 13_000, frame: 0 });
    expect(costOf(choice({ private: false, languages: ['ru'], pageLanguage: 'kk' }), built).first).toBe(14_000);
    expect(costOf(choice({ elements: ['screening'] }), built)).toEqual({ first: 4_000, frame: 90_000 });
    expect(costOfLanguage('ru', choice({}), built)).toEqual({ first: 3_000, frame: 18_000 });
  });

  it('are named as the build names them', async () => {
    const real = JSON.parse(await readFile('dist/embed/integrity.json', 'utf8')) as BuiltFiles;
    const result = await snippetOf(DEFAULT, real, '1.2.3');
    expect(result.ok && result.snippet.files.map(({ words: { length } }) => length)).toEqual([10, 10, 0]);
    expect(result.ok && result.snippet.html).toContain(real['safar.js']?.integrity);
  });
});

describe('the languages', () => {
  it('are ticked by country', () => {
    expect(languagesFor('KZ')).toEqual(['ru', 'kk', 'uz', 'tg', 'ky']);
    expect(languagesFor('TR')).toEqual(['tr', 'fa-AF', 'ru']);
    expect(languagesFor('KG')).toEqual(['ky']);
    expect(languagesFor('US')).toEqual([]);
    expect(languagesFor('')).toEqual([]);
  });

  it('are drafts until a native speaker has signed off every word; English is what they are made from', () => {
    expect(isDraft('ru')).toBe(true);
    expect(isDraft('en')).toBe(false);
  });
});

describe('the form of a line', () => {
  it('gives a record with what was said, and nothing of what was not', () => {
    expect(recordOf({ ...EMPTY, name: ' Example line ', dial: '+44 20 7946 0123 ' }, 'KZ')).toEqual(ours);
    const full = {
      ...EMPTY,
      ...ours,
      hours: 'list',
      free: 'no',
      anonymous: 'yes',
      operatorType: 'ngo',
      languages: ['ru'],
      lastReviewed: '2026-11-24',
    } as const;
    const record = recordOf(full, 'KZ');
    expect(record).toMatchObject({
      hours: [{ days: ['Mo', 'Tu', 'We', 'Th', 'Fr'], opens: '09:00', closes: '18:00' }],
      country: 'KZ',
      free: false,
      anonymous: true,
    });
    expect(problemsOf(choice({ services: [record] }))).toEqual([]);
  });

  it('names what is missing in plain words', () => {
    expect(problemsOf(choice({ services: [recordOf(EMPTY, 'KZ')] }))).toEqual([
      { field: 'services[0].name', text: 'Write a name of up to 120 letters.' },
    ]);
    const [problem] = problemsOf(choice({ services: [recordOf({ ...EMPTY, name: 'A' }, 'KZ')] }));
    expect(problem).toEqual({ field: 'services[0].dial', text: 'Write a number, or another way to reach you.' });
    const days = problemsOf(choice({ services: [recordOf({ ...EMPTY, ...ours, hours: 'list', days: [] }, 'KZ')] }));
    expect(days).toEqual([{ field: 'services[0].hours[0].days', text: 'Tick at least one day.' }]);
  });
});

describe.each(Object.keys(recipes) as Host[])('the recipe for %s', (host) => {
  it('has three steps and something to copy, with and without colours and services', async () => {
    for (const given of [{}, { services: [ours], surface: '#102030', elements: ['hotline', 'screening'] as const }]) {
      const snippet = await made(given);
      const { name, steps, pieces } = recipes[host](snippet, ENGLISH.msg);
      expect(name).not.toBe('');
      expect(steps).toHaveLength(3);
      const text = Object.values(pieces)
        .map((piece: { text: string }) => piece.text)
        .join('\n');
      expect(text).toContain('safar.js');
      expect(text).toContain('safar-hotline');
      if (host === 'wix') continue;
      expect(text).toContain('sha384-all');
      expect(text).toContain('tel:11616');
      if (snippet.boxed) expect(text).toContain('--safar-surface: #102030');
      if (snippet.services.length > 0) expect(text).toContain('+44 20 7946 0123');
    }
  });
});
