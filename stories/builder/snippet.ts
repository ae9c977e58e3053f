import { nameIn, readServices } from '../../src/directory/index.js';
import { SHELL_STYLE } from '../../src/frame/policy.js';
import {
  address,
  coloursOf,
  fallbackLines,
  folderOf,
  isDraft,
  isFramed,
  needsFrame,
  problemsOf,
  type Choice,
  type ElementName,
  type Problem,
} from './choice.js';
import { filesToCopy, scriptsFor, type BuiltFiles, type FilesToCopy } from './files.js';
import { jsonInScript, write, type Tag } from './markup.js';
import { changedColours, schemeFor } from './palette.js';
import { ENGLISH, type Speech } from './words.js';

/** What a site owner takes along. */
export interface Snippet {
  /** All of it, to paste where it is to be seen. */
  readonly html: string;
  /** The same in two parts, for hosts that want the scripts elsewhere. */
  readonly head: string;
  readonly body: string;
  /** What both are made of, for hosts that take no HTML. */
  readonly scripts: readonly Tag[];
  readonly elements: readonly Tag[];
  /** Whether the elements stand in a box that carries the colours. */
  readonly boxed: boolean;
  /** Where the files are to lie. */
  readonly folder: string;
  /** The site's own records, or none. */
  readonly services: readonly unknown[];
  /** What a site with a content security policy must add to it, one directive a line. */
  readonly csp: readonly string[];
  readonly files: readonly FilesToCopy[];
  /** What the owner should know before using it. */
  readonly notes: readonly string[];
}

export type Result =
  { readonly ok: true; readonly snippet: Snippet } | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * The snippet for a choice. Nothing of a choice that is not right gets into one: then there is none, and it says why.
 *
 * @param version Of the files, as in package.json.
 * @param speech For the notes and for what is wrong. The lines themselves speak as the page does.
 */
export async function snippetOf(
  choice: Choice,
  built: BuiltFiles,
  version: string,
  speech: Speech = ENGLISH,
): Promise<Result> {
  const problems = problemsOf(choice, speech);
  const folder = folderOf(choice.folder);
  if (problems.length > 0 || folder === undefined) return { ok: false, problems };

  const scripts = scriptsFor(choice, built).map((file): Tag => ({
    name: 'script',
    attributes: {
      src: folder + file,
      integrity: built[file]?.integrity ?? '',
      crossorigin: 'anonymous',
      'data-languages': choice.languages.join(' ') || undefined,
      defer: true,
    },
  }));
  const style = styleOf(choice);
  const elements = elementsOf(choice);
  const mark = `<!-- Safar ${version} -->`;
  const head = [...scripts, ...(style ? [{ name: 'style', attributes: {}, raw: style }] : [])]
    .map((tag) => write(tag))
    .join('\n');
  const body = style
    ? write({ name: 'div', attributes: { class: CLASS }, content: elements })
    : elements.map((tag) => write(tag)).join('\n');
  return {
    ok: true,
    snippet: {
      html: `${mark}\n${head}\n${body}`,
      head: `${mark}\n${head}`,
      body,
      scripts,
      elements,
      boxed: style !== '',
      folder,
      services: choice.services,
      csp: await policyLines(choice, folder, style),
      files: filesToCopy(choice, built),
      notes: notesOf(choice, speech),
    },
  };
}

const CLASS = 'safar';

/**
 * The chosen colours, as a style. It also fixes light or dark: a colour is checked against one ground, and must not come to
 * stand on the other when a phone turns dark. The box itself has no shape, so that a bar still sticks to the page.
 */
function styleOf(choice: Choice): string {
  const own = coloursOf(choice);
  const colours = Object.entries(changedColours(own)).map(([name, value]) => `--safar-${name}: ${value}`);
  if (colours.length === 0) return '';
  const scheme = own.surface ? schemeFor(own.surface) : 'light';
  return `.${CLASS} { display: contents; color-scheme: ${scheme}; ${colours.join('; ')} }`;
}

