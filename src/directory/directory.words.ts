import type { Words } from '../localization/message.js';
import type { Status } from '../provenance/index.js';
import type { Channel, Day, OperatorType, Responder, ServiceKind } from './service.js';

/** What a service helps with. */
export const kindWords = {
  trafficking: (msg) => msg('Forced labour and human trafficking', { id: 'directory.kind.trafficking' }),
  migrant: (msg) => msg('Help for migrants', { id: 'directory.kind.migrant' }),
  labour: (msg) => msg('Rights at work', { id: 'directory.kind.labour' }),
  refugee: (msg) => msg('Help for refugees and people without a country', { id: 'directory.kind.refugee' }),
  emergency: (msg) => msg('Danger now', { id: 'directory.kind.emergency' }),
  'domestic-violence': (msg) => msg('Violence at home', { id: 'directory.kind.domestic-violence' }),
  child: (msg) => msg('Help for children', { id: 'directory.kind.child' }),
  'government-info': (msg) =>
    msg('Questions about papers and state services', { id: 'directory.kind.government-info' }),
} satisfies Record<ServiceKind, Words<string>>;

/** Who answers. Stands beside the number. */
export const operatorWords = {
  ngo: (msg) =>
    msg('Run by an NGO', { id: 'directory.operator.ngo', desc: 'NGO: an organisation that is not part of the state.' }),
  'ngo-state-funded': (msg) =>
    msg('Run by an NGO with money from the state', { id: 'directory.operator.ngo-state-funded' }),
  mixed: (msg) => msg('Run by the state and NGOs together', { id: 'directory.operator.mixed' }),
  'international-organisation': (msg) =>
    msg('Run by an international organisation', { id: 'directory.operator.international-organisation' }),
  state: (msg) => msg('Run by the state', { id: 'directory.operator.state' }),
  police: (msg) => msg('Run by the police', { id: 'directory.operator.police' }),
} satisfies Record<OperatorType, Words<string>>;

/** What a person without papers should know before a call. Only where there is something to know. */
export const operatorWarningWords = {
  state: (msg) =>
    msg('A state office may ask about your papers. A call can start a migration case.', {
      id: 'directory.operator-warning.state',
      desc: 'Calm and factual. Must not scare a person in danger away from calling.',
    }),
  police: (msg) =>
    msg('Anyone may call the police, with or without papers. A call can also start a migration case.', {
      id: 'directory.operator-warning.police',
      desc: 'Calm and factual. Must not scare a person in danger away from calling.',
    }),
} satisfies Partial<Record<OperatorType, Words<string>>>;

/** Who comes when an emergency number is called. */
export const responderWords = {
  any: (msg) => msg('Police, ambulance or fire brigade', { id: 'directory.responder.any' }),
  police: (msg) => msg('Police', { id: 'directory.responder.police' }),
  ambulance: (msg) => msg('Ambulance', { id: 'directory.responder.ambulance' }),
} satisfies Record<Responder, Words<string>>;

/** What the link of a channel does. */
export const channelWords = {
  call: (msg) => msg('Call {number}', { id: 'directory.channel.call', desc: 'Link that dials the number.' }),
  sms: (msg) => msg('Text {number}', { id: 'directory.channel.sms', desc: 'Link that writes an SMS to the number.' }),
  whatsapp: (msg) => msg('Write on WhatsApp', { id: 'directory.channel.whatsapp' }),
  telegram: (msg) => msg('Write on Telegram', { id: 'directory.channel.telegram' }),
  'web-chat': (msg) => msg('Chat on their site', { id: 'directory.channel.web-chat' }),
  web: (msg) => msg('Open their site', { id: 'directory.channel.web' }),
  email: (msg) => msg('Write an email', { id: 'directory.channel.email' }),
  social: (msg) => msg('Write on social media', { id: 'directory.channel.social' }),
} satisfies Record<Channel, Words<string>>;

