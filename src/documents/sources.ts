import type { Source } from '../provenance/index.js';

/** The publications that the records of this room were read in, as they were addressed on the day of reading. */
export const sources = {
  iloIndicatorsOfForcedLabour: {
    title: 'ILO Indicators of Forced Labour (booklet, eleven indicators incl. retention of identity documents)',
    year: 2012,
    url: 'https://www.readkong.com/page/ilo-indicators-of-forced-labour-5101277',
    tier: 'official',
  },
  fairRecruitmentSummary: {
    title: 'Summary of ILO C29 and General Principles for Fair Recruitment: workers keep their own documents',
    year: null,
    url: 'https://study.sustainability-directory.com/learn/what-international-labor-standards-prohibit-the-withholding-of-personal-documents',
    tier: 'press',
  },
  veriteDocumentRetention: {
    title: 'UN Global Compact and Verite: addressing the retention of identity documents',
    year: null,
    url: 'https://respect.international/eliminating-recruitment-fees-charged-to-migrant-workers-united-nations-global-compact-and-verite',
    tier: 'ngo',
  },
  infoMigrantsTravelAdvice: {
    title: 'InfoMigrants / European Commission: advice on travel and documents',
    year: 2022,
    url: 'http://freeb.infomigrants.net/en/post/39787/are-you-seeking-refuge-from-the-war-in-ukraine-beware-of-human-traffickers-when-on-the-move',
    tier: 'official',
  },
  unhcrHelpSwitzerland: {
    title: 'UNHCR Help Switzerland: a person asking for your passport or phone is a warning sign',
    year: null,
    url: 'https://help.unhcr.org/switzerland/ukraine/stay-safe-on-the-journey',
    tier: 'official',
  },
  yfuaMemo: {
    title: 'YFUA memo: originals to border guards only, copies in several places, code word',
    year: 2022,
    url: 'https://www.yfua.org/en/post/memo-how-not-to-become-a-victim-of-human-trafficking',
    tier: 'ngo',
  },
  cedemInformation: {
    title: 'CEDEM: human trafficking information for displaced people',
    year: 2022,
    url: 'https://cedem.org.ua/en/news/torgivlya-lyudmy-informatsiya',
    tier: 'ngo',
  },
  fidhKyrgyzWorkers: {
    title:
      'FIDH report "Invisible and exploited in Kazakhstan", Kyrgyz migrant workers: intermediaries, no contracts, no registration',
    year: 2018,
    url: 'https://es.scribd.com/document/382688713/Новый-отчет-проливает-свет-на-бедственное-положение-кыргызстанских-трудящихся-мигрантов-и-членов-их-семей',
    tier: 'ngo',
  },
  tarazNgoSigns: {
    title:
      'z-taraz.kz: signs used by NGOs Zhandanu: no identity documents, told what to say to officials, other job than agreed, wages taken for travel',
    year: 2023,
    url: 'https://z-taraz.kz/amp/net-torgovle-lyudmi',
    tier: 'press',
  },
  generalKnowledge: {
    title: 'General knowledge; no source read. Verify before use',
    year: null,
    url: null,
    tier: 'none',
  },
  kursivRussianChildren: {
    title:
      'Kursiv: from 20 Jan 2026 Russian children under 14 need a foreign passport for Kazakhstan and Kyrgyzstan; from 14 internal passport is enough',
    year: 2025,
    url: 'https://kz.kursiv.media/2025-10-01/zhki-rossiyskie-deti-smogut-priehat-v-kazahstan-tolko-s-zagranpasportom/amp',
    tier: 'press',
  },
  blackSeaNewsResidence: {
    title: 'BlackSeaNews: foreign passport valid 180 days or more needed for residence permit of Russians',
    year: 2023,
    url: 'https://www.blackseanews.net/read/200238',
    tier: 'press',
  },
  mgorodSimplifiedPermit: {
    title:
      'mgorod: permit for workers from visa-free states (CIS except Turkmenistan), employer only a private person, 1-3 months with extension to a year, tax',
    year: 2014,
    url: 'https://mgorod.kz/news/v-atyrau-gastarbajterov-obyazali-platit-gosposhlinu',
    tier: 'press',
  },
  azizovStayOfForeigners: {
    title: 'Azizov & Partners: stay of foreigners in Kazakhstan (passport copy and migration card for the notice)',
    year: 2022,
    url: 'https://azizovpartners.kz/?p=3029',
    tier: 'press',
  },
  hostNotice77tv: {
    title: '77tv.kz: hosts must inform the migration service within three working days',
    year: null,
    url: 'https://77tv.kz/ru/v-regione-za-7-mesyacev-oformleno-840-viz',
    tier: 'press',
  },
  hostNoticeKamrad: {
    title: 'kamrad.kz: ways to notify (vmp.gov.kz, eGov, migration police office); applies to every owner',
    year: null,
    url: 'https://kamrad.kz/article/16',
    tier: 'press',
  },
  order923Asia24: {
    title:
      'Asia24: registration from 1 July 2026, refusal grounds, new registration when moving; host notice within three working days',
    year: 2025,
    url: 'https://asia24.media/news/v-kazakhstane-s-1-iyulya-2026-goda-vvedut-registratsiyu-inostrantsev-pri-nakhozhdenii-v-strane-bolee/?PAGEN_3=11',
    tier: 'press',
  },
  order923Dzen: {
    title:
      'Dzen note on Interior Ministry order No. 923 of 17 Nov 2025: registration of immigrants online within 30 days from 1 July 2026',
    year: 2025,
    url: 'https://dzen.ru/b/aUi--iuLdAnFcMCd',
    tier: 'press',
  },
  order923OneNews: {
    title:
      '1news.az: Kazakhstan tightens migration control (quotes the order, incl. "unless ratified treaties say otherwise")',
    year: 2025,
    url: 'https://1news.az/news/20251125025651200-Kazakhstan-uzhestochaet-migratsionnyi-kontrol',
    tier: 'press',
  },
  ninetyDaysDsnews: {
    title: 'dsnews: 90 days in any 180 for EAEU citizens from 27 Jan 2023',
    year: 2023,
    url: 'https://dsnews.ua/world/kazahstan-uskladniv-rosiyanam-pravila-v-jizdu-ta-perebuvannya-v-krajini-18012023-472779/amp',
    tier: 'press',
  },
  article517StateBody: {
    title:
      'State body on ethnic Kazakhs: art. 517 in 2023: overstay up to 3 days warning, 3-5 days fine of 10 MCI, then more; expulsion possible',
    year: 2023,
    url: 'https://oq.gov.kz/en/news/872-pervyy-forum-molodedgi-diaspory-organizovannyy-gosudarstvennym-komitetom-azerbay',
    tier: 'official',
  },
  kyrgyzMirrorRule24kg: {
    title:
      '24.kg: Kazakhstan citizens in Kyrgyzstan, 90 of 180 days and 30 days without registration from 1 Sept 2025 (mirror rule of the bilateral regime)',
    year: 2025,
    url: 'https://24.kg/obschestvo/353447_dlya_grajdan_kazahstana_vveli_novyie_pravila_prebyivaniya_vkyirgyizstane/',
    tier: 'press',
  },
  labourCodeArticle28: {
    title: 'Labour Code of Kazakhstan art. 28: content of an employment contract',
    year: null,
    url: 'https://tkrk.kz/chast-2/razdel-2/glava-4/statya-28',
    tier: 'law',
  },
  labourCodeContents: {
    title: 'Labour Code of Kazakhstan, contents: art. 5 freedom of work, art. 7 ban on forced labour',
    year: 2024,
    url: 'https://online.zakon.kz/Document/?doc_id=38910832&pos=1973',
    tier: 'law',
  },
  labourCodePublicCode: {
    title:
      'Public code of legal and payroll assistants: art. 113 Labour Code, final settlement within three working days; art. 152 Criminal Code, breach of labour law',
    year: 2026,
    url: null,
    tier: 'repo',
  },
  eaeuPreferencesKyrgyzstan: {
    title:
      'State Migration Service of Kyrgyzstan: EAEU preferences (no quota, no permit, 30 days without registration, stay follows the contract, 15 days for a new contract)',
    year: null,
    url: 'http://ssm.gov.kg/en/%D0%BF%D0%BE%D0%BB%D0%B5%D0%B7%D0%BD%D0%B0%D1%8F-%D0%B8%D0%BD%D1%84%D0%BE%D1%80%D0%BC%D0%B0%D1%86%D0%B8%D1%8F/%D0%BF%D1%80%D0%B5%D1%84%D0%B5%D1%80%D0%B5%D0%BD%D1%86%D0%B8%D0%B8-%D0%B2-%D1%81%D1%84%D0%B5%D1%80%D0%B5-%D0%BC%D0%B8%D0%B3%D1%80%D0%B0%D1%86%D0%B8%D0%B8-%D0%B2-%D1%80%D0%B0%D0%BC%D0%BA%D0%B0%D1%85/',
    tier: 'official',
  },
  egovResidencePermit: {
    title:
      'eGov: temporary residence permit, documents by ground (labour permits; EAEU contract registered in the unified system of employment contracts)',
    year: null,
    url: 'http://egov.kz/cms/en/services/for_foreigners/00203002_mvd',
    tier: 'official',
  },
  lawOnMigration2011: {
    title:
      'Law of Kazakhstan on migration (2011), art. 1 (4-1): permit to labour immigrant = standard document for work for individuals in housekeeping',
    year: 2011,
    url: 'https://vdocuments.site/on-migration-non-official-the-following-basic-definitions-shall-be-used-in-this.html',
    tier: 'law',
  },
  order123LabourPermits: {
    title:
      'Order of the Labour Minister No. 123 of 15 April 2022: rules for issuing, extending and withdrawing permits to labour immigrants',
    year: 2022,
    url: 'https://ealegislation.com/document.fwx?rgn=139847',
    tier: 'law',
  },
  quota2026Kazinform: {
    title: 'Kazinform: 2026 quotas: 0.25% of the labour force by employer permits, 2.9% labour immigrants',
    year: 2025,
    url: 'https://www.inform.kz/ru/kazahstan-utverdil-kvotu-na-inostrannuyu-rabochuyu-silu-na-2026-god-f611fa',
    tier: 'official',
  },
  permits2023Prosud: {
    title: 'prosud.kz: 2023: 295,261 permits to labour immigrants; 2024 quota 271,300',
    year: 2024,
    url: 'https://prosud.kz/amp/ministerstvo-truda-opredelilo-kvotu-na-privlechenie-inostrannyh-rabotnikov',
    tier: 'press',
  },
  quota2026LabourMinistry: {
    title:
      'Mail.ru / Labour Ministry release: 2026 permits by category (726, 3,402, 5,893, 3,131, seasonal 4,994); 2.9% for household labour immigrants',
    year: 2025,
    url: 'https://news.mail.ru/society/69289145/',
    tier: 'press',
  },
  residencePermitList2025: {
    title:
      "Toshkent24 / Tengrinews: new list of documents for residence permits, order of 18 Nov 2025 (insurance not for EAEU; owner's notarised consent; fingerprints; for trafficking victims a request of the local executive body)",
    year: 2025,
    url: 'https://toshkent24.com/en/biznes-1/v-kazahstane-izmenenyi-pravila-vyidachi-1',
    tier: 'press',
  },
  migrantCareKazinform: {
    title: 'Kazinform: legal and illegal: which medical services migrants get (emergency and urgent care free)',
    year: 2025,
    url: 'https://www.inform.kz/ru/legalno-i-nelegalno-kakie-meduslugi-dostupni-migrantam-v-kazahstane',
    tier: 'official',
  },
  supremeCourtResolution7: {
    title:
      'Supreme Court of Kazakhstan, normative resolution No. 7 of 29 Dec 2012 (as amended 8 Dec 2021) on trafficking cases',
    year: 2021,
    url: 'https://cis-legislation.com/document.fwx?rgn=58351',
    tier: 'law',
  },
  law110Trafficking: {
    title:
      'Law of Kazakhstan No. 110-VIII of 5 July 2024 on countering human trafficking (official English and Russian text)',
    year: 2024,
    url: 'https://www.adilet.zan.kz/eng/docs/Z2400000110/compare',
    tier: 'law',
  },
  uzbekConsularPortal: {
    title: 'consulate.mfa.uz: certificate of return to Uzbekistan (grounds, documents, valid one to three months)',
    year: null,
    url: 'https://consulate.mfa.uz/anketa-new/index?action=stat&language=ru',
    tier: 'official',
  },
  uzbekConsulateNovosibirsk: {
    title: 'Consulate of Uzbekistan, Novosibirsk: identity check 10-12 working days; nobody else may collect it',
    year: null,
    url: 'https://www.uzconsulate.ru/certificat',
    tier: 'official',
  },
  labirintKazakhstan: {
    title: 'Labirint: Kazakhstan, domestic violence (police must help everybody; may open a migration case)',
    year: null,
    url: 'https://labirint.online/kazakhstan-domestic-violence-and-intimate-partner-sexual-violence/',
    tier: 'ngo',
  },
  adviceUz: {
    title: 'advice.uz: certificate of return, about 7-14 calendar days; child certificate about 2 hours',
    year: null,
    url: 'https://advice.uz/ru/document/3275',
    tier: 'official',
  },
  uzbekEmbassyKorea: {
    title: 'Embassy of Uzbekistan in Korea: police paper on loss; fee 60 USD adults, 10 USD minors',
    year: null,
    url: 'https://korea.mfa.uz/page/1187',
    tier: 'official',
  },
  uzbekConsulateAlmatyGazeta: {
    title:
      'Gazeta.uz: Uzbek consulate general in Almaty covers Almaty, Shymkent and six southern and eastern regions; do not pay intermediaries at the border',
    year: 2020,
    url: 'https://www.gazeta.uz/ru/2020/05/28/border/',
    tier: 'press',
  },
  uzbekConsulatesEadaily: {
    title: 'EADaily: embassy in the capital, consulates general in Almaty and Aktau',
    year: 2022,
    url: 'https://eadaily.com/ru/news/2022/01/11/uzbekistan-evakuiruet-svoih-grazhdan-iz-kazahstana',
    tier: 'press',
  },
  raidInUralsk: {
    title:
      'mgorod: raid in Uralsk, 27 foreigners without documents taken to a reception centre, art. 517, fine to expulsion; 29 of 33 from Uzbekistan',
    year: null,
    url: 'https://mgorod.kz/news/27-inostranczev-bez-dokumentov-dostavili-v-priemnik-raspredelitel-uralska',
    tier: 'press',
  },
  law110Contents: {
    title:
      'Same law, table of contents: art. 16 identification and status, art. 17 rights and duties, art. 18 referral',
    year: 2024,
    url: 'https://online.zakon.kz/m/amp/document/35934799',
    tier: 'law',
  },
  order844Referral: {
    title:
      'Joint order of the Interior Minister No. 844 and the Labour Minister No. 406 of 22 Oct 2024: rules for referring victims to assistance and special social services (registered No. 35289)',
    year: 2024,
    url: 'https://adilet.zan.kz/rus/docs/V2400035289/compare',
    tier: 'law',
  },
  tipReport2023: {
    title:
      'US Embassy: TIP Report 2023, Kazakhstan: amendments give foreign victims the same benefits incl. temporary residence with a right to work',
    year: 2023,
    url: 'https://kz.usembassy.gov/ru/2023-trafficking-in-persons-report-kazakhstan/',
    tier: 'official',
  },
  tipReport2025: {
    title:
      'TIP Report 2025, Kazakhstan (Tier 2): only half of identified victims referred to services; few foreign victims identified',
    year: 2025,
    url: 'https://www.ecoi.net/de/dokument/2130640.html',
    tier: 'official',
  },
  results2025Baq: {
    title: 'BAQ.KZ: 2025 results: 171 victims received services, 93 foreigners; papers restored, housing; 164 crimes',
    year: 2026,
    url: 'https://rus.baq.kz/164-prestupleniya-torgovli-lyudmi-vyyavleny-v-kazahstane-v-2025-godu-320014956/',
    tier: 'press',
  },
  criminalProcedurePublicCode: {
    title:
      'Criminal Procedure Code of Kazakhstan, rights of the victim, item 24: special social services under the anti-trafficking law (quoted in public code)',
    year: 2025,
    url: null,
    tier: 'repo',
  },
  // The address of this page was not kept.
  labirintPenalties: { title: 'Labirint: Kazakhstan, penalties for trafficking', year: null, url: null, tier: 'ngo' },
} satisfies Record<string, Source>;
