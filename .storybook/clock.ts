/** A day that stories can pretend it is, wherever and whenever they are looked at. */
export interface Moment {
  /** ISO 8601, with its offset. */
  readonly at: string;
  /** The zone the device says it is in, from which a country is guessed. */
  readonly timeZone: string;
}

export const MOMENTS = {
  night: { at: '2026-11-25T03:00:00+05:00', timeZone: 'Asia/Almaty' },
  morning: { at: '2026-11-25T11:00:00+05:00', timeZone: 'Asia/Almaty' },
} as const satisfies Readonly<Record<string, Moment>>;

const RealDate = Date;
const realOptions = Intl.DateTimeFormat.prototype.resolvedOptions;

/** Makes it that moment in this window, from now on; the clock goes on from there. */
export function pretend({ at, timeZone }: Moment): void {
  const ahead = RealDate.parse(at) - RealDate.now();
  globalThis.Date = class extends RealDate {
    constructor(...given: readonly unknown[]) {
      super(...((given.length === 0 ? [RealDate.now() + ahead] : given) as [number]));
    }
    static override now(): number {
      return RealDate.now() + ahead;
    }
  } as DateConstructor;
  Intl.DateTimeFormat.prototype.resolvedOptions = function () {
    return { ...realOptions.call(this), timeZone };
  };
}

/** The device's own clock again. */
export function restore(): void {
  globalThis.Date = RealDate;
  Intl.DateTimeFormat.prototype.resolvedOptions = realOptions;
}
