import { advertOutcomeWords, advertTips, advertWords, flagWords } from '../../adverts/adverts.words.js';
import { assessInSteps, type AdvertAssessment, type AdvertFlag, type Tier } from '../../adverts/index.js';

import { countryAmong } from '../../directory/zones.js';
import { callWords } from '../../directory/directory.words.js';
import { adopt, spokenIn, warnOnce } from '../../frame/attributes.js';
import { countriesWithLine, firstLine } from '../../frame/first-line.js';
import { directionOf } from '../../localization/languages.js';
import { fill, type Msg } from '../../localization/message.js';
import { messagesIn } from '../../localization/messages.js';
import { h } from '../h.js';
import { PageElement } from '../page-element.js';
import { advertStyles } from './advert.styles.js';
import { Marks, MOST_MARKS } from './internal/marks.js';
import { pageText, rangeOf, type PageText } from './internal/page-text.js';
import { inSlices, inTurn } from './internal/slices.js';

/** The advert was read; what was found is in `assessment`. */
export class SafarAssessEvent extends Event {
  constructor() {
    super('safar-assess', { bubbles: true });
  }
}

/** How long a page that is writing its advert is given to go on. */
const DEBOUNCE_MS = 150;
/** What is quiet first: most of it is in honest adverts too. */
const QUIETEST_FIRST: readonly Tier[] = ['info', 'caution', 'high'];
const QUOTES = 3;
const QUOTE_LENGTH = 160;

let guessed: string | undefined;
const waiting: (() => void)[] = [];

/** Asking a device for its zones takes milliseconds: once, in a task of its own, for all the notices of a page. */
function guessLater(then: () => void): void {
  if (waiting.push(then) > 1) return;
  setTimeout(() => {
    guessed = countryAmong(new Intl.DateTimeFormat().resolvedOptions().timeZone, countriesWithLine()) ?? '';
    for (const each of waiting.splice(0)) each();
  });
}

/**
 * A notice beside a job advert: the phrases in it that are known recruitment warning signs, why, and what to ask; or
 * general advice where there is nothing to read. Never a verdict, and nothing is sent.
 *
 * @element safar-advert
 * @slot - Shown where no script runs, and where no help line is known. Put a plain `tel:` link here.
 * @attr for - The `id` of the element that holds the advert.
 * @attr text - The advert itself, where it is not in the page.
 * @attr {boolean} marks - Marks the phrases in the page, without touching it.
 * @attr lang - The language of the notice: BCP 47. That of the advert is found by itself.
 * @attr country - Where the reader is: ISO 3166-1 alpha-2, such as "KZ". Guessed from the device's time zone when left out.
 * @csspart call - The link that dials.
 * @fires {SafarAssessEvent} safar-assess - The advert was read, or read again after a change.
 * @cssprop [--safar-mark=#ffe9bd] - The ground of a marked phrase.
 * @cssprop [--safar-mark-text=#14212b] - Its letters.
 */
export class SafarAdvert extends PageElement {
  static readonly observedAttributes = ['lang', 'country', 'for', 'text', 'marks'];

  readonly #marks = new Marks();
  #text: string | undefined;
  #assessment: AdvertAssessment | null = null;
  /** What was read, and where it stands when it stands in the page. */
  #read: PageText | undefined;
  #stale = true;
  #reading = false;
  #timer = 0;
  #stop: (() => void) | undefined;
  #watched: Element | undefined;
  readonly #observer = new MutationObserver((changes) => {
    // What happens elsewhere in the page matters only if it took the advert away, or put another in its place.
    if (changes.some(({ target }) => this.#watched?.contains(target)) || this.#lookUp() !== this.#watched)
      this.#readSoon();
  });

  constructor() {
    super();
    adopt(this, 'text');
  }

  protected override look(): string {
    return advertStyles;
  }

  /** The advert's words, given by the page; goes before what `for` points at. Undefined: none given. */
  get text(): string | undefined {
    return this.#text ?? this.getAttribute('text') ?? undefined;
  }

