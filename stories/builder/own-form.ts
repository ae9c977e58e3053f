/** A service as typed into the form. All texts; an empty one says nothing. */
export interface OwnForm {
  readonly name: string;
  readonly dial: string;
  readonly sms: string;
  readonly whatsapp: string;
  readonly telegram: string;
  readonly url: string;
  readonly languages: readonly string[];
  readonly hours: '' | 'always' | 'list';
  readonly days: readonly string[];
  readonly opens: string;
  readonly closes: string;
  readonly timeZone: string;
  readonly free: '' | 'yes' | 'no';
  readonly anonymous: '' | 'yes' | 'no';
  readonly operatorType: string;
  readonly lastReviewed: string;
}

export const EMPTY: OwnForm = {
  name: '',
  dial: '',
  sms: '',
  whatsapp: '',
  telegram: '',
  url: '',
  languages: [],
  hours: '',
  days: ['Mo', 'Tu', 'We', 'Th', 'Fr'],
  opens: '09:00',
  closes: '18:00',
  timeZone: '',
  free: '',
  anonymous: '',
  operatorType: '',
  lastReviewed: '',
};

/**
 * The record that a form stands for, as in `schema/service.schema.json`; not judged here. Opening hours need the country,
 * which is the one the page is for.
 */
export function recordOf(form: OwnForm, country: string): Readonly<Record<string, unknown>> {
  const flag = (value: OwnForm['free']): boolean | undefined => (value === '' ? undefined : value === 'yes');
  const hours = form.hours === 'list' ? [{ days: form.days, opens: form.opens, closes: form.closes }] : form.hours;
  const all = {
    // The one field that must be there: an empty name is a mistake to be named, not one to be passed over.
    name: form.name.trim() || ' ',
    dial: form.dial.trim(),
    sms: form.sms.trim(),
    whatsapp: form.whatsapp.trim(),
    telegram: form.telegram.trim(),
    url: form.url.trim(),
    languages: form.languages.length > 0 ? form.languages : undefined,
    hours,
    country: form.hours === 'list' ? country : '',
    timeZone: form.hours === 'list' ? form.timeZone.trim() : '',
    free: flag(form.free),
    anonymous: flag(form.anonymous),
    operatorType: form.operatorType,
    lastReviewed: form.lastReviewed.trim(),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== '' && value !== undefined));
}
