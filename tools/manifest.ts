/** Finishes `dist/custom-elements.json`: what the analyzer wrote, without what no page can reach, and with the colours. */
import { readFileSync, writeFileSync } from 'node:fs';
import { TOKEN_NAMES } from '../src/frame/protocol.js';

interface Named {
  readonly name?: string;
  readonly description?: string;
}
interface Member extends Named {
  readonly privacy?: string;
  readonly static?: boolean;
  readonly kind: string;
  readonly return?: { readonly type: { readonly text: string } };
  type?: { readonly text: string };
}
interface Declaration extends Named {
  readonly tagName?: string;
  members?: readonly Member[];
  events?: readonly Named[];
  attributes?: readonly Attribute[];
  cssProperties?: readonly (Named & { readonly default?: string })[];
}
interface Attribute extends Named {
  type?: { readonly text: string };
}

/** What the analyzer takes for members because the constructor names them, or because heirs use them. */
const ARTEFACTS = new Set(['own', 'adoptedStyleSheets']);

/** What each colour is for. Its values are read from the styles, light and dark. */
const COLOURS: Readonly<Record<string, string>> = {
  surface: 'The ground.',
  'surface-2': 'The ground of the foot and of chips.',
  text: 'The text.',
  muted: 'Text that is less important.',
  line: 'Lines that separate.',
  control: 'The edge of what can be chosen or pressed.',
  accent: 'What can be pressed.',
  'accent-ink': 'Letters on it.',
  'accent-soft': 'The ground of what is chosen.',
  note: 'What is worth knowing.',
  'note-soft': 'Its ground.',
  'note-line': 'Its edge.',
  urgent: 'Danger now, and nothing else.',
  'urgent-soft': 'Its ground.',
};

/** By element, besides the colours: the frame takes one of three kinds of font from the page by itself. */
const MORE: Readonly<Record<string, readonly { name: string; description: string; default: string }[]>> = {
  'safar-hotline': [
    { name: '--safar-font', description: 'The font.', default: 'system-ui' },
    { name: '--safar-radius', description: 'How round the corners are.', default: '12px' },
  ],
  'safar-advert': [
    { name: '--safar-font', description: 'The font.', default: 'system-ui' },
    { name: '--safar-radius', description: 'How round the corners are.', default: '12px' },
  ],
};

/** The values of a colour where the page gives none. */
function valuesOf(name: string, styles: string): string {
  const values = [...styles.matchAll(new RegExp(`var\\(--safar-${name}, (#[0-9a-f]+)\\)`, 'g'))].map(
    ([, value]) => value ?? '',
  );
  if (values.length !== 2) throw new Error(`--safar-${name}: expected a light and a dark value.`);
  return `${values[0] ?? ''}; dark ${values[1] ?? ''}`;
}

/** Keeps what a page can write, read or hear; types what has none; names every colour. */
export function finish(path = 'dist/custom-elements.json'): void {
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as {
    modules: { path: string; declarations?: Declaration[] }[];
  };
  const styles = readFileSync('src/components/tokens.styles.ts', 'utf8');
  for (const declaration of manifest.modules.flatMap(({ declarations }) => declarations ?? [])) {
    if (!declaration.tagName) continue;
    // What is private, or the element's own way of living: no page calls it.
    declaration.members = (declaration.members ?? [])
      .filter(
        ({ name = '', privacy, kind, static: fixed }) =>
          !name.startsWith('#') && !privacy && !fixed && kind !== 'method' && !ARTEFACTS.has(name),
      )
      .map((member) => ({ ...member, type: member.type ?? { text: 'unknown' } }));
    declaration.events = (declaration.events ?? []).filter(({ name }) => name);
    declaration.attributes = (declaration.attributes ?? []).map((attribute) => ({
      ...attribute,
      type: attribute.type ?? { text: 'string' },
    }));
    const given = (declaration.cssProperties ?? []).filter(
      ({ name = '' }) => !TOKEN_NAMES.includes(name.replace('--safar-', '')),
    );
    declaration.cssProperties = [
      ...TOKEN_NAMES.map((name) => ({
        name: `--safar-${name}`,
        description: COLOURS[name] ?? '',
        default: valuesOf(name, styles),
      })),
      ...(MORE[declaration.tagName] ?? []),
      ...given,
    ];
  }
  writeFileSync(path, JSON.stringify(manifest, null, 2) + '\n');
}
