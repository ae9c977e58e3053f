import { describe, expect, it } from 'vitest';
import { services } from '../../src/directory/records.js';
import { embed } from '../../vite.config.js';

interface Loads {
  readonly name?: string;
  readonly load?: (id: string) => Promise<string | null>;
}

/** What the build puts in the place of a module. */
async function inThePlaceOf(id: string): Promise<Record<string, unknown>> {
  for (const plugin of [embed('safar-hotline').plugins].flat(3) as Loads[]) {
    const code = plugin.name === 'safar:directory-as-shown' ? await plugin.load?.(id) : null;
    if (code) return (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Record<string, unknown>;
  }
  throw new Error('Nothing does.');
}

describe('the directory in the files for script tags', () => {
  it('says of every service that is shown what its record says, though it leaves out what most records say', async () => {
    const { services: shipped } = await inThePlaceOf('src/directory/records.ts');
    const wanted = services
      .filter(({ ship }) => ship === 'default')
      .map(({ areaServed, kind, responder, url, availableLanguage, hoursAvailable, free, anonymous, ...service }) => ({
        name: { en: service.name.en },
        ...{ areaServed, kind, responder, url, availableLanguage, hoursAvailable, free, anonymous },
        ...{ operatorType: service.operatorType, sourcesOld: service.sourcesOld, links: service.links },
        provenance: { lastReviewed: service.provenance.lastReviewed, status: service.provenance.status },
        numbers: service.numbers.map(({ dial, tel, channel, reachableFromAbroad }) => ({
          ...{ dial, tel, channel, reachableFromAbroad },
        })),
      }));
    expect(shipped).toHaveLength(wanted.length);
    expect(shipped).toMatchObject(wanted.map((service) => JSON.parse(JSON.stringify(service)) as object));
  });
});
