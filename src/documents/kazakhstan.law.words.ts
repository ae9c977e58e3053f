import type { Words } from '../localization/message.js';
import type { LawWords } from './document.js';
import type { kazakhstanLaw } from './kazakhstan.law.js';

/** What each article is about, in plain words. */
export const kazakhstanLawWords = {
  'kz-criminal-128': (msg) => ({
    title: msg('Criminal Code of Kazakhstan, article 128', { id: 'documents.kz-criminal-128.title' }),
    what: msg('Trafficking in adults: to use, hire, move or hide a person in order to exploit them.', {
      id: 'documents.kz-criminal-128.what',
      desc: 'Plain words for a crime. Not a legal definition.',
    }),
    penalty: msg('4 to 7 years in prison; 9 to 12 years when people are taken across a border.', {
      id: 'documents.kz-criminal-128.penalty',
    }),
  }),
  'kz-criminal-135': (msg) => ({
    title: msg('Criminal Code of Kazakhstan, article 135', { id: 'documents.kz-criminal-135.title' }),
    what: msg('Trafficking in children: the same, done to a child.', { id: 'documents.kz-criminal-135.what' }),
    penalty: msg('5 to 9 years in prison; more for the graver forms.', { id: 'documents.kz-criminal-135.penalty' }),
  }),
  'kz-criminal-134': (msg) => ({
    title: msg('Criminal Code of Kazakhstan, article 134', { id: 'documents.kz-criminal-134.title' }),
    what: msg('Drawing a child into prostitution.', { id: 'documents.kz-criminal-134.what' }),
    penalty: null,
  }),
  'kz-criminal-308': (msg) => ({
    title: msg('Criminal Code of Kazakhstan, article 308', { id: 'documents.kz-criminal-308.title' }),
    what: msg('Keeping brothels, and pimping.', { id: 'documents.kz-criminal-308.what' }),
    penalty: null,
  }),
  'kz-criminal-125': (msg) => ({
    title: msg('Criminal Code of Kazakhstan, article 125', { id: 'documents.kz-criminal-125.title' }),
    what: msg('Taking a person away by force.', { id: 'documents.kz-criminal-125.what', desc: 'Abduction.' }),
    penalty: null,
  }),
  'kz-criminal-126': (msg) => ({
    title: msg('Criminal Code of Kazakhstan, article 126', { id: 'documents.kz-criminal-126.title' }),
    what: msg('Holding a person who is not free to leave.', {
      id: 'documents.kz-criminal-126.what',
      desc: 'Unlawful deprivation of liberty.',
    }),
    penalty: null,
  }),
  'kz-criminal-116': (msg) => ({
    title: msg('Criminal Code of Kazakhstan, article 116', { id: 'documents.kz-criminal-116.title' }),
    what: msg('Forcing a person to give an organ.', { id: 'documents.kz-criminal-116.what' }),
    penalty: null,
  }),
  'kz-criminal-152': (msg) => ({
    title: msg('Criminal Code of Kazakhstan, article 152', { id: 'documents.kz-criminal-152.title' }),
    what: msg('Breaking labour law.', { id: 'documents.kz-criminal-152.what' }),
    penalty: null,
  }),
} satisfies Record<(typeof kazakhstanLaw)[number]['id'], Words<LawWords>>;
