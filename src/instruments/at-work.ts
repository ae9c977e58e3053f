import type { DimensionsInstrument, DimensionItem } from '../scoring/index.js';
import type { About, Area } from './instrument.js';

/** One question about work now. */
export interface AtWorkItem extends DimensionItem {
  /** The indicator it detects, in the words of the ILO. */
  readonly indicator: string;
  /** Where in life it belongs: how signs are grouped for the reader. */
  readonly area: Area;
  /** A source contradicts the strength (see `about.conflict`). */
  readonly disputed?: true;
  /** Its next step rests on a rule that a lawyer has still to confirm for Kazakhstan. */
  readonly stepUnverified?: true;
}

const S = 'strong';
const M = 'medium';

const item = (
  id: string,
  dimension: AtWorkItem['dimension'],
  adult: AtWorkItem['strength']['adult'],
  child: AtWorkItem['strength']['child'],
  area: Area,
  indicator: string,
  more: Partial<AtWorkItem> = {},
): AtWorkItem => ({
  id,
  parent: null,
  dimension,
  strength: { adult, child },
  area,
  indicator,
  serious: false,
  urgent: false,
  ...more,
});

/**
 * Signs of trafficking and forced labour in the work a person does now: 24 questions and 2 follow-ups.
 *
 * Indicators and strengths: ILO and European Commission, "Operational indicators of trafficking in human beings",
 * revised September 2009. The questions were written for this project.
 */
export const atWork = {
  rule: 'dimensions',
  id: 'at-work',
  edition: '2026-11',
  asksAge: true,
  items: [
    item('AW01', 'D1', S, S, 'hired', 'Deceived about the nature of the job, location or employer'),
    item('AW02', 'D1', M, M, 'money', 'Deceived about wages/earnings'),
    item('AW03', 'D1', M, M, 'hired', 'Deceived about conditions of work'),
    item('AW04', 'D1', M, M, 'papers', 'Deceived about legal documentation or obtaining legal migration status'),
    item('AW05', 'D2', S, S, 'safety', 'Violence on victims'),
    item('AW06', 'D2', M, S, 'safety', 'Threats of violence against victim'),
    item('AW07', 'D3', M, M, 'hired', 'Economic reasons'),
    item('AW08', 'D3', M, M, 'papers', 'Abuse of illegal status', { stepUnverified: true }),
    item('AW09', 'D3', M, M, 'hired', 'Abuse of lack of education (language)'),
    item('AW10', 'D4', S, S, 'freedom', 'Excessive working days or hours'),
    item('AW11', 'D4', M, M, 'money', 'Low or no salary', { disputed: true, stepUnverified: true }),
    item('AW12', 'D4', M, M, 'money', 'Wage manipulation'),
    item('AW13', 'D4', M, M, 'safety', 'Bad living conditions', { disputed: true }),
    item('AW14', 'D4', M, M, 'safety', 'Hazardous work', { disputed: true, stepUnverified: true }),
    item('AW15', 'D5', S, S, 'papers', 'Confiscation of documents', { serious: true }),
    item('AW15b', 'D2', M, M, 'papers', 'Confiscation of documents', { parent: 'AW15' }),
    item('AW16', 'D5', S, S, 'money', 'Debt bondage', { serious: true }),
    item('AW16b', 'D2', M, S, 'money', 'Debt bondage', { parent: 'AW16' }),
    item('AW17', 'D5', S, S, 'freedom', 'Isolation, confinement or surveillance', { serious: true, urgent: true }),
    item('AW18', 'D5', S, S, 'safety', 'Violence on victims', { serious: true, urgent: true }),
    item('AW19', 'D5', M, S, 'safety', 'Threats of violence against victim', { urgent: true }),
    item('AW20', 'D5', M, M, 'freedom', 'Threat of denunciation to authorities'),
    item('AW21', 'D5', M, M, 'money', 'Withholding of wages'),
    item('AW22', 'D6', M, M, 'freedom', 'Dependency on exploiters'),
    item('AW23', 'D6', M, M, 'freedom', 'Difficulty to live in an unknown area'),
    item('AW24', 'D6', M, M, 'papers', 'Relationship with authorities/legal status'),
  ],
  outcomes: [
    { outcome: 'child-exploitation', elementsIndicated: true, age: 'child', all: ['D4'] },
    { outcome: 'recruitment-exploitation-coercion', elementsIndicated: true, all: ['D4', 'D5'], any: ['D1', 'D2'] },
    { outcome: 'recruitment-exploitation', elementsIndicated: true, all: ['D4'], any: ['D1', 'D2'] },
    { outcome: 'exploitation-coercion', elementsIndicated: true, all: ['D4', 'D5'] },
    { outcome: 'vulnerability-exploitation', elementsIndicated: true, all: ['D4'], any: ['D3', 'D6'] },
    { outcome: 'exploitation-only', elementsIndicated: false, all: ['D4'] },
    { outcome: 'coercion-only', elementsIndicated: false, all: ['D5'] },
    { outcome: 'means-only', elementsIndicated: false, any: ['D1', 'D2', 'D3', 'D6'] },
    { outcome: 'some-signs', elementsIndicated: false, answers: 'some-yes' },
    { outcome: 'not-enough-answers', elementsIndicated: false, answers: 'some-open' },
    { outcome: 'no-signs', elementsIndicated: false },
  ],
  about: {
    validated: false,
    jurisdiction: null,
    derivedFrom:
      'ILO and European Commission, "Operational indicators of trafficking in human beings. Results from a Delphi survey", 2009, revised September 2009',
    licence: 'Indicators are named after the source. All questions and explanations were written for this project.',
    provenance: {
      lastReviewed: '2026-11-24',
      // Strengths and rule were read in a second-hand compilation only; the brochure itself has still to be checked.
      status: 'single-source',
      sources: [
        {
          title: 'ILO: Operational indicators of trafficking in human beings (landing page)',
          year: 2009,
          url: 'https://www.ilo.org/global/topics/forced-labour/publications/WCMS_105023/lang--en/index.htm',
          tier: 'official',
        },
        {
          title:
            'Unified Weighted Trafficking-Indicator Reference, Migrant-Worker Forced Labour: a text in public code that cites both ILO documents; strengths and rule were read here',
          year: null,
          url: null,
          tier: 'repo',
        },
        {
          title: 'Seafish: ILO operational indicators (counts per dimension)',
          year: null,
          url: 'https://www.seafish.org/responsible-sourcing/tools-for-ethical-seafood-sourcing/records/ilo-operational-indicators-trafficking-in-human-beings/',
          tier: 'ngo',
        },
      ],
    },
    conflict: {
      what: 'One page lists low pay, bad housing and hazardous work as strong. They are kept as medium here: a shifted heading is the likely cause.',
      source: {
        title: 'Migrant Resource Centre Bangladesh: what is exploitation',
        year: null,
        url: 'https://mrc-bangladesh.org/en/faq/pre-departure/what-is-exploitation-how-do-i-know-if-i-am-being-exploited',
        tier: 'ngo',
      },
    },
  },
} as const satisfies DimensionsInstrument & { asksAge: boolean; items: readonly AtWorkItem[]; about: About };
