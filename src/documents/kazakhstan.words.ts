import type { Words } from '../localization/message.js';
import type { kazakhstan } from './kazakhstan.js';
import type { ItemWords } from './document.js';
import { askMigrationPolice, askNgoLawyer, youAlways } from './shared.words.js';

// How sure we are of a fact stands in the record, not in these words: the view says it.

export const kazakhstanWords = {
  'kz-id-eaeu-ru': (msg) => ({
    title: msg('Russia: internal passport (from age 14) or foreign passport', { id: 'documents.kz-id-eaeu-ru.title' }),
    whatFor: msg('To enter Kazakhstan.', { id: 'documents.kz-id-eaeu-ru.whatFor' }),
    whoKeepsIt: youAlways(msg),
    warningSign: null,
    ifMissing: [
      msg('If the passport is lost, go to the consulate of Russia.', { id: 'documents.kz-id-eaeu-ru.ifMissing.1' }),
    ],
    rule: [
      msg(
        'Citizens of Russia from age 14 may enter with the internal passport. Since 20 January 2026 children under 14 need a foreign passport.',
        { id: 'documents.kz-id-eaeu-ru.rule.1' },
      ),
      msg(
        'A residence permit needs a foreign passport that is valid for at least 180 more days. This is a rule of 2023.',
        { id: 'documents.kz-id-eaeu-ru.rule.2' },
      ),
    ],
    verifyWith: msg('the border service, or the consulate of Russia', {
      id: 'documents.kz-id-eaeu-ru.verifyWith',
      desc: 'Ends the sentence "Check with: …".',
    }),
  }),
  'kz-id-kg': (msg) => ({
    title: msg('Kyrgyzstan: ID card or passport', { id: 'documents.kz-id-kg.title' }),
    whatFor: msg('To enter Kazakhstan.', { id: 'documents.kz-id-kg.whatFor' }),
    whoKeepsIt: youAlways(msg),
    warningSign: null,
    ifMissing: [msg('Take the foreign passport too, if you have one.', { id: 'documents.kz-id-kg.ifMissing.1' })],
    rule: [
      msg('People say that the Kyrgyz national ID card is accepted. We found no page from 2025 or 2026 that says so.', {
        id: 'documents.kz-id-kg.rule.1',
      }),
    ],
    verifyWith: msg('the border service of Kazakhstan, or the consulate of Kyrgyzstan in Almaty', {
      id: 'documents.kz-id-kg.verifyWith',
      desc: 'Ends the sentence "Check with: …".',
    }),
  }),
  'kz-id-uztj': (msg) => ({
    title: msg('Uzbekistan, Tajikistan and other visa-free countries: foreign (biometric) passport', {
      id: 'documents.kz-id-uztj.title',
    }),
    whatFor: msg('To enter, to register and to get a permit.', { id: 'documents.kz-id-uztj.whatFor' }),
    whoKeepsIt: youAlways(msg),
    warningSign: null,
    ifMissing: [
      msg('Do not travel on an internal ID card unless your consulate says that you can.', {
        id: 'documents.kz-id-uztj.ifMissing.1',
      }),
    ],
    rule: [
      msg('A foreign passport is needed.', { id: 'documents.kz-id-uztj.rule.1' }),
      msg(
        'People speak of travel on ID cards between the countries of Central Asia. We found nothing that confirms it for Kazakhstan.',
        { id: 'documents.kz-id-uztj.rule.2' },
      ),
    ],
    verifyWith: msg('the consulate, or the border service', {
      id: 'documents.kz-id-uztj.verifyWith',
      desc: 'Ends the sentence "Check with: …".',
    }),
  }),
  'kz-visa-tm': (msg) => ({
    title: msg('Turkmenistan and other countries that need a visa: visa for work', {
      id: 'documents.kz-visa-tm.title',
    }),
    whatFor: msg('To enter and to work.', { id: 'documents.kz-visa-tm.whatFor' }),
    whoKeepsIt: youAlways(msg),
    warningSign: msg('You hear: “Enter as a guest, we will change it later.”', {
      id: 'documents.kz-visa-tm.warningSign',
    }),
    ifMissing: [msg('Ask the consulate of Kazakhstan.', { id: 'documents.kz-visa-tm.ifMissing.1' })],
    rule: [
      msg('A page from 2014 says that the simpler permit is for CIS countries, but not for Turkmenistan.', {
        id: 'documents.kz-visa-tm.rule.1',
      }),
    ],
    verifyWith: msg('the consulate of Kazakhstan', {
      id: 'documents.kz-visa-tm.verifyWith',
      desc: 'Ends the sentence "Check with: …".',
    }),
  }),
  'kz-entry-proof': (msg) => ({
    title: msg('Proof of the day you crossed the border: stamp, migration card or ticket', {
      id: 'documents.kz-entry-proof.title',
    }),
    whatFor: msg(
      'Your 30 days and 90 days are counted from it. The person you live with needs it to tell the migration police.',
      { id: 'documents.kz-entry-proof.whatFor' },
    ),
    whoKeepsIt: youAlways(msg),
    warningSign: msg('Someone else keeps the paper with the stamp.', { id: 'documents.kz-entry-proof.warningSign' }),
    ifMissing: [
      msg('Take a photo of the stamp the same day.', { id: 'documents.kz-entry-proof.ifMissing.1' }),
      msg('If there is no stamp, keep the ticket or the bus receipt.', { id: 'documents.kz-entry-proof.ifMissing.2' }),
    ],
    rule: [
      msg(
        'A law firm wrote in 2022 that a copy of the passport and a migration card with the border mark are asked for.',
        { id: 'documents.kz-entry-proof.rule.1' },
      ),
      msg('We could not find out if every crossing still gives a card.', { id: 'documents.kz-entry-proof.rule.2' }),
    ],
    verifyWith: askMigrationPolice(msg),
  }),
  'kz-host-notice': (msg) => ({
    title: msg('Notice that you have arrived, sent by your host (3 working days)', {
      id: 'documents.kz-host-notice.title',
    }),
    whatFor: msg(
      'The person, hotel or employer who gives you a place to live tells the migration police: on vmp.gov.kz, on eGov or at the office.',
      { id: 'documents.kz-host-notice.whatFor' },
    ),
    whoKeepsIt: msg('The host sends it. You keep a copy or a screenshot.', {
      id: 'documents.kz-host-notice.whoKeepsIt',
    }),
    warningSign: msg('The host wants your passport for days “to register you”, or asks you to pay for the notice.', {
      id: 'documents.kz-host-notice.warningSign',
    }),
    ifMissing: [
      msg('A copy of the passport is enough for the notice.', { id: 'documents.kz-host-notice.ifMissing.1' }),
      msg('If the host says no, go to the migration police or an NGO before day 30.', {
        id: 'documents.kz-host-notice.ifMissing.2',
      }),
    ],
    rule: [
      msg(
        'The host must do this within three working days of your arrival. If it is not done, the fine is for the host.',
        { id: 'documents.kz-host-notice.rule.1' },
      ),
    ],
    verifyWith: msg('the migration police, or vmp.gov.kz', {
      id: 'documents.kz-host-notice.verifyWith',
      desc: 'Ends the sentence "Check with: …".',
    }),
  }),
  'kz-register-30': (msg) => ({
    title: msg('Online registration by day 30 (since 1 July 2026)', { id: 'documents.kz-register-30.title' }),
    whatFor: msg(
      'People from countries with a 90-day stay register with the Interior Ministry. Your data and address go into its system, and the home owner confirms in an app. If you move, you register again.',
      { id: 'documents.kz-register-30.whatFor' },
    ),
    whoKeepsIt: msg('You send it. Keep the confirmation.', { id: 'documents.kz-register-30.whoKeepsIt' }),
    warningSign: msg('The owner or the employer will confirm only for money or for your passport.', {
      id: 'documents.kz-register-30.warningSign',
    }),
    ifMissing: [
      msg('Before day 30, ask another owner, a hostel or an NGO for an address.', {
        id: 'documents.kz-register-30.ifMissing.1',
      }),
      msg('Keep proof that you asked.', { id: 'documents.kz-register-30.ifMissing.2' }),
    ],
    rule: [
      msg(
        'Order No. 923 of the Interior Ministry, 17 November 2025, in force from 1 July 2026, “unless ratified treaties say otherwise”.',
        { id: 'documents.kz-register-30.rule.1' },
      ),
      msg(
        'Registration can be refused when the owner does not agree, the data are false or the stay is already broken.',
        { id: 'documents.kz-register-30.rule.2' },
      ),
      msg(
        'What we read is from before that day. We could not find out if it started on time, or how it works for workers from EAEU countries (Armenia, Belarus, Kyrgyzstan, Russia).',
        { id: 'documents.kz-register-30.rule.3' },
      ),
    ],
    verifyWith: msg('the migration police, vmp.gov.kz, or a lawyer of an NGO', {
      id: 'documents.kz-register-30.verifyWith',
      desc: 'Ends the sentence "Check with: …".',
    }),
  }),
  'kz-90-180': (msg) => ({
    title: msg('Your own count of days: 90 in any 180', { id: 'documents.kz-90-180.title' }),
    whatFor: msg('To know how long you can stay. Leaving and coming back does not start the count again.', {
      id: 'documents.kz-90-180.whatFor',
    }),
    whoKeepsIt: youAlways(msg),
    warningSign: msg('You hear: “Just cross the border once a month.”', { id: 'documents.kz-90-180.warningSign' }),
    ifMissing: [
      msg('Before day 90: have a contract and a residence permit, or leave.', {
        id: 'documents.kz-90-180.ifMissing.1',
      }),
      msg(
        'In 2023, up to 3 days too long meant a warning. 3 to 5 days meant a fine of 10 monthly units (MRP). Longer meant more, up to being sent out of the country.',
        {
          id: 'documents.kz-90-180.ifMissing.2',
          desc: 'Monthly unit: the monthly calculation index (MCI, МРП) that fines in Kazakhstan are counted in.',
        },
      ),
    ],
    rule: [
      msg(
        'For citizens of EAEU countries (Armenia, Belarus, Kyrgyzstan, Russia) this is a government rule, in force from 27 January 2023.',
        { id: 'documents.kz-90-180.rule.1' },
      ),
      msg('For other countries without a visa the same count is used.', { id: 'documents.kz-90-180.rule.2' }),
    ],
    verifyWith: askMigrationPolice(msg),
  }),
  'kz-iin': (msg) => ({
    title: msg('IIN, your individual identification number', { id: 'documents.kz-iin.title' }),
    whatFor: msg('You need it in the contract and for permits, tax, bank and phone.', {
      id: 'documents.kz-iin.whatFor',
    }),
    whoKeepsIt: msg('You. It is a number: nobody can take it away.', { id: 'documents.kz-iin.whoKeepsIt' }),
    warningSign: null,
    ifMissing: [msg('Go to a public service centre with your passport.', { id: 'documents.kz-iin.ifMissing.1' })],
    rule: [
      msg('The Labour Code wants the IIN of both sides in the contract.', { id: 'documents.kz-iin.rule.1' }),
      msg('A public service centre gives the number to people from other countries.', {
        id: 'documents.kz-iin.rule.2',
      }),
    ],
    verifyWith: msg('a public service centre, or 1414', {
      id: 'documents.kz-iin.verifyWith',
      desc: 'Ends the sentence "Check with: …".',
    }),
  }),
  'kz-contract': (msg) => ({
    title: msg('Work contract: your signed copy', { id: 'documents.kz-contract.title' }),
    whatFor: msg(
      'It names both sides with their papers and IIN, the work, the place, the start, the term, the hours and the pay.',
      { id: 'documents.kz-contract.whatFor' },
    ),
    whoKeepsIt: msg('You: one copy.', { id: 'documents.kz-contract.whoKeepsIt' }),
    warningSign: msg(
      'You hear: “We work on trust.” The contract stays in the office. The pay is not what was promised.',
      { id: 'documents.kz-contract.warningSign' },
    ),
    ifMissing: [
      msg('Ask the employer for a copy in a message.', { id: 'documents.kz-contract.ifMissing.1' }),
      msg('Collect proof of work: photos, chats, people you work with, money transfers.', {
        id: 'documents.kz-contract.ifMissing.2',
      }),
      msg('Go to the labour inspectorate or call 1414. If you have no valid stay, go to an NGO first.', {
        id: 'documents.kz-contract.ifMissing.3',
      }),
    ],
    rule: [
      msg('Labour Code, article 28: what a contract must say.', { id: 'documents.kz-contract.rule.1' }),
      msg('Labour Code, article 7: forced labour is forbidden.', { id: 'documents.kz-contract.rule.2' }),
      msg('Labour Code, article 113: wages. The last pay comes within three working days after you are dismissed.', {
        id: 'documents.kz-contract.rule.3',
      }),
      msg('The contract is made in writing, in two copies, and registered in the electronic system.', {
        id: 'documents.kz-contract.rule.4',
      }),
    ],
    verifyWith: msg('the labour inspectorate, or Enbek.kz', {
      id: 'documents.kz-contract.verifyWith',
      desc: 'Ends the sentence "Check with: …".',
    }),
  }),
  'kz-eaeu': (msg) => ({
    title: msg('Citizens of Armenia, Belarus, Kyrgyzstan and Russia: a contract, not a permit', {
      id: 'documents.kz-eaeu.title',
    }),
    whatFor: msg('You need no quota and no work permit. You may stay as long as the contract lasts. Your family too.', {
      id: 'documents.kz-eaeu.whatFor',
    }),
    whoKeepsIt: msg('You: one copy of the contract.', { id: 'documents.kz-eaeu.whoKeepsIt' }),
    warningSign: msg('The employer sells you a “permit” or a “patent” that you do not need.', {
      id: 'documents.kz-eaeu.warningSign',
    }),
    ifMissing: [
      msg(
        'If the contract ends early, after day 90, you have 15 days to sign a new one. It can be with another employer.',
        { id: 'documents.kz-eaeu.ifMissing.1' },
      ),
      msg('Without a contract you have no ground to stay longer.', { id: 'documents.kz-eaeu.ifMissing.2' }),
    ],
    rule: [
      msg('Treaty on the Eurasian Economic Union (EAEU), section XXVI, articles 96 to 98.', {
        id: 'documents.kz-eaeu.rule.1',
      }),
      msg('The first thirty days are free of registration.', { id: 'documents.kz-eaeu.rule.2' }),
      msg('For a residence permit the contract must be registered in the unified system of employment contracts.', {
        id: 'documents.kz-eaeu.rule.3',
      }),
    ],
    verifyWith: msg('the EAEU treaty, or eGov', {
      id: 'documents.kz-eaeu.verifyWith',
      desc: 'Ends the sentence "Check with: …".',
    }),
  }),
  'kz-permit-household': (msg) => ({
    title: msg('Permit for work in a private home (permit to a labour immigrant)', {
      id: 'documents.kz-permit-household.title',
      desc: 'Official name: разрешение трудовому иммигранту.',
    }),
    whatFor: msg(
      'It lets a citizen of Uzbekistan, Tajikistan or another visa-free country work for a private person, in the house or yard. It is not for work for a company.',
      { id: 'documents.kz-permit-household.whatFor' },
    ),
    whoKeepsIt: msg('You: the original and the payment receipts.', { id: 'documents.kz-permit-household.whoKeepsIt' }),
    warningSign: msg(
      'You have this permit but work for a company: on a building site, a farm or in a shop. The permit does not cover that work, and the employer can use this against you.',
      { id: 'documents.kz-permit-household.warningSign' },
    ),
    ifMissing: [
      msg('Ask the local employment office (akimat), or call 1414, how to apply.', {
        id: 'documents.kz-permit-household.ifMissing.1',
      }),
      msg(
        'Without it: if you are exploited, still call the help line. A person who was exploited can get a residence permit.',
        {
          id: 'documents.kz-permit-household.ifMissing.2',
          desc: '“Exploited” as in the law on trafficking. Do not call the reader a victim.',
        },
      ),
    ],
    rule: [
      msg(
        'Law on migration of 2011 and rules of the Labour Ministry, order No. 123 of 15 April 2022. The local authority gives the permit. The state sets how many each year.',
        { id: 'documents.kz-permit-household.rule.1' },
      ),
      msg(
        'To apply: a medical paper, insurance, fingerprints and tax paid each month in advance. It lasts up to 12 months, for up to five workers in one home.',
        { id: 'documents.kz-permit-household.rule.2' },
      ),
    ],
    verifyWith: msg('the local employment office, or migration.enbek.kz', {
      id: 'documents.kz-permit-household.verifyWith',
      desc: 'Ends the sentence "Check with: …".',
    }),
  }),
  'kz-permit-company': (msg) => ({
    title: msg('The employer’s permit to hire a foreigner', { id: 'documents.kz-permit-company.title' }),
    whatFor: msg(
      'A company needs this permit from the local authority before you start. There is a limit to how many are given. You need the visa or residence that goes with it.',
      { id: 'documents.kz-permit-company.whatFor' },
    ),
    whoKeepsIt: msg('The employer holds the permit. You keep a copy.', {
      id: 'documents.kz-permit-company.whoKeepsIt',
    }),
    warningSign: msg('You pay for the quota or the permit. The company sends you to work for another company.', {
      id: 'documents.kz-permit-company.warningSign',
    }),
    ifMissing: [
      msg('Ask for the number and the date of the permit.', { id: 'documents.kz-permit-company.ifMissing.1' }),
    ],
    rule: [
      msg('Each year the state sets how many permits are given: the quota. There is one for 2026.', {
        id: 'documents.kz-permit-company.rule.1',
      }),
    ],
    verifyWith: msg('the local employment office', {
      id: 'documents.kz-permit-company.verifyWith',
      desc: 'Ends the sentence "Check with: …".',
    }),
  }),
  'kz-trp': (msg) => ({
    title: msg('Temporary residence permit (RVP)', {
      id: 'documents.kz-trp.title',
      desc: 'RVP: РВП, разрешение на временное проживание. Keep the short form people know.',
    }),
    whatFor: msg('To stay longer than 90 days for work, family, study or treatment.', {
      id: 'documents.kz-trp.whatFor',
    }),
    whoKeepsIt: youAlways(msg),
    warningSign: msg('The employer keeps the permit, or says they will cancel it.', {
      id: 'documents.kz-trp.warningSign',
    }),
    ifMissing: [msg('Make a copy the same day you get it.', { id: 'documents.kz-trp.ifMissing.1' })],
    rule: [
      msg(
        'List of November 2025: application, identity paper, medical insurance (not for EAEU citizens), consent of the home owner certified by a notary, fingerprint paper. For work: a permit or a registered contract.',
        { id: 'documents.kz-trp.rule.1' },
      ),
      msg('It is given for one year, can be renewed, and is not longer than the contract.', {
        id: 'documents.kz-trp.rule.2',
      }),
    ],
    verifyWith: msg('a public service centre', {
      id: 'documents.kz-trp.verifyWith',
      desc: 'Ends the sentence "Check with: …".',
    }),
  }),
  'kz-consent': (msg) => ({
    title: msg('Consent of the home owner, certified by a notary', { id: 'documents.kz-consent.title' }),
    whatFor: msg('It is needed for the residence permit and, in electronic form, for registration.', {
      id: 'documents.kz-consent.whatFor',
    }),
    whoKeepsIt: msg('You: a copy.', { id: 'documents.kz-consent.whoKeepsIt' }),
    warningSign: msg('The owner and the employer are the same person and use it to put pressure on you.', {
      id: 'documents.kz-consent.warningSign',
    }),
    ifMissing: [
      msg('Look for an address that does not depend on the employer.', { id: 'documents.kz-consent.ifMissing.1' }),
    ],
    rule: [
      msg('List (18 November 2025) of papers for a residence permit, and order No. 923 of the Interior Ministry.', {
        id: 'documents.kz-consent.rule.1',
      }),
    ],
    verifyWith: null,
  }),
  'kz-insurance': (msg) => ({
    title: msg('Medical insurance', { id: 'documents.kz-insurance.title' }),
    whatFor: msg(
      'It is asked for when you apply for the residence permit. Citizens of EAEU countries (Armenia, Belarus, Kyrgyzstan, Russia) are not asked for it.',
      { id: 'documents.kz-insurance.whatFor' },
    ),
    whoKeepsIt: youAlways(msg),
    warningSign: null,
    ifMissing: [
      msg('Emergency and urgent care is free for foreigners who stay for a time.', {
        id: 'documents.kz-insurance.ifMissing.1',
        desc: '“For a time”: foreigners temporarily staying in Kazakhstan.',
      }),
    ],
    rule: [
      msg(
        'List (18 November 2025) of papers for a residence permit. On free care: state news agency Kazinform, December 2025.',
        { id: 'documents.kz-insurance.rule.1' },
      ),
    ],
    verifyWith: null,
  }),
  'kz-fingerprint': (msg) => ({
    title: msg('Fingerprint paper', { id: 'documents.kz-fingerprint.title' }),
    whatFor: msg('It is one of the papers for the residence permit.', { id: 'documents.kz-fingerprint.whatFor' }),
    whoKeepsIt: youAlways(msg),
    warningSign: null,
    ifMissing: [
      msg('It is made at the migration police or the service centre.', { id: 'documents.kz-fingerprint.ifMissing.1' }),
    ],
    rule: [msg('List (18 November 2025) of papers for a residence permit.', { id: 'documents.kz-fingerprint.rule.1' })],
    verifyWith: null,
  }),
  'kz-taken': (msg) => ({
    title: msg('Your employer, recruiter or landlord has your passport', { id: 'documents.kz-taken.title' }),
    whatFor: msg(
      'This is a strong warning sign of forced labour, alone or together with unpaid wages and no way to leave.',
      { id: 'documents.kz-taken.whatFor' },
    ),
    whoKeepsIt: youAlways(msg),
    warningSign: msg('They have it at all. It is worse if they want money, work or silence for it.', {
      id: 'documents.kz-taken.warningSign',
    }),
    ifMissing: [
      msg('Are you in danger now? Call 102 or 112.', { id: 'documents.kz-taken.ifMissing.1' }),
      msg(
        'If not, first call 116 16 or an NGO that helps. They can come with the special police unit and with the consulate.',
        { id: 'documents.kz-taken.ifMissing.2', desc: '“Special police unit”: the police unit for trafficking cases.' },
      ),
      msg('Ask for it in writing. Keep the answer.', { id: 'documents.kz-taken.ifMissing.3' }),
      msg('Do not break in. Do not sign anything.', { id: 'documents.kz-taken.ifMissing.4' }),
      msg('Collect: address, names, car plates, photos, chats.', { id: 'documents.kz-taken.ifMissing.5' }),
      msg('You can leave without it.', { id: 'documents.kz-taken.ifMissing.6' }),
    ],
    rule: [
      msg(
        'Code of Administrative Offences, article 494: taking identity papers, or keeping them as a pledge, is an offence.',
        { id: 'documents.kz-taken.rule.1' },
      ),
      msg('It can be part of crimes under articles 126, 128 and 135 of the Criminal Code.', {
        id: 'documents.kz-taken.rule.2',
      }),
      msg('The law of 2024 on human trafficking speaks of using a person’s dependence, for example on money.', {
        id: 'documents.kz-taken.rule.3',
        desc: 'The law says: abuse of material or other dependence, among the means of trafficking.',
      }),
    ],
    verifyWith: msg('a lawyer of an NGO, or article 494 on adilet.zan.kz (K1400000235)', {
      id: 'documents.kz-taken.verifyWith',
      desc: 'Ends the sentence "Check with: …".',
    }),
  }),
  'kz-lost-police': (msg) => ({
    title: msg('Police paper about the lost or stolen passport', { id: 'documents.kz-lost-police.title' }),
    whatFor: msg('The consulate asks for it. It also shows that you did not hide.', {
      id: 'documents.kz-lost-police.whatFor',
    }),
    whoKeepsIt: youAlways(msg),
    warningSign: msg('Someone tells you that going to the police means you will be sent out of the country.', {
      id: 'documents.kz-lost-police.warningSign',
    }),
    ifMissing: [
      msg('If you have no valid stay, go with an NGO worker or a person from the consulate.', {
        id: 'documents.kz-lost-police.ifMissing.1',
      }),
      msg(
        'The police must register the report, whoever you are. They may also open a migration case. They must then weigh the reasons.',
        { id: 'documents.kz-lost-police.ifMissing.2' },
      ),
    ],
    rule: [
      msg('The consular rules of Uzbekistan ask for a paper from the authorities of the country where you are.', {
        id: 'documents.kz-lost-police.rule.1',
      }),
      msg('That the police must register a report and may open a migration case: the NGO page Labirint.', {
        id: 'documents.kz-lost-police.rule.2',
      }),
    ],
    verifyWith: null,
  }),
  'kz-irregular': (msg) => ({
    title: msg('You have no valid stay', { id: 'documents.kz-irregular.title' }),
    whatFor: msg('You can still ask for help, see a doctor, be paid, and get the help that exploited people can get.', {
      id: 'documents.kz-irregular.whatFor',
    }),
    whoKeepsIt: null,
    warningSign: msg('You hear: “You have no papers, so nobody will help you.”', {
      id: 'documents.kz-irregular.warningSign',
      desc: 'The usual sentence calls the person illegal. Do not: say “you have no papers”.',
    }),
    ifMissing: [
      msg('Go to an NGO first. They know how to speak with the police and the court.', {
        id: 'documents.kz-irregular.ifMissing.1',
      }),
      msg('Emergency care is free.', { id: 'documents.kz-irregular.ifMissing.2' }),
      msg('Do not pay a “fixer” for a stamp.', { id: 'documents.kz-irregular.ifMissing.3' }),
      msg('For 2026 we found no amnesty and no time in which people may leave without a penalty.', {
        id: 'documents.kz-irregular.ifMissing.4',
      }),
    ],
    rule: [
      msg('Code of Administrative Offences, article 517: a warning, a fine, or being sent out of the country.', {
        id: 'documents.kz-irregular.rule.1',
      }),
      msg('In checks, people without papers are taken to a police holding centre (“priyomnik”).', {
        id: 'documents.kz-irregular.rule.2',
      }),
    ],
    verifyWith: askNgoLawyer(msg),
  }),
  'kz-victim': (msg) => ({
    title: msg('Help for people who were trafficked: a place to stay, services, a residence permit', {
      id: 'documents.kz-victim.title',
      desc: 'Official: recognised victim of trafficking. Do not call the reader a victim.',
    }),
    whatFor: msg(
      'A place to live for a time, care for body and mind, new papers and help to find work. Also a residence permit, when the local authority asks for it.',
      { id: 'documents.kz-victim.whatFor' },
    ),
    whoKeepsIt: msg('The paper about your status: you and your case worker.', { id: 'documents.kz-victim.whoKeepsIt' }),
    warningSign: msg('You are told that only citizens get help.', { id: 'documents.kz-victim.warningSign' }),
    ifMissing: [
      msg('116 16, an NGO, the police, a doctor, a labour inspector or a consul can start it.', {
        id: 'documents.kz-victim.ifMissing.1',
      }),
      msg('You do not have to be a citizen. In 2025, 93 of the 171 people who got this help were foreigners.', {
        id: 'documents.kz-victim.ifMissing.2',
      }),
      msg('Ask for an interpreter and a lawyer.', { id: 'documents.kz-victim.ifMissing.3' }),
    ],
    rule: [
      msg(
        'Law No. 110-VIII of 5 July 2024, articles 16 to 18, and the rules of 22 October 2024 on where to send people for help. The list of November 2025 names this as a ground for a residence permit. Since 2022, foreigners get the same help and the right to work.',
        { id: 'documents.kz-victim.rule.1' },
      ),
      msg(
        'The 2025 report of the United States on trafficking says that only half of the people who were recognised were sent on to help.',
        { id: 'documents.kz-victim.rule.2' },
      ),
      msg('We have not read if the law gives time to decide, or protects from punishment. Ask a lawyer.', {
        id: 'documents.kz-victim.rule.3',
      }),
    ],
    verifyWith: askNgoLawyer(msg),
  }),
} satisfies Record<(typeof kazakhstan)[number]['id'], Words<ItemWords>>;
