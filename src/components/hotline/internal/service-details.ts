import { html, nothing, type TemplateResult } from 'lit';
import { contactsOf, nameIn, operatorWarningOf, type ServiceResult } from '../../../directory/index.js';
import {
  channelWords,
  operatorWarningWords,
  operatorWords,
  serviceWords,
  statusWords,
} from '../../../directory/directory.words.js';
import { fill, type Msg } from '../../../localization/message.js';

/** What a service is shown with. */
export interface ServiceView {
  readonly msg: Msg;
  readonly lang: string;
  /** False in the private frame, which nothing leads out of: addresses are shown as text there. */
  readonly outbound: boolean;
}

/** One service: its name, the number to call, who answers, when, in which languages, and how sure we are. */
export function serviceDetails(service: ServiceResult, { msg, lang, outbound }: ServiceView): TemplateResult {
  const name = nameIn(service.name, lang);
  const warning = operatorWarningOf(service);
  const month = monthIn(lang, service.lastReviewed);
  return html`
    <p class="name" lang=${name.lang === lang ? nothing : name.lang}>${name.text}</p>
    ${contactsOf(service, lang).map(({ channel, href, number }) => {
      if (number) {
        const label = fill(channelWords[channel](msg), { number: number.dial });
        return html`<p class="contact">
          <a class="num big" href=${href} aria-label=${`${label}, ${name.text}`}><bdi>${number.dial}</bdi></a>
          ${number.smsKeyword ? html`<span>${fill(serviceWords.smsKeyword(msg), { keyword: number.smsKeyword })}</span>` : nothing}
        </p>`;
      }
      return outbound
        ? html`<p class="contact">
            <a href=${href} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer"
              >${channelWords[channel](msg)}</a
            >
          </p>`
        : html`<p class="contact">${channelWords[channel](msg)}: <bdi>${href}</bdi></p>`;
    })}
    <ul class="chips">
      ${
        service.openNow === true
          ? html`<li class="chip on">${serviceWords.openNow(msg)}</li>`
          : service.openNow === false
            ? html`<li class="chip">${serviceWords.closedNow(msg)}</li>`
            : nothing
      }
      ${service.hoursAvailable === 'always' ? html`<li class="chip">${serviceWords.always(msg)}</li>` : nothing}
      ${
        service.free === null
          ? nothing
          : html`<li class="chip">${service.free ? serviceWords.free(msg) : serviceWords.notFree(msg)}</li>`
      }
      ${service.anonymous ? html`<li class="chip">${serviceWords.anonymous(msg)}</li>` : nothing}
      ${
        service.availableLanguage.length > 0
          ? html`<li class="chip">
              ${fill(serviceWords.languages(msg), { languages: languageNames(service.availableLanguage, lang) })}
            </li>`
          : nothing
      }
      ${service.operatorType ? html`<li class="chip">${operatorWords[service.operatorType](msg)}</li>` : nothing}
    </ul>
    ${warning ? html`<p class="small">${operatorWarningWords[warning](msg)}</p>` : nothing}
    ${service.diallable === 'no' ? html`<p class="small">${serviceWords.notFromHere(msg)}</p>` : nothing}
    ${
      service.own
        ? html`<p class="small">${serviceWords.givenHere(msg)}</p>`
        : html`<p class="small">${statusWords[service.status](msg)}</p>
            <p class="small">${serviceWords.notDialled(msg)}</p>`
    }
    ${service.sourcesOld ? html`<p class="small">${serviceWords.oldSources(msg)}</p>` : nothing}
    ${service.conflict === null ? nothing : html`<p class="small">${serviceWords.conflict(msg)}</p>`}
    ${month ? html`<p class="small">${fill(serviceWords.checked(msg), { month })}</p>` : nothing}
  `;
}

/** "November 2026" in the reader's language; the bare number where the browser does not know the language's months. */
function monthIn(lang: string, date: string): string {
  const day = new Date(`${date.slice(0, 7)}-15T12:00:00Z`);
  if (date === '' || Number.isNaN(day.getTime())) return '';
  const known = Intl.DateTimeFormat.supportedLocalesOf([lang]).length > 0;
  return known
    ? new Intl.DateTimeFormat(lang, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(day)
    : `${date.slice(5, 7)}.${date.slice(0, 4)}`;
}

function languageNames(tags: readonly string[], lang: string): string {
  const names = new Intl.DisplayNames([lang, 'en'], { type: 'language' });
  return new Intl.ListFormat([lang, 'en'], { type: 'conjunction', style: 'short' }).format(
    tags.map((tag) => names.of(tag) ?? tag),
  );
}
