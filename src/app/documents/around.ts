/** What stands around a screen's own content, on more than one screen: for whom the list is, and the ways out of it. */
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../localization/message.js';
import { countryNameIn } from '../../localization/names.js';
import type { AppContext } from '../context.js';
import { printAfterWarning, toCard } from '../print.js';
import { countries } from './countries.js';
import type { Situation } from './session.js';
import { stageWords, workWords } from './words.js';

/** For whom the list is, and the way to change that. */
export function about({ msg, lang }: AppContext, situation: Situation, change: () => void): TemplateResult {
  const { stage, destination, citizenship, work } = situation;
  const name = (code: string | undefined): string =>
    code !== undefined && countries.includes(code) ? countryNameIn(lang, code) : '';
  const from = name(citizenship);
  const parts = [
    name(destination),
    from && fill(msg('citizen of: {country}', { id: 'papers.about.citizen' }), { country: from }),
    stage && stage !== 'any' ? stageWords[stage](msg) : '',
    work && work !== 'any' ? workWords[work](msg) : '',
  ].filter((part) => part !== '');
  return html`<p class="about">
    <span>${parts.join('\u00a0· ')}</span>
    <button type="button" class="link" @click=${change}>
      ${msg('Change', { id: 'papers.about.change', desc: 'Where, citizenship, stage, work: for whom the list is.' })}
    </button>
  </p>`;
}

/** What can be done at the end of a screen. */
export interface EndingActions {
  readonly clear: () => void;
  /** Undefined where the papers lie over another screen: its start is not theirs. */
  readonly startOver: (() => void) | undefined;
}

export function ending(context: AppContext, { clear, startOver }: EndingActions): TemplateResult {
  const { msg } = context;
  return html`
    <div class="actions">
      ${
        startOver
          ? html`<button type="button" class="link" @click=${startOver}>
              ${msg('Start over', { id: 'outcome.start-over' })}
            </button>`
          : nothing
      }
      <button type="button" class="link" @click=${clear}>${msg('Clear everything', { id: 'outcome.clear' })}</button>
    </div>
    ${printAfterWarning(context)} ${toCard(context)}
  `;
}
