import { contactsOf, nameIn, operatorWarningOf, type ServiceResult } from '../../../directory/index.js';
import {
  channelWords,
  operatorWarningWords,
  operatorWords,
  serviceWords,
  statusWords,
} from '../../../directory/directory.words.js';
import { fill, type Msg } from '../../../localization/message.js';
import { languageNamesIn, monthIn } from '../../../localization/names.js';
import { h } from '../../h.js';

/** What a service is shown with. */
export interface ServiceView {
  readonly msg: Msg;
  readonly lang: string;
  /** False in the private frame, which nothing leads out of: addresses are shown as text there. */
  readonly outbound: boolean;
}

/** One service: its name, the number to call, who answers, when, in which languages, and how sure we are. */
export function serviceDetails(service: ServiceResult, { msg, lang, outbound }: ServiceView): readonly HTMLElement[] {
  const name = nameIn(service.name, lang);
  const warning = operatorWarningOf(service);
  const month = monthIn(lang, service.lastReviewed);
  const contacts = contactsOf(service, lang).map(({ channel, href, number }) => {
    const label = fill(channelWords[channel](msg), { number: number?.dial ?? '' });
    if (number)
      return [
        h('a', { class: 'num big', href, 'aria-label': `${label}, ${name.text}` }, h('bdi', {}, number.dial)),
        number.smsKeyword && ` ${fill(serviceWords.smsKeyword(msg), { keyword: number.smsKeyword })}`,
      ];
    return outbound
      ? [h('a', { href, target: '_blank', rel: 'noopener noreferrer', referrerpolicy: 'no-referrer' }, label)]
      : [`${label}: `, h('bdi', {}, href)];
  });
  const chips = [
    service.hoursAvailable === 'always' && serviceWords.always(msg),
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
    h('p', { class: 'name', lang: name.lang !== lang && name.lang }, name.text),
    ...contacts.map((contact) => h('p', { class: 'contact' }, ...contact)),
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
