import { readServices, servicesFor, type ServiceResult } from '../../src/directory/index.js';
import { stages, workTypes, citizenshipGroups } from '../../src/documents/index.js';
import { languages, matchLanguages, type Language } from '../../src/localization/languages.js';
import { messageCount, signedOff } from '../../src/localization/generated/review.js';
import { fill, type Msg } from '../../src/localization/message.js';
import { readColour } from './contrast.js';
import { colourProblems, type OwnColours } from './palette.js';
import { ENGLISH, numberIn, type Speech } from './words.js';

/** The elements that can be put on a page, in the order in which they stand there. */
export const elements = ['hotline', 'screening', 'documents', 'advert', 'exit'] as const;
export type ElementName = (typeof elements)[number];

/** What each choice of one among several can be; the first is what an element does by itself. */
export const options = {
  shape: ['card', 'bar', 'inline'],
  position: ['top', 'bottom'],
  instrument: ['at-work', 'before-you-go', 'danger-now'],
  layout: ['steps', 'list'],
  work: workTypes,
  stage: ['', ...stages],
} as const;

/** What a site owner has said so far, as typed: not yet judged. */
export interface Choice {
  readonly elements: readonly ElementName[];
  /** ISO 3166-1 alpha-2; empty: guessed on the reader's device. */
  readonly country: string;
  /** What the page is written in; empty: what its `<html lang>` says. */
  readonly pageLanguage: string;
  /** Loaded besides those of the page and of the reader's device. */
  readonly languages: readonly string[];
  readonly shape: string;
  readonly position: string;
  readonly private: boolean;
  readonly dismissible: boolean;
  /** A way to leave beside the help line. */
  readonly exit: boolean;
  readonly instrument: string;
  readonly layout: string;
  /** ISO 3166-1 alpha-2, a group, or empty. */
  readonly citizenship: string;
  readonly work: string;
  readonly stage: string;
  /** The id of the advert in the page. */
  readonly advert: string;
  readonly marks: boolean;
  readonly accent: string;
  readonly surface: string;
  readonly text: string;
  /** Records as in `schema/service.schema.json`. */
  readonly services: readonly unknown[];
  /** Where "Leave" goes. */
  readonly exitPage: string;
  /** The address of the page itself, for the code on a printed card. */
  readonly page: string;
  /** The questions come from `safar-private.html`, for a site whose rules let no other frame run. */
  readonly hosted: boolean;
  /** Where the files lie. */
  readonly folder: string;
}

export const DEFAULT: Choice = {
  elements: ['hotline'],
  country: 'KZ',
  pageLanguage: '',
  languages: ['ru', 'kk', 'uz', 'tg', 'ky'],
  shape: 'card',
  position: 'top',
  private: true,
  dismissible: false,
  exit: true,
  instrument: 'at-work',
  layout: 'steps',
  citizenship: '',
  work: 'any',
  stage: '',
  advert: '',
  marks: false,
  accent: '',
  surface: '',
  text: '',
  services: [],
  exitPage: '',
  page: '',
  hosted: false,
  folder: 'https://your-site.example/safar/',
};

/** Something that is not right yet: where, and what is expected there, for a person. */
export interface Problem {
  /** The name of the field; `services[0].dial` for one of a service. */
  readonly field: string;
  readonly text: string;
  /** What would do in its place. */
  readonly offer?: string;
}

