import type { Words } from '../localization/message.js';
import type { Status } from '../provenance/index.js';
import type { ContactChannel } from './contact.js';
import type { OperatorType } from './service.js';

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

/** What a link that dials does: apart from the others, for elements that have no other link. */
export const callWords: Words<string> = (msg) =>
  msg('Call {number}', { id: 'directory.channel.call', desc: 'Link that dials the number.' });

/** What the link of a channel does. */
export const channelWords = {
  call: callWords,
  sms: (msg) => msg('Text {number}', { id: 'directory.channel.sms', desc: 'Link that writes an SMS to the number.' }),
  whatsapp: (msg) => msg('Write on WhatsApp', { id: 'directory.channel.whatsapp' }),
  telegram: (msg) => msg('Write on Telegram', { id: 'directory.channel.telegram' }),
  web: (msg) => msg('Open their site', { id: 'directory.channel.web' }),
} satisfies Record<ContactChannel, Words<string>>;

/** How sure we are of a number. Never claims that somebody called it. */
export const statusWords = {
  confirmed: (msg) => msg('We saw this number in two or more places.', { id: 'directory.status.confirmed' }),
  'single-source': (msg) => msg('We saw this number in one place only.', { id: 'directory.status.single-source' }),
  unverified: (msg) => msg('We could not check this number. It may be wrong.', { id: 'directory.status.unverified' }),
} satisfies Record<Status, Words<string>>;

/** The rest of what is said about a service. */
export const serviceWords = {
  danger: (msg) => msg('Danger now', { id: 'directory.kind.emergency' }),
  openNow: (msg) => msg('Open now', { id: 'directory.open-now' }),
  closedNow: (msg) => msg('Closed now', { id: 'directory.closed-now' }),
  always: (msg) => msg('Day and night', { id: 'directory.always' }),
  free: (msg) => msg('Free', { id: 'directory.free', desc: 'The call costs nothing.' }),
  notFree: (msg) => msg('The call costs money', { id: 'directory.not-free' }),
  anonymous: (msg) => msg('You do not have to say your name', { id: 'directory.anonymous' }),
  languages: (msg) => msg('Languages: {languages}', { id: 'directory.languages' }),
  notFromHere: (msg) =>
    msg('This number does not work from the country you are in.', { id: 'directory.not-from-here' }),
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
  noneKnown: (msg) => msg('We do not know a help line for this country.', { id: 'directory.none-known' }),
} satisfies Record<string, Words<string>>;
