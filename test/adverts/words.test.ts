import { describe, expect, it } from 'vitest';
import { advertOutcomeWords, advertTips, advertWords, flagWords } from '../../src/adverts/adverts.words.js';
import { explainFlag, redFlags, type FlagId } from '../../src/adverts/index.js';
import { languages } from '../../src/localization/languages.js';
import { messagesIn } from '../../src/localization/messages.js';

const LATIN = /\p{Script=Latin}/u;

const said = (lang: string): string[] => {
  const msg = messagesIn(lang);
  return [
    ...Object.values(flagWords).flatMap((words) => Object.values<string>({ ...words(msg) })),
    ...Object.values(advertOutcomeWords).flatMap((words) => Object.values<string>({ ...words(msg) })),
    ...Object.values(advertWords).map((words) => words(msg)),
    ...advertTips(msg),
  ];
};

describe('the words of the advert notice', () => {
  it('are there for every flag, in the order of the catalogue', () => {
    expect(Object.keys(flagWords)).toEqual(redFlags.map(({ id }) => id));
  });

  it.each(languages)('are all there in %s, and no two flags say the same', (lang) => {
    expect(said(lang)).toHaveLength(3 * 23 + 4 * 2 + 10 + 5);
    // A level and a tier may be called the same; no two flags are.
    expect(new Set(said(lang).slice(0, 3 * 23)).size).toBe(3 * 23);
    const script = { 'fa-AF': /\p{Script=Arabic}/u, uz: LATIN, tk: LATIN, tr: LATIN, fr: LATIN, en: LATIN }[
      lang as string
    ];
    expect(said(lang).filter((text) => !(script ?? /\p{Script=Cyrillic}/u).test(text))).toEqual([]);
    if (lang !== 'en') expect(said(lang).filter((text) => said('en').includes(text))).toEqual([]);
  });

  it.each(languages)('judge nobody and count nothing in %s', (lang) => {
    expect(
      said(lang).filter((text) =>
        /victim|illegal|\bscore|percent|%|\bsafe|жертв|нелегал|безопасн|құрбан|заңсыз|қауіпсіз|trafficking/i.test(text),
      ),
    ).toEqual([]);
  });

  it.each(languages)('are questions where they are to be asked, and short, in %s', (lang) => {
    for (const { id } of redFlags) {
      const { ask, why, name } = explainFlag(id, lang);
      expect(ask).toMatch(/[?؟]$/);
      expect(why).toMatch(/\.$/);
      expect(name).not.toMatch(/[.?!]$/);
      expect(Math.max(...[ask, why].map((text) => text.split(/\s+/).length))).toBeLessThanOrEqual(24);
    }
  });

  it('say of an advert with no known sign that this is no praise', () => {
    expect(advertOutcomeWords['none-found']((source) => source).text).toContain('does not mean the offer is honest');
  });

  it('speak English to a reader whose language we do not have, and know no flag that is none', () => {
    expect(explainFlag('secrecy', 'de').name).toBe('They want it kept secret');
    expect(explainFlag('secrecy', 'ru-KZ').name).toBe('Просят никому не говорить');
    expect(() => explainFlag('toString' as FlagId, 'en')).toThrow(/toString/);
  });
});

describe('where the flags come from', () => {
  it('is said for each: publications, when they were read, and that none is sure', () => {
    for (const { provenance, id } of redFlags) {
      expect(provenance.status, id).toBe(provenance.sources.length > 0 ? 'single-source' : 'unverified');
      expect(provenance.lastReviewed).toMatch(/^2026-/);
      for (const { url } of provenance.sources) expect(url).toMatch(/^https?:/);
    }
    expect(redFlags.filter(({ provenance }) => provenance.sources.length === 0).map(({ id }) => id)).toEqual([
      'no-days-off',
      'bring-friends',
    ]);
  });
});
