import { html, type TemplateResult } from 'lit';
import type { AppContext } from '../context.js';
import { firstScreen } from '../first-screen.js';
import { toCard } from '../print.js';

/** What can be done from the first screen. */
export interface IntroActions {
  readonly start: () => void;
  /** Straight to the way for papers that are lost or taken. */
  readonly showPath: () => void;
}

/** What the list is good for. */
export function intro(context: AppContext, cleared: boolean, { start, showPath }: IntroActions): TemplateResult {
  const { msg } = context;
  return firstScreen(context, cleared, {
    title: msg('Which papers do you need?', { id: 'papers.title' }),
    lead: msg(
      'A list of papers for you. For each: what it is for, who keeps it, and what to do when you do not have it.',
      { id: 'papers.lead' },
    ),
    promise: msg('We never ask for a name, a number or a photo of a paper.', { id: 'papers.intro.nothing-personal' }),
    caution: msg('This is information, not advice from a lawyer.', { id: 'papers.not-advice' }),
    start,
    other: html`<button type="button" class="link" @click=${showPath}>
      ${msg('Someone has my papers: what now?', { id: 'papers.intro.taken' })}
    </button>`,
    links: toCard(context),
  });
}
