import { contactsOf, nameIn, operatorWarningOf, unbroken, type ServiceResult } from '../../../directory/index.js';
import {
  channelWords,
  operatorWarningWords,
  operatorWords,
  serviceWords,
  statusWords,
} from '../../../directory/directory.words.js';
import { fill, type Msg } from '../../../localization/message.js';
import { hoursIn, languageNamesIn, monthIn } from '../../../localization/names.js';
import { h, type Child } from '../../h.js';

/** What a service is shown with. */
export interface ServiceView {
  readonly msg: Msg;
  readonly lang: string;
  /** False in the private frame, which nothing leads out of: addresses are shown as text there. */
  readonly outbound: boolean;
}

/** What stands for each way to reach a service, best first: a link that dials or opens it, with its number or in words. */
export function waysToReach(
  service: ServiceResult,
  { msg, lang, outbound }: ServiceView,
): readonly (readonly Child[])[] {
  const name = nameIn(service.name, lang).text;
  return contactsOf(service, lang).map(({ channel, href, number }) => {
    const label = fill(channelWords[channel](msg), { number: number?.dial ?? '' });
    if (number) {
      const called = channel === 'call';
      // Among words from right to left a number that is not set apart comes apart.
      const [before, after] = called ? [] : label.split(number.dial);
      return [
        h(
          'a',
          { class: called && 'num big', part: 'call', href, 'aria-label': `${label}, ${name}` },
          before,
          h('bdi', {}, called ? number.dial : unbroken(number.dial)),
          after,
        ),
        number.smsKeyword && ` ${fill(serviceWords.smsKeyword(msg), { keyword: number.smsKeyword })}`,
      ];
    }
    return outbound
      ? [h('a', { href, target: '_blank', rel: 'noopener noreferrer', referrerpolicy: 'no-referrer' }, label)]
      : [`${label}: `, h('bdi', {}, href)];
  });
}

/** "Free · Day and night", as far as it is known: where there is room for a few words beside the number. */
export const callNotes = ({ free, hoursAvailable }: ServiceResult, { msg }: Pick<ServiceView, 'msg'>): string =>
  [free && serviceWords.free(msg), hoursAvailable === 'always' && serviceWords.always(msg)].filter(Boolean).join(' · ');

/** One service: its name, the number to call, who answers, when, in which languages, and how sure we are. */
export function serviceDetails(service: ServiceResult, view: ServiceView): readonly HTMLElement[] {
  const { msg, lang } = view;
  const name = nameIn(service.name, lang);
  const warning = operatorWarningOf(service);
  const month = monthIn(lang, service.lastReviewed);
  const chips = [
    service.hoursAvailable === 'always' && serviceWords.always(msg),
    ...(typeof service.hoursAvailable === 'object' ? service.hoursAvailable.map((hours) => hoursIn(lang, hours)) : []),
    service.free === null ? null : service.free ? serviceWords.free(msg) : serviceWords.notFree(msg),
    service.anonymous && serviceWords.anonymous(msg),
    service.availableLanguage.length > 0 &&
      fill(serviceWords.languages(msg), { languages: languageNamesIn(lang, service.availableLanguage) }),
    service.operatorType && operatorWords[service.operatorType](msg),
  ].filter((chip) => typeof chip === 'string');
  const notes = [
    warning && operatorWarningWords[warning](msg),
    service.diallable === 'no' && serviceWords.notFromHere(msg),
    ...(service.own ? [serviceWords.givenHere(msg)] : [statusWords[service.status](msg), serviceWords.notDialled(msg)]),
    service.sourcesOld && serviceWords.oldSources(msg),
    service.conflict !== null && serviceWords.conflict(msg),
    month && fill(serviceWords.checked(msg), { month }),
  ].filter((note) => typeof note === 'string' && note !== '');
  const open = service.openNow;
  return [
    h('p', { class: 'name', lang: name.lang !== lang && name.lang }, unbroken(name.text)),
    ...waysToReach(service, view).map((way) => h('p', { class: 'contact' }, ...way)),
    h(
      'ul',
      { class: 'chips' },
      open !== 'unknown' &&
        h('li', { class: open ? 'chip on' : 'chip off' }, (open ? serviceWords.openNow : serviceWords.closedNow)(msg)),
      ...chips.map((chip) => h('li', { class: 'chip' }, chip)),
    ),
    ...notes.map((note) => h('p', { class: 'small' }, note)),
  ];
}
