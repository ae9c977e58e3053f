import { html, nothing, type TemplateResult } from 'lit';
import { areaWords, clauseWords, dimensionWords, outcomeWords } from '../../instruments/at-work.words.js';
import { leavingPlan, offerOutcomeWords } from '../../instruments/before-you-go.words.js';
import { routeWords } from '../../instruments/danger-now.words.js';
import { areas, atWork, beforeYouGo, dangerNow as dangerNowInstrument, type About } from '../../instruments/index.js';
import { checklistFor } from '../../documents/index.js';
import { assess, dimensionIds, type Outcome } from '../../scoring/index.js';
import type { InstrumentId } from '../../frame/protocol.js';
import type { AppContext } from '../context.js';
import { isoDay } from '../day.js';
import { behind } from '../documents/facts.js';
import { dangerNow, whoCanHelp } from '../numbers.js';
import { printAfterWarning } from '../print.js';
import type { Session } from './session.js';
import { itemWords } from './words.js';

/** What can be done from the outcome. */
export interface OutcomeActions {
  readonly change: (id: string) => void;
  readonly changeAge: () => void;
  readonly clear: () => void;
  readonly startOver: () => void;
}

/** What the answers match, why, and what can be done now. */
export function outcome(
  context: AppContext,
  instrument: InstrumentId,
  session: Session,
  actions: OutcomeActions,
): TemplateResult {
  switch (instrument) {
    case 'at-work':
      return atWorkOutcome(context, session, actions);
    case 'before-you-go':
      return offerOutcome(context, session, actions);
    case 'danger-now':
      return routesOutcome(context, session, actions);
  }
}

function atWorkOutcome(context: AppContext, session: Session, actions: OutcomeActions): TemplateResult {
  const { msg } = context;
  const { responses, age = 'unknown' } = session;
  const result = assess(atWork, responses, { age });
  const { title, text } = outcomeWords[result.outcome](msg);
  const yes = atWork.items.filter(
    ({ id, parent }) => responses[id] === 'yes' && (!parent || responses[parent] === 'yes'),
  );
  const higher = result.ifUnsureWereYes.outcome !== result.outcome;
  return html`
    ${age !== 'adult' && yes.length > 0 ? childLine(context) : nothing}
    <h2 tabindex="-1">${title}</h2>
    <p>${text}</p>
    ${cannotDecide(context)} ${result.urgent ? dangerNow(context) : nothing}
    ${
      result.sufficient.length > 0 && result.sufficient.length < yes.length
        ? html`<div class="note">
            <p>${msg('These answers alone are enough for this:', { id: 'outcome.sufficient' })}</p>
            <ul>
              ${result.sufficient.map((id) => html`<li>${itemWords('at-work', id, msg).sign}</li>`)}
            </ul>
          </div>`
        : nothing
    }
    ${
      higher
        ? html`<p class="note">
            ${msg('You were not sure about some things. If some of them are true, this could be more serious.', {
              id: 'outcome.unsure',
            })}
            <b>${outcomeWords[result.ifUnsureWereYes.outcome](msg).title}</b>
          </p>`
        : nothing
    }
    ${areas.map((area) => {
      const signs = yes.filter((item) => item.area === area);
      return signs.length === 0
        ? nothing
        : html`
            <h3>${areaWords[area](msg)}</h3>
            ${signs.map(({ id, serious }) =>
              sign(
                context,
                'at-work',
                id,
                serious ? msg('This sign alone is serious.', { id: 'outcome.serious' }) : '',
                actions,
              ),
            )}
          `;
    })}
    ${
      yes.length > 0
        ? html`
            <h3>${msg('What you can do now', { id: 'outcome.next' })}</h3>
            <ul>
              ${yes.map(({ id }) => html`<li>${itemWords('at-work', id, msg).next}</li>`)}
            </ul>
            ${lawBehind(
              context,
              yes.map(({ id }) => id),
            )}
            ${
              yes.some(({ stepUnverified }) => stepUnverified)
                ? html`<p class="small">
                    ${msg(
                      'Rules differ from country to country. No lawyer has checked these steps yet: ask a helper.',
                      {
                        id: 'outcome.steps-unverified',
                      },
                    )}
                  </p>`
                : nothing
            }
          `
        : nothing
    }
    ${responses.AW15 === 'yes' || responses.AW15 === 'unsure' ? papersTaken(context) : nothing} ${whoCanHelp(context)}
    ${howWorkedOut(context, result)} ${allAnswers(context, 'at-work', atWork.items, session, actions)}
    ${ending(context, actions)}
  `;
}