/** Everything in a choice that cannot go into a page as it is. Empty: it can. */
export function problemsOf(choice: Choice, { lang, msg }: Speech = ENGLISH): readonly Problem[] {
  const problems: Problem[] = [];
  const fail = (field: string, text: string, offer?: string) =>
    problems.push({ field, text, ...(offer === undefined ? {} : { offer }) });
  const notListed = (field: string) =>
    fail(field, msg('Choose one from the list.', { id: 'builder.wrong.not-listed' }));

  if (choice.elements.length === 0)
    fail('elements', msg('Choose at least one.', { id: 'builder.wrong.no-part', desc: 'Of the parts to show.' }));
  if (choice.elements.some((name) => !elements.includes(name))) notListed('elements');
  if (choice.country && !/^[A-Z]{2}$/.test(choice.country)) notListed('country');
  const spoken: readonly string[] = languages;
  if (choice.pageLanguage && !spoken.includes(choice.pageLanguage)) notListed('pageLanguage');
  if (choice.languages.some((lang) => !spoken.includes(lang))) notListed('languages');
  for (const [field, known] of Object.entries(options)) {
    const given = choice[field as keyof typeof options];
    if (!known.some((each) => each === given)) notListed(field);
  }
  const groups: readonly string[] = citizenshipGroups;
  if (choice.citizenship && !/^[A-Z]{2}$/.test(choice.citizenship) && !groups.includes(choice.citizenship))
    notListed('citizenship');
  const hasAdvert = choice.elements.includes('advert');
  if (hasAdvert && choice.advert && !/^[A-Za-z][\w-]{0,60}$/.test(choice.advert))
    fail(
      'advert',
      msg('Write the id of the box that holds the advert: letters, digits and hyphens, such as ad-text.', {
        id: 'builder.wrong.advert',
        desc: 'The id attribute in HTML. The letters are Latin ones.',
      }),
    );
  if (hasAdvert && choice.marks && !choice.advert)
    fail('advert', msg('To mark phrases, say where the advert is.', { id: 'builder.wrong.marks' }));

  const own: { -readonly [Key in keyof OwnColours]: OwnColours[Key] } = {};
  for (const name of ['accent', 'surface', 'text'] as const) {
    const given = choice[name].trim();
    if (!given) continue;
    const read = readColour(given);
    if (read) own[name] = read;
    else
      fail(
        name,
        msg('This is not a colour that can be read here. Write it as #0a5a66.', { id: 'builder.wrong.colour' }),
      );
  }
  for (const { colour, ratio, nearest } of colourProblems(own)) {
    // Cut, not rounded: 4.49 must not read as 4.5.
    const shown = numberIn(lang, Math.floor(ratio * 100) / 100, 2);
    fail(colour, fill(tooNear(colour, msg), { ratio: shown }), nearest);
  }

  if (choice.services.length > 20)
    fail('services', msg('Give at most 20.', { id: 'builder.wrong.lines', desc: 'Of the site’s own help lines.' }));
  for (const { index, field, expected } of readServices(choice.services).problems)
    fail(`services[${index}]${field && `.${field}`}`, plainly(field, expected, msg));

  if (choice.exitPage && !address(choice.exitPage))
    fail(
      'exitPage',
      msg('Write a whole address that begins with https://, such as https://example.org/.', {
        id: 'builder.wrong.exit-page',
      }),
    );
  // What is not asked for is not written, and what is not written is not judged.
  if (needsFrame(choice) && choice.page && !address(choice.page))
    fail(
      'page',
      msg('Write a whole address that begins with https://, such as https://example.org/help.', {
        id: 'builder.wrong.page',
      }),
    );
  if (!folderOf(choice.folder))
    fail(
      'folder',
      msg('Write the whole address of the folder. It begins with https:// and ends with a slash.', {
        id: 'builder.wrong.folder',
      }),
    );
  return problems;
}

const tooNear = (colour: 'accent' | 'text', msg: Msg): string =>
  colour === 'accent'
    ? msg('Too near to the ground for links and buttons: the contrast is {ratio} to 1, and people need 4.5 to 1.', {
        id: 'builder.wrong.contrast.accent',
        desc: 'The ground is what words stand on: the background.',
      })
    : msg('Too near to the ground for the words: the contrast is {ratio} to 1, and people need 4.5 to 1.', {
        id: 'builder.wrong.contrast.text',
        desc: 'The ground is what words stand on: the background.',
      });

/** The address in its plain form, if it is https and holds nobody's name or password. */
export function address(given: string): string | undefined {
  const url = parse(given);
  if (url?.protocol !== 'https:' || url.username || url.password) return undefined;
  // Templates of frameworks would see a place for a value.
  return url.href.replaceAll('{', '%7B').replaceAll('}', '%7D');
}