  set text(value: unknown) {
    if (typeof value !== 'string' && value !== undefined && value !== null)
      warnOnce(this, `text=${typeof value}`, 'a string');
    this.#text = typeof value === 'string' ? value : undefined;
    this.#readAgain();
  }

  /** What was found: null before the advert is read, and where there is none. */
  get assessment(): AdvertAssessment | null {
    return this.#assessment;
  }

  protected override listen(): (() => void)[] {
    this.#stale = true;
    return [
      () => {
        this.#stop?.();
        window.clearTimeout(this.#timer);
        this.#timer = 0;
        this.#observer.disconnect();
        this.#watched = undefined;
        this.#marks.set([], document);
      },
    ];
  }

  override attributeChangedCallback(): void {
    this.#readAgain();
  }

  protected override soon(draw: () => void): void {
    inTurn(draw);
  }

  protected override view(): HTMLElement {
    if (this.#stale) this.#start();
    const lang = spokenIn(this);
    const msg = messagesIn(lang);
    const assessment = this.#assessment;
    const words = assessment && advertOutcomeWords[assessment.outcome](msg);
    return h(
      'section',
      {
        class: 'box',
        // A board may have a hundred notices: each as a landmark would be in the way of those who jump between them.
        role: 'group',
        lang,
        dir: directionOf(lang),
        'aria-label': advertWords.title(msg),
        'aria-busy': this.#reading && 'true',
      },
      h(
        'div',
        { class: 'body' },
        h('p', { class: 'title' }, words ? words.title : advertWords.title(msg)),
        words && h('p', {}, words.text),
        this.#reading && h('p', { class: 'small' }, advertWords.reading(msg)),
        assessment && assessment.flags.length > 0
          ? h(
              'ul',
              {},
              ...QUIETEST_FIRST.flatMap((tier) => assessment.flags.filter((flag) => flag.tier === tier)).map((flag) =>
                this.#flag(flag, assessment.lang, msg),
              ),
            )
          : h('ul', { class: 'tips' }, ...advertTips(msg).map((tip) => h('li', {}, tip))),
        words && h('p', { class: 'small' }, advertWords.limit(msg)),
      ),
      this.#foot(msg),
    );
  }

  #flag({ id, tier, matches }: AdvertFlag, advertLang: string, msg: Msg): HTMLElement {
    const { name, why, ask } = flagWords[id](msg);
    const more = matches.length - QUOTES;
    return h(
      'li',
      { class: `flag ${tier}` },
      h(
        'details',
        {},
        h('summary', {}, h('b', {}, name), h('span', { class: 'small' }, advertWords[tier](msg))),
        h('p', { class: 'small' }, advertWords.quoted(msg)),
        ...matches
          .slice(0, QUOTES)
          .map(({ start, end }) =>
            h('blockquote', { lang: advertLang !== 'und' && advertLang, dir: 'auto' }, this.#quote(start, end)),
          ),
        more > 0 && h('p', { class: 'small' }, fill(advertWords.more(msg), { count: more })),
        h('p', {}, why),
        h('p', { class: 'small' }, advertWords.ask(msg)),
        h('p', {}, h('b', {}, ask)),
      ),
    );
  }

  #quote(start: number, end: number): string {
    const quote = this.#read?.text.slice(start, Math.min(end, start + QUOTE_LENGTH)) ?? '';
    // A letter of two halves is not cut in the middle.
    return end - start > QUOTE_LENGTH ? `${quote.replace(/[\ud800-\udbff]$/, '')}…` : quote;
  }

  /** Whom to ask. Where no number is known and the page has put none here, there is nothing to say. */
  #foot(msg: Msg): HTMLElement | false {
    const number = firstLine(this.#where());
    if (!number && !this.textContent.trim()) return false;
    return h(
      'div',
      { class: 'foot' },
      h('p', { class: 'small' }, advertWords.help(msg)),
      number
        ? h(
            'a',
            {
              class: 'num',
              part: 'call',
              href: `tel:${number.replace(/[^\d+*#]/g, '')}`,
              'aria-label': fill(callWords(msg), { number }),
            },
            h('bdi', {}, number),
          )
        : h('slot', {}),
    );
  }

  #where(): string {
    const given = this.getAttribute('country')?.toUpperCase() ?? '';
    if (/^[A-Z]{2}$/.test(given)) return given;
    if (given) warnOnce(this, `country="${given}"`, 'a two-letter code such as "KZ"');
    if (guessed === undefined) {
      guessLater(() => this.draw());
      return '';
    }
    return guessed;
  }