/** How sure we are of a number. Never claims that somebody called it. */
export const statusWords = {
  confirmed: (msg) => msg('We saw this number in two or more places.', { id: 'directory.status.confirmed' }),
  'single-source': (msg) => msg('We saw this number in one place only.', { id: 'directory.status.single-source' }),
  unverified: (msg) => msg('We could not check this number. It may be wrong.', { id: 'directory.status.unverified' }),
} satisfies Record<Status, Words<string>>;

/** Days, short, for a table of opening hours. */
export const dayWords = {
  Mo: (msg) => msg('Mon', { id: 'directory.day.Mo', desc: 'Monday, short.' }),
  Tu: (msg) => msg('Tue', { id: 'directory.day.Tu', desc: 'Tuesday, short.' }),
  We: (msg) => msg('Wed', { id: 'directory.day.We', desc: 'Wednesday, short.' }),
  Th: (msg) => msg('Thu', { id: 'directory.day.Th', desc: 'Thursday, short.' }),
  Fr: (msg) => msg('Fri', { id: 'directory.day.Fr', desc: 'Friday, short.' }),
  Sa: (msg) => msg('Sat', { id: 'directory.day.Sa', desc: 'Saturday, short.' }),
  Su: (msg) => msg('Sun', { id: 'directory.day.Su', desc: 'Sunday, short.' }),
} satisfies Record<Day, Words<string>>;

/** The rest of what is said about a service. */
export const serviceWords = {
  openNow: (msg) => msg('Open now', { id: 'directory.open-now' }),
  closedNow: (msg) => msg('Closed now', { id: 'directory.closed-now' }),
  always: (msg) => msg('Day and night', { id: 'directory.always' }),
  hours: (msg) =>
    msg('{days}: {opens} to {closes}', {
      id: 'directory.hours',
      desc: 'Opening hours, such as "Mon, Tue: 09:00 to 18:00".',
    }),
  hoursUnknown: (msg) => msg('Opening hours not known', { id: 'directory.hours-unknown' }),
  hoursThere: (msg) => msg('Hours are in the time of the place where the line is.', { id: 'directory.hours-there' }),
  free: (msg) => msg('Free', { id: 'directory.free', desc: 'The call costs nothing.' }),
  notFree: (msg) => msg('The call costs money', { id: 'directory.not-free' }),
  costUnknown: (msg) => msg('We do not know if the call is free', { id: 'directory.cost-unknown' }),
  anonymous: (msg) => msg('You do not have to say your name', { id: 'directory.anonymous' }),
  languages: (msg) => msg('Languages: {languages}', { id: 'directory.languages' }),
  languagesUnknown: (msg) =>
    msg('Languages not known. Say the name of your language first.', { id: 'directory.languages-unknown' }),
  notFromHere: (msg) =>
    msg('This number does not work from the country you are in.', { id: 'directory.not-from-here' }),
  perhapsNotFromHere: (msg) =>
    msg('This number may not work from the country you are in.', { id: 'directory.perhaps-not-from-here' }),
  smsKeyword: (msg) => msg('Send the word {keyword}', { id: 'directory.sms-keyword' }),
  givenHere: (msg) =>
    msg('Number given by this site', {
      id: 'directory.given-here',
      desc: 'The partner whose page this is gave the number.',
    }),
  checked: (msg) =>
    msg('Checked: {month}', {
      id: 'directory.checked',
      desc: 'The month in which a person last read the source. Nobody called the number: do not write "called" or "tested".',
    }),
  notDialled: (msg) => msg('We read about this number. We have not called it.', { id: 'directory.not-dialled' }),
  oldSources: (msg) =>
    msg('What we read about this number is more than three years old.', { id: 'directory.old-sources' }),
  conflict: (msg) => msg('Different places say different things about this number.', { id: 'directory.conflict' }),
  callTrace: (msg) =>
    msg('A call or a message stays in the list on your phone. You can delete it.', { id: 'directory.call-trace' }),
  numberNotKnown: (msg) => msg('We do not know the number', { id: 'directory.number-not-known' }),
  noneKnown: (msg) => msg('We do not know a help line for this country.', { id: 'directory.none-known' }),
} satisfies Record<string, Words<string>>;