function offerOutcome(context: AppContext, session: Session, actions: OutcomeActions): TemplateResult {
  const { msg } = context;
  const result = assess(beforeYouGo, session.responses);
  const { title, text } = offerOutcomeWords[result.outcome](msg);
  const higher = result.ifUnsureWereYes.outcome !== result.outcome;
  return html`
    <h2 tabindex="-1">${title}</h2>
    <p>${text}</p>
    ${cannotDecide(context)}
    ${
      higher
        ? html`<p class="note">
            ${msg('You were not sure about some things. If some of them are true, this could be more serious.', {
              id: 'outcome.unsure',
            })}
          </p>`
        : nothing
    }
    ${result.stop.map((id) => sign(context, 'before-you-go', id, msg('This is a sign to stop.', { id: 'outcome.stop' }), actions))}
    ${result.check.map((id) => sign(context, 'before-you-go', id, msg('Worth checking.', { id: 'outcome.check' }), actions))}
    ${
      result.stop.length + result.check.length > 0
        ? html`<h3>${msg('What you can do now', { id: 'outcome.next' })}</h3>
            <ul>
              ${[...result.stop, ...result.check].map((id) => html`<li>${itemWords('before-you-go', id, msg).next}</li>`)}
            </ul>`
        : nothing
    }
    <h3>${msg('Before you leave', { id: 'before-you-go.plan' })}</h3>
    <ul>
      ${leavingPlan.map((words) => html`<li>${words(msg)}</li>`)}
    </ul>
    ${whoCanHelp(context)}
    <details>
      <summary>${msg('How this was worked out', { id: 'outcome.how' })}</summary>
      <p>
        ${msg(
          'One sign to stop means: do not go yet. Three or more things to check mean: check first. This rule is our own; there is no published one.',
          { id: 'before-you-go.rule' },
        )}
      </p>
      ${sources(context, beforeYouGo.about)}
    </details>
    ${allAnswers(context, 'before-you-go', beforeYouGo.items, session, actions)} ${ending(context, actions)}
  `;
}

function routesOutcome(context: AppContext, session: Session, actions: OutcomeActions): TemplateResult {
  const { msg } = context;
  const { routes } = assess(dangerNowInstrument, session.responses);
  return html`
    <h2 tabindex="-1">${msg('What you can do now', { id: 'outcome.next' })}</h2>
    ${routes.map((route) => {
      const { title, steps } = routeWords[route](msg);
      return html`
        <h3>${title}</h3>
        ${route === 'emergency' ? dangerNow(context) : nothing}
        <ul>
          ${steps.map((step) => html`<li>${step}</li>`)}
        </ul>
      `;
    })}
    ${whoCanHelp(context)}
    <details>
      <summary>${msg('How this was worked out', { id: 'outcome.how' })}</summary>
      <p>
        ${msg('Every yes, and every doubt, opens what can be done about it. Nothing is counted.', { id: 'danger-now.rule' })}
      </p>
      ${sources(context, dangerNowInstrument.about)}
    </details>
    ${allAnswers(context, 'danger-now', dangerNowInstrument.items, session, actions)} ${ending(context, actions)}
  `;
}

const cannotDecide = ({ msg }: AppContext): TemplateResult => html`
  <p>
    ${msg(
      'This page cannot decide what is happening to you. It can help you think and find someone to talk to. What others did to you is not your fault.',
      { id: 'outcome.cannot-decide' },
    )}
  </p>
`;

const childLine = ({ msg }: AppContext): TemplateResult => html`
  <p class="note">
    ${msg('People under 18 have special protection. You can get help even if you agreed to the work.', {
      id: 'outcome.child-line',
    })}
  </p>
`;

function sign(
  context: AppContext,
  instrument: InstrumentId,
  id: string,
  weight: string,
  { change }: OutcomeActions,
): TemplateResult {
  const { msg } = context;
  const { sign: name, why } = itemWords(instrument, id, msg);
  return html`
    <div class="card sign">
      <b>${name}</b>
      <span class="you">${msg('You answered: yes.', { id: 'outcome.you-answered-yes' })} ${weight}</span>
      <p>${why}</p>
      <button
        type="button"
        class="link no-print"
        aria-label=${`${msg('Change this answer', { id: 'outcome.change' })}: ${name}`}
        @click=${() => change(id)}
      >
        ${msg('Change this answer', { id: 'outcome.change' })}
      </button>
    </div>
  `;
}

/** Where somebody keeps the reader's papers, or may: the way, inside the same frame. */
function papersTaken({ msg, show }: AppContext): TemplateResult {
  return html`
    <h3>${msg('Someone keeps your papers', { id: 'outcome.papers.title' })}</h3>
    <p>
      ${msg('You can go home without the passport: a consulate can give a paper to travel home.', {
        id: 'outcome.papers.text',
      })}
    </p>
    <button type="button" class="primary no-print" @click=${() => show('papers')}>
      ${msg('What to do, step by step', { id: 'papers.show-path' })}
    </button>
  `;
}

/** For a sign, the papers whose rule speaks of it: the first that is in the list of the reader's country. */
const RULES: Readonly<Record<string, readonly string[]>> = {
  AW11: ['kz-contract', 'g-pay'],
  AW15: ['kz-taken', 'g-passport'],
  AW16: ['g-fees'],
  AW21: ['kz-contract', 'g-pay'],
};

/** The law of the country, where we have read it, behind the steps; elsewhere the general rule. */
function lawBehind(context: AppContext, signs: readonly string[]): TemplateResult | typeof nothing {
  const { items } = checklistFor({
    destination: context.country,
    own: context.items,
    today: isoDay(context.now),
  });
  const rules = new Set(
    signs.flatMap((sign) => {
      const id = RULES[sign]?.find((each) => items.some((item) => item.id === each));
      return items.filter((item) => item.id === id);
    }),
  );
  return rules.size === 0 ? nothing : behind([...rules], context);
}

