import { fill, type Msg, type Words } from '../../src/localization/message.js';

/** What each field is called, on the form and in the list of what is wrong. */
const LABELS: Readonly<Record<string, Words<string>>> = {
  elements: (msg) => msg('Parts', { id: 'builder.field.elements' }),
  instrument: (msg) => msg('Which questions', { id: 'builder.field.instrument' }),
  layout: (msg) => msg('How they are shown', { id: 'builder.field.layout' }),
  stage: (msg) => msg('Papers: when in the journey', { id: 'builder.field.stage' }),
  citizenship: (msg) => msg('Papers: whose', { id: 'builder.field.citizenship' }),
  work: (msg) => msg('Papers: what work', { id: 'builder.field.work' }),
  advert: (msg) => msg('The id of the box that holds the advert', { id: 'builder.field.advert' }),
  marks: (msg) => msg('Mark the phrases in the page', { id: 'builder.field.marks' }),
  country: (msg) => msg('Where your readers are', { id: 'builder.field.country' }),
  pageLanguage: (msg) => msg('The language of your page', { id: 'builder.field.pageLanguage' }),
  languages: (msg) => msg('Further languages to offer', { id: 'builder.field.languages' }),
  shape: (msg) => msg('Shape of the help line', { id: 'builder.field.shape' }),
  position: (msg) => msg('Where the bar is', { id: 'builder.field.position' }),
  private: (msg) => msg('Keep it in the private frame', { id: 'builder.field.private' }),
  exit: (msg) => msg('With a button to leave', { id: 'builder.field.exit' }),
  dismissible: (msg) => msg('With a button to hide it', { id: 'builder.field.dismissible' }),
  accent: (msg) => msg('Links and buttons', { id: 'builder.field.accent' }),
  surface: (msg) => msg('Ground', { id: 'builder.field.surface' }),
  text: (msg) => msg('Words', { id: 'builder.field.text' }),
  services: (msg) => msg('Your own help line', { id: 'builder.field.services' }),
  exitPage: (msg) => msg('Where “Leave” goes', { id: 'builder.field.exitPage' }),
  page: (msg) => msg('The address of the page you paste this into', { id: 'builder.field.page' }),
  folder: (msg) => msg('The address of the folder', { id: 'builder.field.folder' }),
  hosted: (msg) => msg('Take the questions from a page of their own', { id: 'builder.field.hosted' }),
  host: (msg) => msg('What your site is made with', { id: 'builder.field.host' }),
  previewLanguage: (msg) => msg('Show it in', { id: 'builder.field.previewLanguage' }),
  previewWidth: (msg) => msg('How wide', { id: 'builder.field.previewWidth' }),
};

const OF_A_LINE: Readonly<Record<string, Words<string>>> = {
  name: (msg) => msg('Name', { id: 'builder.line.name' }),
  dial: (msg) => msg('Number to call', { id: 'builder.line.dial' }),
  languages: (msg) => msg('Languages that you speak on it', { id: 'builder.line.languages' }),
  hours: (msg) => msg('Hours', { id: 'builder.line.hours' }),
  days: (msg) => msg('Days', { id: 'builder.line.days' }),
  opens: (msg) => msg('From', { id: 'builder.line.opens' }),
  closes: (msg) => msg('To', { id: 'builder.line.closes' }),
  timeZone: (msg) => msg('Time zone', { id: 'builder.line.timeZone' }),
  sms: (msg) => msg('Number for text messages', { id: 'builder.line.sms' }),
  whatsapp: (msg) => msg('WhatsApp', { id: 'builder.line.whatsapp' }),
  telegram: (msg) => msg('Telegram', { id: 'builder.line.telegram' }),
  url: (msg) => msg('Web page', { id: 'builder.line.url' }),
  free: (msg) => msg('The call is free', { id: 'builder.line.free' }),
  anonymous: (msg) => msg('A person need not say their name', { id: 'builder.line.anonymous' }),
  operatorType: (msg) => msg('Who answers', { id: 'builder.line.operatorType' }),
  lastReviewed: (msg) => msg('The day you last called it', { id: 'builder.line.lastReviewed' }),
};

/** The label of a field: `services[0].dial` is the number of the first line. */
export const labelOf = (field: string, msg: Msg): string => {
  const name = /\.(\w+)$/.exec(field)?.[1];
  const words = (name === undefined ? LABELS[field] : OF_A_LINE[name]) ?? LABELS.services;
  return words?.(msg) ?? '';
};

/** The same where it stands alone, among fields of other lines. */
export const fullLabelOf = (field: string, msg: Msg): string => {
  const line = /^services\[(\d+)\]/.exec(field)?.[1];
  const label = labelOf(field, msg);
  if (line === undefined) return label;
  return fill(
    msg('Line {number}, {field}', { id: 'builder.line.field', desc: 'Names a field of one of several help lines.' }),
    {
      number: Number(line) + 1,
      field: label,
    },
  );
};