  #readAgain(): void {
    this.#stale = true;
    this.draw();
  }

  /** Once for all changes until then, also on a page that never stands still. */
  #readSoon(): void {
    this.#timer ||= window.setTimeout(() => {
      this.#timer = 0;
      this.#readAgain();
    }, DEBOUNCE_MS);
  }

  /** Reads what there is to read; what is short is read before this returns. */
  #start(): void {
    this.#stale = false;
    this.#stop?.();
    const given = this.text;
    const target = given === undefined ? this.#find() : undefined;
    this.#watch(target);
    if (given === undefined && !target) {
      this.#reading = false;
      this.#finish(undefined, null);
      return;
    }
    this.#reading = true;
    let first = true;
    this.#stop = inSlices(this.#steps(given, target), ([read, assessment]) => {
      this.#reading = false;
      this.#finish(read, assessment);
      if (!first) this.draw();
    });
    first = false;
  }

  *#steps(
    given: string | undefined,
    target: Element | undefined,
  ): Generator<undefined, readonly [PageText, AdvertAssessment]> {
    const read: PageText =
      given === undefined && target ? yield* pageText(target) : { text: given ?? '', nodes: [], starts: [0] };
    const same = this.#assessment && this.#read?.text === read.text;
    return [read, same ? this.#assessment : yield* assessInSteps(read.text)] as [PageText, AdvertAssessment];
  }

  #finish(read: PageText | undefined, assessment: AdvertAssessment | null): void {
    const changed = assessment !== this.#assessment;
    this.#read = read;
    this.#assessment = assessment;
    this.#mark();
    if (changed && assessment) queueMicrotask(() => this.dispatchEvent(new SafarAssessEvent()));
  }

  #mark(): void {
    const read = this.#read;
    const ranges =
      read && read.nodes.length > 0 && this.hasAttribute('marks')
        ? (this.#assessment?.flags ?? [])
            .flatMap(({ matches }) => matches)
            .slice(0, MOST_MARKS)
            .flatMap(({ start, end }) => rangeOf(read, start, end) ?? [])
        : [];
    this.#marks.set(ranges, this.#root());
  }

  #root(): Document | ShadowRoot {
    const root = (this.#watched ?? this).getRootNode();
    return root instanceof ShadowRoot ? root : document;
  }

  #find(): Element | undefined {
    const id = this.getAttribute('for');
    const found = this.#lookUp();
    // A page that is still being read may bring it yet.
    if (id && !found && document.readyState !== 'loading')
      warnOnce(this, `for="${id}"`, 'the id of an element in the page');
    return found;
  }

  /** The element that `for` names: an id, also written as a selector for it. */
  #lookUp(): Element | undefined {
    const id = this.getAttribute('for')?.replace(/^#/, '');
    if (!id) return undefined;
    const root = this.getRootNode();
    return (root instanceof ShadowRoot ? root.getElementById(id) : null) ?? document.getElementById(id) ?? undefined;
  }

  /** Follows the advert, and the page: it may bring one, or put another with the same id in the place of this. */
  #watch(target: Element | undefined): void {
    this.#observer.disconnect();
    this.#watched = target;
    if (!this.hasAttribute('for') || this.text !== undefined) return;
    for (const root of new Set([this.getRootNode(), document]))
      this.#observer.observe(root, { childList: true, subtree: true });
    if (target) this.#observer.observe(target, { childList: true, characterData: true, subtree: true });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'safar-advert': SafarAdvert;
  }
  interface HTMLElementEventMap {
    'safar-assess': SafarAssessEvent;
  }
}
