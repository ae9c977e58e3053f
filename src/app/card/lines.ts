import { html, nothing, type TemplateResult } from 'lit';
import { hoursIn, languageNamesIn, monthIn } from '../../localization/names.js';
import {
  emergencyNumberFor,
  nameIn,
  operatorWarningOf,
  unbroken,
  type ServiceNumber,
  type ServiceResult,
} from '../../directory/index.js';
import { operatorWarningWords, operatorWords, serviceWords, statusWords } from '../../directory/directory.words.js';
import { fill } from '../../localization/message.js';
import type { AppContext } from '../context.js';
import { pictogram } from '../pictogram.js';
import { sentence } from '../sentence.js';

/** A service with the number that is printed for it. */
export interface Line {
  readonly service: ServiceResult;
  readonly number: ServiceNumber;
}

/** The number for danger now, if one is known for the country. */
export const emergencyOf = ({ country }: AppContext): ServiceNumber | undefined => emergencyNumberFor(country)?.number;

/** What can be called from here, best first, the partner's own before all others; without the number for danger now. */
export function linesOf(context: AppContext): readonly Line[] {
  const emergency = emergencyOf(context)?.tel;
  return context.services.flatMap((service) => {
    const number = service.numbers.find(({ channel }) => channel === 'call');
    return number && number.tel !== emergency && service.diallable !== 'no' ? [{ service, number }] : [];
  });
}

/** One line on paper: the number large, then what the view on the screen says of it. */
export function printed({ service, number }: Line, { msg, lang }: AppContext): TemplateResult {
  const name = nameIn(service.name, lang);
  const warning = operatorWarningOf(service);
  const known = [
    service.own && serviceWords.givenHere(msg),
    !service.own && service.status !== 'confirmed' && statusWords[service.status](msg),
    service.conflict !== null && serviceWords.conflict(msg),
    service.sourcesOld && serviceWords.oldSources(msg),
  ].filter((each) => typeof each === 'string');
  const digits = html`<bdi>${number.dial}</bdi>`;
  const who = html`<span lang=${name.lang}>${unbroken(name.text)}</span>`;
  return html`
    <div class="entry">
      ${
        // Everybody knows who comes; only what there is to know before a call is said.
        service.responder === undefined
          ? html`
              <p class="number">${digits}</p>
              <p class="name">${who}</p>
              <p class="facts">${facts(service, { msg, lang }).join(' · ')}</p>
            `
          : html`<p class="number">${digits} ${who}</p>`
      }
      ${warning ? html`<p class="facts">${operatorWarningWords[warning](msg)}</p>` : nothing}
      ${known.length === 0 ? nothing : html`<p class="fine">${known.join(' ')}</p>`}
    </div>
  `;
}

/** That nobody has called these numbers, and when what is said of them was last read. */
export function howSure(lines: readonly Line[], { msg, lang }: AppContext): string {
  const ours = lines.filter(({ service }) => !service.own);
  const months = [...new Set(ours.map(({ service }) => monthIn(lang, service.lastReviewed)))].filter(Boolean);
  return ours.length === 0
    ? ''
    : [
        msg('We read about these numbers. We have not called them.', { id: 'card.numbers.not-called' }),
        sentence(fill(serviceWords.checked(msg), { month: months.join(', ') })),
      ].join(' ');
}

/**
 * A part the size of a bank card, to cut off and keep. Numbers without names: it can be hidden, and tells whoever finds
 * it little. Police and ambulance are left out, which the number for danger now brings too.
 */
export function wallet(context: AppContext): TemplateResult {
  const { msg } = context;
  const emergency = emergencyOf(context);
  const lines = linesOf(context).filter(({ service }) => service.responder === undefined);
  return html`
    <div class="wallet">
      <h3>${pictogram('card.cut')} ${msg('Keep these numbers', { id: 'card.keep' })}</h3>
      ${
        emergency
          ? html`<p class="number"><bdi>${emergency.dial}</bdi> <span>${serviceWords.danger(msg)}</span></p>`
          : nothing
      }
      ${lines.slice(0, 3).map(
        ({ number, service: { free, hoursAvailable, operatorType } }) =>
          html`<p class="number"><bdi>${number.dial}</bdi></p>
            <p>${facts({ free, hoursAvailable, operatorType }, context).join(' · ')}</p>`,
      )}
      ${blank}
    </div>
  `;
}

/** Room to write by hand, as much as is left. */
export const blank = html`<div class="blank" aria-hidden="true">
  ${Array.from({ length: 9 }, () => html`<i></i>`)}
</div>`;

type Shown = Pick<ServiceResult, 'free' | 'hoursAvailable' | 'operatorType'> &
  Partial<Pick<ServiceResult, 'anonymous' | 'availableLanguage'>>;

function facts(
  { free, hoursAvailable, anonymous = null, availableLanguage = [], operatorType }: Shown,
  { msg, lang }: Pick<AppContext, 'msg' | 'lang'>,
): readonly string[] {
  return [
    free === null ? '' : free ? serviceWords.free(msg) : serviceWords.notFree(msg),
    hoursAvailable === 'always'
      ? serviceWords.always(msg)
      : hoursAvailable === 'unknown'
        ? ''
        : hoursAvailable.map((hours) => hoursIn(lang, hours)).join('; '),
    anonymous ? serviceWords.anonymous(msg) : '',
    availableLanguage.length > 0
      ? fill(serviceWords.languages(msg), { languages: languageNamesIn(lang, availableLanguage) })
      : '',
    operatorType ? operatorWords[operatorType](msg) : '',
  ].filter((fact) => fact !== '');
}
