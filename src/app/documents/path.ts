import { html, nothing, type TemplateResult } from 'lit';
import { nameIn, type ServiceResult } from '../../directory/index.js';
import { lostOrTakenPath, type PathHelp } from '../../documents/index.js';
import type { AppContext } from '../context.js';
import { isoDay } from '../day.js';
import { dangerNow, whoCanHelp } from '../numbers.js';
import { ending, type EndingActions } from './around.js';
import { behind } from './facts.js';
import type { Session } from './session.js';
import { suretyWords } from './words.js';

/** What can be done from the way. */
export interface PathActions extends EndingActions {
  /** To the list of the papers for this. Undefined where the way lies over another screen: no list is there. */
  readonly showList: (() => void) | undefined;
}

/** The way when papers are lost or somebody keeps them, to be read from top to bottom, and who can help with it. */
export function path(
  context: AppContext,
  { situation }: Session,
  { showList, clear, startOver }: PathActions,
): TemplateResult {
  const { msg } = context;
  const { stage, destination, citizenship } = situation;
  const steps = lostOrTakenPath({ destination, citizenship, own: context.items, today: isoDay(context.now) });
  return html`
    <h2 tabindex="-1">${msg('Papers lost or taken: step by step', { id: 'papers.path.title' })}</h2>
    <p>${msg('You decide what is right for you, and when. You can stop at any step.', { id: 'papers.path.lead' })}</p>
    <ol class="steps">
      ${steps.map((step) => {
        const { title, actions, risk, otherwise } = step.words(msg);
        return html`
          <li>
            <h3>${title}</h3>
            ${step.help.includes('emergency') ? dangerNow(context) : nothing}
            <ul>
              ${actions.map((action) => html`<li>${action}</li>`)}
            </ul>
            ${numbers(context, step.help)} ${risk === null ? nothing : html`<p class="note">${risk}</p>`}
            <p><b>${msg('If that does not work', { id: 'papers.path.otherwise' })}:</b> ${otherwise}</p>
            ${
              step.status === 'confirmed' && !step.stale
                ? nothing
                : html`<p class="small">
                    ${suretyWords[step.status](msg)}
                    ${step.stale ? msg('This may have changed.', { id: 'papers.may-have-changed' }) : nothing}
                    ${msg('Ask an NGO or a lawyer.', { id: 'papers.path.ask' })}
                  </p>`
            }
            ${behind(step.restsOn, context)}
          </li>
        `;
      })}
    </ol>
    ${
      stage === 'lost-or-taken' && showList
        ? html`<div class="actions">
            <button type="button" class="primary" @click=${showList}>
              ${msg('The papers for this', { id: 'papers.path.list' })}
            </button>
          </div>`
        : nothing
    }
    ${whoCanHelp(context)} ${ending(context, { clear, startOver })}
  `;
}

/** The partner's own line and the first for each kind of help that a step needs, none of them twice. */
function numbers({ services, lang }: AppContext, help: readonly PathHelp[]): TemplateResult | typeof nothing {
  const kinds = help.filter((each) => each !== 'emergency');
  const found = new Set<ServiceResult>(kinds.length > 0 ? services.filter(({ own }) => own).slice(0, 1) : []);
  for (const kind of kinds) {
    const service = services.find((each) => !each.own && each.kind.includes(kind));
    if (service) found.add(service);
  }
  const lines = [...found].flatMap((service) => {
    const number = service.numbers.find(({ channel }) => channel === 'call');
    return number ? [{ number, name: nameIn(service.name, lang) }] : [];
  });
  return lines.length === 0
    ? nothing
    : html`<ul class="plain">
        ${lines.map(
          ({ number, name }) =>
            html`<li>
              <a class="num" href="tel:${number.tel}"><bdi>${number.dial}</bdi></a>
              <span lang=${name.lang}>${name.text}</span>
            </li>`,
        )}
      </ul>`;
}