function howWorkedOut(context: AppContext, { counts, positive, clause }: Outcome): TemplateResult {
  const { msg } = context;
  return html`
    <details>
      <summary>${msg('How this was worked out', { id: 'outcome.how' })}</summary>
      <p>
        ${msg(
          'Each answer is a sign of one of six kinds. Signs are strong, medium or weak. A kind counts when enough signs of it come together: two strong, one strong and another, three medium, or two medium and one weak.',
          {
            id: 'at-work.rule',
          },
        )}
      </p>
      <div class="table" role="region" tabindex="0" aria-label=${msg('Signs of each kind', { id: 'outcome.table' })}>
        <table>
          <thead>
            <tr>
              <th scope="col">${msg('Kind', { id: 'outcome.table.kind' })}</th>
              <th scope="col">${msg('Strong', { id: 'outcome.table.strong' })}</th>
              <th scope="col">${msg('Medium', { id: 'outcome.table.medium' })}</th>
              <th scope="col">${msg('Enough?', { id: 'outcome.table.enough' })}</th>
            </tr>
          </thead>
          <tbody>
            ${dimensionIds.map((id) => {
              const reached = clause[id];
              return html`<tr>
                <th scope="row">${dimensionWords[id](msg)}</th>
                <td>${counts[id].strong}</td>
                <td>${counts[id].medium}</td>
                <td>
                  ${
                    positive.includes(id) && reached
                      ? `${msg('Yes', { id: 'response.yes' })}: ${clauseWords[reached](msg)}`
                      : msg('No', { id: 'response.no' })
                  }
                </td>
              </tr>`;
            })}
          </tbody>
        </table>
      </div>
      <p>
        ${msg(
          'The result puts these kinds together by the definition of trafficking: how a person was brought, and how the person is used. The names of the results are our own.',
          {
            id: 'at-work.rule.outcome',
          },
        )}
      </p>
      ${sources(context, atWork.about)}
    </details>
  `;
}

/** Where the rule comes from and how sure we are of it. Titles of publications are quoted in their own language. */
function sources({ msg }: AppContext, about: About): TemplateResult {
  const { provenance, derivedFrom, conflict } = about;
  return html`
    <p>
      ${msg('These questions are not validated: nobody has measured how often they are right.', { id: 'outcome.not-validated' })}
    </p>
    ${
      provenance.status === 'confirmed'
        ? nothing
        : html`<p>
            ${msg('We read the rule second-hand. The original has still to be checked.', { id: 'outcome.second-hand' })}
          </p>`
    }
    ${
      conflict
        ? html`<p>
            ${msg('One source counts three of the signs as stronger or weaker than here.', { id: 'outcome.conflict' })}
          </p>`
        : nothing
    }
    <p lang="en" dir="ltr" class="small">${derivedFrom}</p>
    <ul lang="en" dir="ltr" class="small">
      ${[...provenance.sources, ...(conflict ? [conflict.source] : [])].map(
        ({ title, year, url }) =>
          html`<li>${title}${year ? `, ${year}` : nothing}${url ? html`<br /><span>${url}</span>` : nothing}</li>`,
      )}
    </ul>
  `;
}

function allAnswers(
  { msg }: AppContext,
  instrument: InstrumentId,
  items: readonly { readonly id: string; readonly parent: string | null }[],
  { responses }: Session,
  { change, changeAge }: OutcomeActions,
): TemplateResult {
  const labels = {
    yes: msg('Yes', { id: 'response.yes' }),
    no: msg('No', { id: 'response.no' }),
    unsure: msg('Not sure', { id: 'response.unsure' }),
  };
  return html`
    <details class="no-print">
      <summary>${msg('Change an answer', { id: 'outcome.change-one' })}</summary>
      <ul class="plain">
        ${
          instrument === 'at-work'
            ? html`<li>
                <button type="button" class="link" @click=${changeAge}>
                  ${msg('Are you under 18?', { id: 'screening.age.question' })}
                </button>
              </li>`
            : nothing
        }
        ${items
          .filter(({ parent }) => !parent || responses[parent] === 'yes')
          .map(({ id }) => {
            const response = responses[id];
            return html`<li>
              <button type="button" class="link" @click=${() => change(id)}>
                ${itemWords(instrument, id, msg).question}
              </button>
              <span class="small">${response ? labels[response] : msg('Skipped', { id: 'response.skipped' })}</span>
            </li>`;
          })}
      </ul>
    </details>
  `;
}

function ending(context: AppContext, { clear, startOver }: OutcomeActions): TemplateResult {
  const { msg } = context;
  return html`
    <div class="actions">
      <button type="button" class="link" @click=${startOver}>${msg('Start over', { id: 'outcome.start-over' })}</button>
      <button type="button" class="link" @click=${clear}>${msg('Clear everything', { id: 'outcome.clear' })}</button>
    </div>
    ${printAfterWarning(context)}
  `;
}