function elementsOf(choice: Choice): readonly Tag[] {
  const { country, pageLanguage: lang } = choice;
  const common = { country: country || undefined, lang: lang || undefined };
  const page = address(choice.page);
  const hosted = choice.hosted ? 'hosted' : undefined;
  const unless = (value: string, usual: string): string | undefined => (value === usual ? undefined : value);
  const framed = isFramed(choice);
  const attributes: Record<ElementName, Tag['attributes']> = {
    hotline: framed
      ? { ...common, private: true, page }
      : {
          ...common,
          shape: unless(choice.shape, 'card'),
          position: choice.shape === 'bar' ? unless(choice.position, 'top') : undefined,
          dismissible: choice.dismissible || undefined,
          exit: choice.exit || undefined,
        },
    screening: {
      ...common,
      instrument: unless(choice.instrument, 'at-work'),
      layout: unless(choice.layout, 'steps'),
      tier: hosted,
      page,
    },
    documents: {
      ...common,
      destination: country || undefined,
      citizenship: choice.citizenship || undefined,
      work: unless(choice.work, 'any'),
      stage: choice.stage || undefined,
      tier: hosted,
      page,
    },
    advert: { ...common, for: choice.advert || undefined, marks: choice.marks || undefined },
    exit: { lang: lang || undefined, href: address(choice.exitPage) },
  };
  const lines = fallbackLinks(choice);
  const services: Tag[] =
    choice.services.length > 0
      ? [
          {
            name: 'script',
            attributes: { type: 'application/json', slot: 'services' },
            raw: jsonInScript(choice.services),
          },
        ]
      : [];
  const tags = choice.elements.map((name): Tag => {
    // Without a script it could not leave: nothing is shown in its place.
    if (name === 'exit') return { name: 'safar-exit', attributes: attributes.exit };
    return {
      name: `safar-${name}`,
      attributes: attributes[name],
      content: name === 'advert' ? lines : [...lines, ...services],
    };
  });
  // Every way out on the page goes where this says; alone and hidden it weighs nothing.
  const carrier = attributes.exit.href !== undefined && !choice.elements.includes('exit');
  return carrier ? [...tags, { name: 'safar-exit', attributes: { href: attributes.exit.href, hidden: true } }] : tags;
}

/** The first lines as plain links: what people have where no script runs. */
function fallbackLinks(choice: Choice): readonly Tag[] {
  const lang = choice.pageLanguage || choice.languages[0] || 'en';
  const links = fallbackLines(choice).flatMap((service): readonly Tag[] => {
    const number = service.numbers.find(({ channel }) => channel === 'call');
    if (!number) return [];
    const name = nameIn(service.name, lang);
    // A name that says its number need not say it twice.
    const text = name.text.includes(number.dial) ? name.text : `${name.text}: ${number.dial}`;
    return [{ name: 'a', attributes: { href: `tel:${number.tel}` }, content: [text] }];
  });
  // Two in a row would be hard to press apart.
  return links.length < 2 ? links : links.map((link) => ({ name: 'p', attributes: {}, content: [link] }));
}

/** Measured in Chromium: with these alone, added to a policy that allows nothing else, everything starts. */
async function policyLines(choice: Choice, folder: string, style: string): Promise<readonly string[]> {
  const framed = needsFrame(choice);
  // The shell of the private frame inherits the page's policy, and its style makes the inner frame fill it.
  const styles = [...(framed ? [SHELL_STYLE] : []), ...(style ? [style] : [])];
  const hashes = await Promise.all(styles.map(sha256));
  const frames = ['tel:', 'sms:', ...(choice.hosted ? [`${folder}safar-private.html`] : [])];
  return [
    `script-src ${folder}`,
    ...(hashes.length > 0 ? [`style-src ${hashes.map((hash) => `'${hash}'`).join(' ')}`] : []),
    // A number inside the frame is a place that the frame goes to.
    ...(framed ? [`frame-src ${frames.join(' ')}`] : []),
    `trusted-types safar-frame${framed ? ' lit-html' : ''}`,
  ];
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

function notesOf(choice: Choice, { msg }: Speech): readonly string[] {
  const has = (name: ElementName): boolean => choice.elements.includes(name);
  const own = readServices(choice.services).services.length > 0;
  const lines = fallbackLines(choice);
  const drafts = choice.languages.some(isDraft);
  const notes: string[] = [];
  if (lines.length === 0)
    notes.push(
      msg(
        'We have no number that we are sure of for this country. Without a line of your own, people see no number where no script runs.',
        { id: 'builder.note.no-number' },
      ),
    );
  if (!own && lines.length > 0)
    notes.push(
      msg('Nobody has called the number in this snippet to try it. Call it yourself, or put your own line first.', {
        id: 'builder.note.not-called',
      }),
    );
  if (has('hotline') && choice.private && !isFramed(choice))
    notes.push(
      msg(
        'A bar and a line in the text cannot stand in the private frame: other scripts on your page can see who presses them.',
        { id: 'builder.note.no-frame' },
      ),
    );
  if (has('hotline') && !choice.private)
    notes.push(
      msg('Without the private frame, other scripts on your page can see who presses the number.', {
        id: 'builder.note.frame-off',
      }),
    );
  if (has('exit'))
    notes.push(
      msg('The Leave button needs the large file. “Leave” inside the help line and the questions does not.', {
        id: 'builder.note.exit',
      }),
    );
  if (choice.page && !needsFrame(choice))
    notes.push(
      msg('The address for the printed card is used in the private frame alone.', { id: 'builder.note.page' }),
    );
  if (drafts)
    notes.push(
      msg('Languages marked as draft have not been checked by a native speaker yet.', { id: 'builder.note.drafts' }),
    );
  return notes;
}
