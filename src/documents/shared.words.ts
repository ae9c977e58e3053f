import type { Words } from '../localization/message.js';

// Said of so many papers that a translator should meet it once.

export const youAlways: Words<string> = (msg) =>
  msg('You, always.', { id: 'documents.shared.you-always', desc: 'Who should hold this paper.' });

export const askConsulate: Words<string> = (msg) =>
  msg('the consulate of your country', {
    id: 'documents.shared.consulate',
    desc: 'Ends the sentence "Check with: …". Lower case unless your language needs a capital.',
  });

export const askNgoLawyer: Words<string> = (msg) =>
  msg('a lawyer of an NGO', {
    id: 'documents.shared.ngo-lawyer',
    desc: 'Ends the sentence "Check with: …". NGO: a group that helps people and is not part of the state.',
  });

export const askMigrationPolice: Words<string> = (msg) =>
  msg('the migration police', { id: 'documents.shared.migration-police', desc: 'Ends the sentence "Check with: …".' });
