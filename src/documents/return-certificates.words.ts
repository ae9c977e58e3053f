import type { Words } from '../localization/message.js';
import type { returnCertificates } from './return-certificates.js';
import type { ItemWords } from './document.js';
import { askConsulate, youAlways } from './shared.words.js';

// How sure we are of a fact stands in the record, not in these words: the view says it.

export const returnCertificatesWords = {
  'uz-return': (msg) => ({
    title: msg('Certificate of return (Uzbekistan)', { id: 'documents.uz-return.title' }),
    whatFor: msg(
      'A one-way paper to go home when the passport is lost, spoiled, stolen, out of date or was taken by authorities abroad.',
      { id: 'documents.uz-return.whatFor' },
    ),
    whoKeepsIt: youAlways(msg),
    warningSign: msg('A middleman sells it.', { id: 'documents.uz-return.warningSign' }),
    ifMissing: [
      msg(
        'Bring: the form from consulate.mfa.uz, a photo of 3.5 x 4.5 cm, any copy of your papers, and the police paper.',
        { id: 'documents.uz-return.ifMissing.1' },
      ),
      msg('Go yourself. Nobody else may collect it.', { id: 'documents.uz-return.ifMissing.2' }),
      msg(
        'It takes 7 to 14 days. The check of who you are takes 10 to 12 working days. The certificate is valid for one to three months.',
        { id: 'documents.uz-return.ifMissing.3' },
      ),
      msg(
        'The price we saw, in Korea: 60 US dollars for adults, 10 for children. Ask if you can get it free because you were exploited.',
        { id: 'documents.uz-return.ifMissing.4' },
      ),
    ],
    rule: [
      msg('Pages of the consulates of Uzbekistan.', { id: 'documents.uz-return.rule.1' }),
      msg(
        'In Kazakhstan: the embassy in Astana and the consulates general in Almaty (for Almaty, Shymkent and six regions) and Aktau.',
        { id: 'documents.uz-return.rule.2' },
      ),
    ],
    verifyWith: askConsulate(msg),
  }),
  'xx-return': (msg) => ({
    title: msg('Certificate of return (Kyrgyzstan, Tajikistan, Turkmenistan, Russia and others)', {
      id: 'documents.xx-return.title',
    }),
    whatFor: msg('A paper to go home with when the passport is gone.', { id: 'documents.xx-return.whatFor' }),
    whoKeepsIt: youAlways(msg),
    warningSign: null,
    ifMissing: [
      msg(
        'Ask the consulate of your country. Bring a copy of your papers, or two witnesses who are citizens of your country.',
        { id: 'documents.xx-return.ifMissing.1' },
      ),
    ],
    rule: [
      msg('Consulates give such a paper. We have not read their terms.', { id: 'documents.xx-return.rule.1' }),
      msg(
        'From 20 January 2026 the consulates of Russia in Kazakhstan do not give it for children under 14 who came in without a foreign passport.',
        { id: 'documents.xx-return.rule.2' },
      ),
    ],
    verifyWith: askConsulate(msg),
  }),
} satisfies Record<(typeof returnCertificates)[number]['id'], Words<ItemWords>>;
