import { html, nothing, type TemplateResult } from 'lit';
import { serviceWords } from '../../directory/directory.words.js';
import { checklistFor, lostOrTakenPath, type ChecklistItem } from '../../documents/index.js';
import { areaWords } from '../../instruments/at-work.words.js';
import { leavingPlan, offerOutcomeWords } from '../../instruments/before-you-go.words.js';
import { beforeYouGo } from '../../instruments/index.js';
import { fill } from '../../localization/message.js';
import { countryNameIn, monthIn } from '../../localization/names.js';
import type { AppContext } from '../context.js';
import { isoDay } from '../day.js';
import { countries } from '../documents/countries.js';
import { langOf, wordsOf } from '../documents/facts.js';
import { suretyWords } from '../documents/words.js';
import { pictogram } from '../pictogram.js';
import { itemWords } from '../screening/words.js';
import { sentence } from '../sentence.js';
import { code } from './code.js';
import { blank, emergencyOf, howSure, linesOf, printed, wallet, type Line } from './lines.js';

/** Signs that are plain to see and serious alone come first. How many there are hangs on what fits in every language. */
const SIGNS = ['AW15', 'AW17', 'AW18', 'AW16', 'AW21', 'AW20', 'AW11'];

/** How much of the two leaves with numbers lines may take: under the number for danger now, and on the second. */
const FIRST = 4;
const SECOND = 4;
/** A line says who answers, when and in which language; of police and ambulance it is known. */
const weight = (line: Line): number => (isResponder(line) ? 1 : 2);

/** The eight leaves in the order they are read, and the marks for folding. Where each is printed, the styles say. */
export function sheet(context: AppContext): TemplateResult {
  const { msg, country } = context;
  // Police and ambulance stand last: the number for danger now brings them too.
  const lines = [...linesOf(context)].sort((a, b) => Number(isResponder(a)) - Number(isResponder(b)));
  const first = asMany(lines, FIRST);
  const second = asMany(lines.slice(first.length), SECOND);
  const where = country !== undefined && countries.includes(country) ? countryNameIn(context.lang, country) : undefined;
  return html`
    <div class="sheet">
      <section class="leaf cover">${cover(context, where)}</section>
      <section class="leaf">${signs(context)}</section>
      <section class="leaf">${papers(context)}</section>
      <section class="leaf">${path(context)}</section>
      <section class="leaf">${beforeLeaving(context)}</section>
      <section class="leaf">
        ${heading(
          'card.numbers',
          where
            ? fill(msg('Numbers in: {country}', { id: 'papers.numbers-there' }), { country: where })
            : whoHelps(context),
        )}
        ${danger(context)} ${lines.length === 0 ? html`<p>${serviceWords.noneKnown(msg)}</p>` : nothing}
        ${first.map((line) => printed(line, context))} ${blank}
      </section>
      <section class="leaf">
        ${heading('card.numbers', whoHelps(context))} ${second.map((line) => printed(line, context))} ${blank}
        <p class="fine">${howSure([...first, ...second], context)} ${serviceWords.callTrace(msg)}</p>
      </section>
      <section class="leaf last">${wallet(context)}</section>
      <div class="marks" aria-hidden="true">
        <i></i><i></i><i></i><i></i><i class="cut">${pictogram('card.cut')}</i>
      </div>
    </div>
  `;
}

/** The first lines, as many as there is room for. */
function asMany(lines: readonly Line[], room: number): readonly Line[] {
  let taken = 0;
  const end = lines.findIndex((line) => (taken += weight(line)) > room);
  return end === -1 ? lines : lines.slice(0, end);
}

const isResponder = ({ service }: Line): boolean => service.responder !== undefined;

const whoHelps = ({ msg }: AppContext): string => msg('Who can help', { id: 'numbers.title' });

const heading = (picture: string, words: string): TemplateResult => html`<h3>${pictogram(picture)} ${words}</h3>`;

/** Outside, the card says nothing that a watcher should not read. */
function cover({ msg, page }: AppContext, where: string | undefined): TemplateResult {
  return html`
    <div class="front">
      ${pictogram('card.cover')}
      <h3 translate="no">Safar</h3>
      <p>
        ${msg('Good to know on the way', {
          id: 'card.cover',
          desc: 'On the cover of a small printed book for people who work abroad. Says nothing of what is inside: whoever looks over a shoulder may read it.',
        })}
      </p>
      ${where ? html`<p class="where">${where}</p>` : nothing}
    </div>
    ${
      page
        ? html`<div class="page">
            ${code(page, fill(msg('Code that opens {address}', { id: 'card.code' }), { address: page }))}
            <p class="fine"><bdi dir="ltr">${withoutScheme(page)}</bdi></p>
          </div>`
        : nothing
    }
  `;
}

