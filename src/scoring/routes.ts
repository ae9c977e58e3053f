import { sortAnswers, type Item, type Response } from './answers.js';

export interface RouteItem<Route extends string = string> extends Item {
  readonly route: Route;
}

/** An instrument whose items lead to what to do: no counting at all. */
export interface RoutesInstrument<Route extends string = string> {
  readonly rule: 'routes';
  readonly id: string;
  readonly edition: string;
  readonly items: readonly RouteItem<Route>[];
  /** Every route, in the order to show them. */
  readonly routes: readonly Route[];
  /** Routes that are shown whatever was answered. */
  readonly always: readonly Route[];
}

/** The routes that the answers lead to, in the order of the instrument. Frozen. */
export interface RoutesOutcome<Route extends string = string> {
  readonly instrument: string;
  readonly edition: string;
  readonly routes: readonly Route[];
}

export function assessRoutes<Route extends string>(
  instrument: RoutesInstrument<Route>,
  given: ReadonlyMap<string, Response>,
): RoutesOutcome<Route> {
  const { yes, unsure } = sortAnswers(instrument.items, given);
  // In danger, doubt counts: "unsure" opens the route as a yes does.
  const open = new Set([...instrument.always, ...[...yes, ...unsure].map(({ route }) => route)]);
  return {
    instrument: instrument.id,
    edition: instrument.edition,
    routes: instrument.routes.filter((route) => open.has(route)),
  };
}
