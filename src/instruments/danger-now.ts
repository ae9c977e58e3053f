import type { RoutesInstrument, RouteItem } from '../scoring/index.js';
import type { About } from './instrument.js';

export const routes = ['device-safety', 'emergency', 'child-line', 'safety-plan', 'hotline'] as const;
export type Route = (typeof routes)[number];

const item = (id: string, route: Route): RouteItem<Route> & { readonly urgent: boolean } => ({
  id,
  parent: null,
  route,
  urgent: route === 'emergency',
});

/** What to do in danger now: 6 questions, no counting; a yes or a doubt opens a route. The rule is this project's own. */
export const dangerNow = {
  rule: 'routes',
  id: 'danger-now',
  edition: '2026-11',
  asksAge: false,
  items: [
    item('UR01', 'emergency'),
    item('UR02', 'emergency'),
    item('UR03', 'emergency'),
    item('UR04', 'safety-plan'),
    item('UR05', 'child-line'),
    item('UR06', 'device-safety'),
  ],
  routes,
  always: ['hotline'],
  about: {
    validated: false,
    jurisdiction: null,
    derivedFrom:
      'Practice of WHO (ethical and safety recommendations, 2003), NNEDV Safety Net and the GOV.UK Design System. The questions and their order are this project’s own.',
    licence: 'All questions were written for this project.',
    provenance: {
      lastReviewed: '2026-11-24',
      status: 'unverified',
      sources: [
        {
          title: 'NNEDV Safety Net: tips for agency websites',
          year: null,
          url: 'https://techsafety.org/agency-website-safety-tips',
          tier: 'ngo',
        },
        {
          title: 'GOV.UK Design System: Exit this page',
          year: 2026,
          url: 'https://design-system.service.gov.uk/components/exit-this-page/',
          tier: 'official',
        },
      ],
    },
  },
} as const satisfies RoutesInstrument<Route> & { asksAge: boolean; about: About };
