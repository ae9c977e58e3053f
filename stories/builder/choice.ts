import { readServices, servicesFor, type ServiceResult } from '../../src/directory/index.js';
import { stages, workTypes, citizenshipGroups } from '../../src/documents/index.js';
import { languages, matchLanguages, type Language } from '../../src/localization/languages.js';
import { messageCount, signedOff } from '../../src/localization/generated/review.js';
import { readColour } from './contrast.js';
import { colourProblems, type OwnColours } from './palette.js';

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
export function problemsOf(choice: Choice): readonly Problem[] {
  const problems: Problem[] = [];
  const fail = (field: string, text: string, offer?: string) =>
    problems.push({ field, text, ...(offer === undefined ? {} : { offer }) });

  if (choice.elements.length === 0) fail('elements', 'Choose at least one.');
  if (choice.elements.some((name) => !elements.includes(name))) fail('elements', 'This is not one of the parts.');
  if (choice.country && !/^[A-Z]{2}$/.test(choice.country)) fail('country', 'Choose a country from the list.');
  const spoken: readonly string[] = languages;
  if (choice.pageLanguage && !spoken.includes(choice.pageLanguage))
    fail('pageLanguage', 'Choose a language from the list.');
  if (choice.languages.some((lang) => !spoken.includes(lang))) fail('languages', 'Choose languages from the list.');
  for (const [field, known] of Object.entries(options)) {
    const given = choice[field as keyof typeof options];
    if (!known.some((each) => each === given)) fail(field, `Choose one of: ${known.filter(Boolean).join(', ')}.`);
  }
  const groups: readonly string[] = citizenshipGroups;
  if (choice.citizenship && !/^[A-Z]{2}$/.test(choice.citizenship) && !groups.includes(choice.citizenship))
    fail('citizenship', 'Choose a country from the list.');
  const hasAdvert = choice.elements.includes('advert');
  if (hasAdvert && choice.advert && !/^[A-Za-z][\w-]{0,60}$/.test(choice.advert))
    fail('advert', 'Write the id of the box that holds the advert: letters, digits and hyphens, such as ad-text.');
  if (hasAdvert && choice.marks && !choice.advert) fail('advert', 'To mark phrases, say where the advert is.');

  const NAMES = { accent: 'links and buttons', surface: 'the ground', text: 'the words' } as const;
  const own: { -readonly [Key in keyof OwnColours]: OwnColours[Key] } = {};
  for (const name of ['accent', 'surface', 'text'] as const) {
    const given = choice[name].trim();
    if (!given) continue;
    const read = readColour(given);
    if (read) own[name] = read;
    else fail(name, 'This is not a colour that can be read here. Write it as #0a5a66.');
  }
  for (const { colour, ratio, nearest } of colourProblems(own)) {
    // Cut, not rounded: 4.49 must not read as 4.5.
    const shown = Math.floor(ratio * 100) / 100;
    fail(
      colour,
      `Too near to the ground for ${NAMES[colour]}: the contrast is ${shown} to 1, and people need 4.5 to 1.`,
      nearest,
    );
  }

  if (choice.services.length > 20) fail('services', 'Give at most 20.');
  for (const { index, field, expected } of readServices(choice.services).problems)
    fail(`services[${index}]${field && `.${field}`}`, plainly(field, expected));

  if (choice.exitPage && !address(choice.exitPage))
    fail('exitPage', 'Write a whole address that begins with https://, such as https://example.org/.');
  // What is not asked for is not written, and what is not written is not judged.
  if (needsFrame(choice) && choice.page && !address(choice.page))
    fail('page', 'Write a whole address that begins with https://, such as https://example.org/help.');
  if (!folderOf(choice.folder))
    fail('folder', 'Write the whole address of the folder. It begins with https:// and ends with a slash.');
  return problems;
}

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
function plainly(field: string, expected: string): string {
  const words: Readonly<Record<string, string>> = {
    name: 'Write a name of up to 120 letters.',
    dial: expected.includes('another way')
      ? 'Write a number, or another way to reach you.'
      : 'Write the number in digits, such as +44 20 7946 0123.',
    sms: 'Write the number in digits, such as +44 20 7946 0123.',
    whatsapp: 'Write the number with its + and country code, such as +44 20 7946 0123.',
    telegram: 'Write the Telegram name, such as @example.',
    url: 'Write an address that begins with https://.',
    languages: 'Choose languages from the list.',
    timeZone: 'Write a time zone, such as Europe/Moscow.',
    country: 'Choose a country from the list.',
    lastReviewed: 'Write a date, such as 2026-11-24.',
    operatorType: 'Choose who answers from the list.',
  };
  const base = field.replace(/[[.].*$/, '');
  if (base === 'hours')
    return field.includes('days') ? 'Tick at least one day.' : 'Write both times, such as 09:00 and 18:00.';
  return words[base] ?? `Expected: ${expected}.`;
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