const withoutScheme = (page: string): string => page.replace(/^https:\/\//, '').replace(/\/$/, '');

function signs({ msg }: AppContext): TemplateResult {
  return html`
    ${heading('AW14', msg('Warning signs at work', { id: 'card.signs.title' }))}
    <ul class="signs">
      ${SIGNS.map((id) => html`<li>${pictogram(id)}<span>${itemWords('at-work', id, msg).sign}</span></li>`)}
    </ul>
    <p class="strong">
      ${msg('One of these is enough to call and ask. It is not your fault.', { id: 'card.signs.enough' })}
    </p>
  `;
}

function papers(context: AppContext): TemplateResult {
  const { msg, lang, country } = context;
  const { items } = checklistFor({ destination: country, own: context.items, today: isoDay(context.now) });
  const passport = items.find(({ id }) => id === 'g-passport');
  const taken = items.find(({ id }) => id === 'kz-taken');
  if (!passport) return heading('AW15', areaWords.papers(msg));
  const words = wordsOf(passport, context);
  const steps = [words.ifMissing[1], words.ifMissing.at(-1)].filter((step) => step !== undefined);
  return html`
    ${heading('AW15', areaWords.papers(msg))}
    <div lang=${langOf(words)}>
      <p class="name">${words.title}</p>
      <p class="strong">
        <span lang=${lang}>${msg('Who should keep it:', { id: 'papers.who-keeps-it' })}</span> ${words.whoKeepsIt}
      </p>
      <ul>
        ${
          passport.own
            ? nothing
            : html`<li>
                ${msg('Only a border guard, a police officer or a consul may ask to hold it.', { id: 'card.papers.hold' })}
              </li>`
        }
        ${steps.map((step) => html`<li>${step}</li>`)}
      </ul>
    </div>
    <div class="push">${rule(passport, context)} ${taken ? rule(taken, context) : nothing}</div>
  `;
}

/** The first sentence of a rule, how sure we are of it, and when that was read. */
function rule(item: ChecklistItem, context: AppContext): TemplateResult {
  const { msg, lang } = context;
  const words = wordsOf(item, context);
  const status = item.rules[0] ?? item.status;
  const month = monthIn(lang, item.lastReviewed);
  return html`<p class="fine">
    <span lang=${langOf(words)}>${words.rule[0]}</span>
    ${status === 'confirmed' ? nothing : html`<b>${suretyWords[status](msg)}</b>`}
    ${month ? sentence(fill(serviceWords.checked(msg), { month })) : nothing}
  </p>`;
}

function path(context: AppContext): TemplateResult {
  const { msg, country } = context;
  const steps = lostOrTakenPath({ destination: country, own: context.items, today: isoDay(context.now) });
  return html`
    ${heading('AW24', msg('Papers lost or taken: step by step', { id: 'papers.path.title' }))}
    <ol>
      ${steps.map((step) => html`<li>${step.words(msg).title}</li>`)}
    </ol>
    <p class="push fine">${msg('Ask an NGO or a lawyer.', { id: 'papers.path.ask' })}</p>
  `;
}

function beforeLeaving({ msg }: AppContext): TemplateResult {
  const stop = beforeYouGo.items.filter(({ tier }) => tier === 'stop');
  return html`
    ${heading('BG04', msg('Before you leave', { id: 'before-you-go.plan' }))}
    <ul>
      ${leavingPlan.map((words) => html`<li>${words(msg)}</li>`)}
    </ul>
    <h4>${offerOutcomeWords['do-not-go-yet'](msg).title}</h4>
    <ul class="signs">
      ${stop.map(({ id }) => html`<li>${pictogram(id)}<span>${itemWords('before-you-go', id, msg).sign}</span></li>`)}
    </ul>
  `;
}

function danger(context: AppContext): TemplateResult | typeof nothing {
  const emergency = emergencyOf(context);
  if (!emergency) return nothing;
  const { msg } = context;
  return html`<div class="entry danger-now">
    <p class="number"><bdi>${emergency.dial}</bdi> <span>${serviceWords.danger(msg)}</span></p>
    <p class="facts">${msg('Call only if nobody can stop you or hurt you for it.', { id: 'ui.danger.if-safe' })}</p>
  </div>`;
}