/** The same for the folder of the files, with its slash; one's own computer is let through, to try things out. */
export function folderOf(given: string): string | undefined {
  const url = parse(given);
  if (!url || url.username || url.password || url.search || url.hash) return undefined;
  const safe = url.protocol === 'https:' || (url.protocol === 'http:' && url.hostname === 'localhost');
  // In a policy a semicolon or comma ends the line, and would write another.
  if (!safe || /[;,'"\s]/.test(url.href)) return undefined;
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

function parse(given: string): URL | undefined {
  // The parser passes over line breaks and blanks: what is copied from here must be what was seen.
  if (/[\s<>"'`\\]/.test(given.trim())) return undefined;
  try {
    return new URL(given.trim());
  } catch {
    return undefined;
  }
}

/** What is wrong in a field of a service, in words for somebody who writes no code. */
function plainly(field: string, expected: string, msg: Msg): string {
  switch (field.replace(/[[.].*$/, '')) {
    case 'name':
      return msg('Write a name of up to 120 letters.', { id: 'builder.wrong.line.name' });
    case 'dial':
    case 'sms':
      return expected.includes('another way')
        ? msg('Write a number, or another way to reach you.', { id: 'builder.wrong.line.unreachable' })
        : msg('Write the number in digits, such as +44 20 7946 0123.', { id: 'builder.wrong.line.number' });
    case 'whatsapp':
      return msg('Write the number with its + and country code, such as +44 20 7946 0123.', {
        id: 'builder.wrong.line.whatsapp',
      });
    case 'telegram':
      return msg('Write the Telegram name, such as @example.', { id: 'builder.wrong.line.telegram' });
    case 'url':
      return msg('Write an address that begins with https://.', { id: 'builder.wrong.line.url' });
    case 'timeZone':
      return msg('Write a time zone, such as Europe/Moscow.', { id: 'builder.wrong.line.time-zone' });
    case 'lastReviewed':
      return msg('Write a date, such as 2026-11-24.', { id: 'builder.wrong.line.date' });
    case 'hours':
      return field.includes('days')
        ? msg('Tick at least one day.', { id: 'builder.wrong.line.days' })
        : msg('Write both times, such as 09:00 and 18:00.', { id: 'builder.wrong.line.times' });
    case 'languages':
    case 'country':
    case 'operatorType':
      return msg('Choose one from the list.', { id: 'builder.wrong.not-listed' });
    default:
      return msg('This cannot be used as it is.', { id: 'builder.wrong.line' });
  }
}

/** The chosen colours, read. */
export function coloursOf({ accent, surface, text }: Choice): OwnColours {
  const read = { accent: readColour(accent), surface: readColour(surface), text: readColour(text) };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
}

/** Whether the help line stands in the private frame: such a frame is a card. */
export const isFramed = ({ private: wanted, shape }: Choice): boolean => wanted && shape === 'card';

/** Whether anything in a choice runs in a private frame. */
export const needsFrame = (choice: Choice): boolean =>
  choice.elements.includes('screening') ||
  choice.elements.includes('documents') ||
  (choice.elements.includes('hotline') && isFramed(choice));

/**
 * The languages to tick for a country: those its lines are answered in, and the one it speaks, as far as we have them.
 * For Kazakhstan, those of the people who come there to work.
 */
export function languagesFor(country: string): readonly Language[] {
  if (country === 'KZ') return ['ru', 'kk', 'uz', 'tg', 'ky'];
  if (!/^[A-Z]{2}$/.test(country)) return [];
  const answered = servicesFor({ country }).flatMap(({ availableLanguage }) => availableLanguage);
  const own = new Intl.Locale(`und-${country}`).maximize().language;
  // English is always there.
  return matchLanguages([...answered, own]).filter((lang) => lang !== 'en');
}

/** Whether no native speaker has signed off all words of a language. English is what the others are made from. */
export const isDraft = (lang: string): boolean => lang !== 'en' && (signedOff[lang] ?? 0) < messageCount;

/**
 * The lines to name where no script runs, at most two: the site's own, then the country's. Each has a number to call;
 * that of the country comes from the directory, never from a keyboard.
 */
export function fallbackLines({
  country,
  pageLanguage,
  languages: chosen,
  services,
}: Choice): readonly ServiceResult[] {
  const callable = servicesFor({
    country: country || undefined,
    lang: pageLanguage || chosen[0],
    own: readServices(services).services,
  }).filter(({ numbers }) => numbers.some(({ channel }) => channel === 'call'));
  const own = callable.find((service) => service.own);
  const listed = callable.find((service) => !service.own);
  return [own, listed].filter((service) => service !== undefined);
}
