import { anyDestination } from './any-destination.js';
import { anyDestinationWords } from './any-destination.words.js';
import { kazakhstan } from './kazakhstan.js';
import { kazakhstanLaw } from './kazakhstan.law.js';
import { kazakhstanLawWords } from './kazakhstan.law.words.js';
import { kazakhstanWords } from './kazakhstan.words.js';
import { returnCertificates } from './return-certificates.js';
import { returnCertificatesWords } from './return-certificates.words.js';
import type { Words } from '../localization/message.js';
import { freeze } from './freeze.js';
import type { DocumentItem, ItemWords, LawArticle, LawWords } from './document.js';

/** Every built-in item. Within a stage and a severity, this is the order in which they are needed. */
export const items: readonly DocumentItem[] = freeze([...anyDestination, ...kazakhstan, ...returnCertificates]);

/** The words of each built-in item, by its id. */
export const itemWords: ReadonlyMap<string, Words<ItemWords>> = new Map<string, Words<ItemWords>>(
  Object.entries({ ...anyDestinationWords, ...kazakhstanWords, ...returnCertificatesWords }),
);

/** Every article of law that an item leans on, or that a reader's lawyer may ask for. */
export const laws: readonly LawArticle[] = freeze([...kazakhstanLaw]);

/** The words of each article, by its id. */
export const lawWords: ReadonlyMap<string, Words<LawWords>> = new Map<string, Words<LawWords>>(
  Object.entries({ ...kazakhstanLawWords }),
);
