/** What each field is called, on the form and in the list of what is wrong. */
const LABELS: Readonly<Record<string, string>> = {
  elements: 'Parts',
  instrument: 'Which questions',
  layout: 'How they are shown',
  stage: 'Papers: when in the journey',
  citizenship: 'Papers: whose',
  work: 'Papers: what work',
  advert: 'The id of the box that holds the advert',
  marks: 'Mark the phrases in the page',
  country: 'Where your readers are',
  pageLanguage: 'The language of your page',
  languages: 'Further languages to offer',
  shape: 'Shape of the help line',
  position: 'Where the bar is',
  private: 'Keep it in the private frame',
  exit: 'With a button to leave',
  dismissible: 'With a button to hide it',
  accent: 'Links and buttons',
  surface: 'Ground',
  text: 'Words',
  services: 'Your own help line',
  exitPage: 'Where “Leave” goes',
  page: 'The address of the page you paste this into',
  folder: 'The address of the folder',
  hosted: 'Take the questions from a page of their own',
  host: 'What your site is made with',
  previewLanguage: 'Show it in',
  previewWidth: 'How wide',
};

const OF_A_LINE: Readonly<Record<string, string>> = {
  name: 'Name',
  dial: 'Number to call',
  languages: 'Languages that you speak on it',
  hours: 'Hours',
  days: 'Days',
  opens: 'From',
  closes: 'To',
  timeZone: 'Time zone',
  sms: 'Number for text messages',
  whatsapp: 'WhatsApp',
  telegram: 'Telegram',
  url: 'Web page',
  free: 'The call is free',
  anonymous: 'A person need not say their name',
  operatorType: 'Who answers',
  lastReviewed: 'The day you last called it',
};

/** The label of a field: `services[0].dial` is the number of the first line. */
export const labelOf = (field: string): string => {
  const name = /\.(\w+)$/.exec(field)?.[1];
  return (name === undefined ? LABELS[field] : OF_A_LINE[name]) ?? LABELS.services ?? '';
};

/** The same where it stands alone, among fields of other lines. */
export const fullLabelOf = (field: string): string => {
  const line = /^services\[(\d+)\]/.exec(field)?.[1];
  return line === undefined ? labelOf(field) : `Line ${Number(line) + 1}, ${labelOf(field)}`;
};
