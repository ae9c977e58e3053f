import type { Source } from '../provenance/index.js';

/** The publications that the catalogue leans on. Most were read as excerpts, none as a definition of a flag. */
export const sources = {
  volodko2020: {
    title: 'Volodko, Cockbain, Kleinberg: “Spotting the signs” of trafficking recruitment online',
    year: 2020,
    url: 'https://link.springer.com/article/10.1007/s12117-019-09376-5',
    tier: 'press',
  },
  iloFees: {
    title: 'ILO: Definition of recruitment fees and related costs',
    year: 2019,
    url: 'https://www.ilo.org/hanoi/Informationresources/Publicinformation/Videos/WCMS_743685/lang--en/index.htm',
    tier: 'official',
  },
  egov2024: {
    title: 'eGov Kazakhstan: Human trafficking',
    year: 2024,
    url: 'https://egov.kz/cms/en/articles/human_trafficking',
    tier: 'official',
  },
  ministry2026: {
    title: 'Ministry of Internal Affairs of Kazakhstan, warning of 5 March 2026 (in Kazakh)',
    year: 2026,
    url: 'https://kaz.zakon.kz/kogam-tynysy/6077680-tzhribesz-zhoary-zhalay-m-azastandytara-zhaa-aup-turaly-eskertt.html',
    tier: 'official',
  },
  ministrySchemes: {
    title: 'Ministry of Internal Affairs of Kazakhstan: six schemes of fraud with work abroad (in Kazakh)',
    year: null,
    url: 'https://lsm.kz/aza-standy-tar-shetelde-zh-mys-a-t-ru-kez-nde--andaj--iyndy-tar-a-tap-bolady',
    tier: 'official',
  },
  prosecutors: {
    title: 'Committee of the Prosecutor General of Kazakhstan on fraud in the search for work (in Kazakh)',
    year: null,
    url: 'https://aqtobegazeti.kz/?p=169876',
    tier: 'official',
  },
  czechCase: {
    title: 'Briefing of the Ministry of Foreign Affairs of Kazakhstan, as reported by NUR.KZ (seen on a copy)',
    year: null,
    url: 'https://33.kisapes.online/incident/crime/1764367-desatki-kazahstancev-vmesto-raboty-v-cehii-okazalis-v-migracionnyh-lagerah',
    tier: 'press',
  },
  pavlodar: {
    title: 'Economic investigation department of Pavlodar region on bank cards (in Russian)',
    year: null,
    url: 'https://umihelp.com/news/kak-ne-slomat-zhizn-iz-za-odnoj-bankovskoj-karty-rasskazali-pavlodarczam',
    tier: 'press',
  },
  embassy2025: {
    title: 'Russian embassy in Cambodia, warning of 14 November 2025 (in Russian)',
    year: 2025,
    url: 'https://tvzvezda.ru/news/20251114134-sBOUM.html',
    tier: 'press',
  },
  belarus2018: {
    title: 'How to see through a recruiter in social networks (Belarus, in Russian)',
    year: 2018,
    url: 'http://villib.by/index.php/2018/08/28/kak-v-socsetyax-razoblachit-verbovshhika-na-nelegalnuyu-rabotu',
    tier: 'press',
  },
  russiaList: {
    title: 'Typical signs (a list about Russia, on a Bulgarian page)',
    year: null,
    url: 'https://gastrobaiter.com/bg/actual-articles/typical-signs.html',
    tier: 'none',
  },
  perm: {
    title: 'AiF Perm: recruiters at railway stations, “work houses” (in Russian)',
    year: null,
    url: 'https://perm.aif.ru/amp/society/verbovshchiki_na_vokzalah_v_permi_lyudey_pohishchayut_i_uvozyat_v_rabotnye_doma',
    tier: 'press',
  },
  ukrainePoll: {
    title: 'Poll on risky work abroad (Ukraine, October 2025, in Russian)',
    year: 2025,
    url: 'https://sud.ua/ru/news/ukraine/343427-kazhdyy-chetvertyy-ukrainets-gotov-k-riskovannoy-rabote-za-granitsey-ili-v-drugom-gorode',
    tier: 'press',
  },
  usHotline: {
    title: 'US National Human Trafficking Hotline: Safety planning information',
    year: null,
    url: 'https://humantraffickinghotline.org/en/safety-planning-information',
    tier: 'ngo',
  },
} as const satisfies Readonly<Record<string, Source>>;
