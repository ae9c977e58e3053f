import type { Source } from '../../provenance/index.js';

// Publications that records of more than one country were read in.

export const repoKZem = {
  title:
    'Public code repository with travel emergency numbers: KZ police 102, ambulance 103, fire 101, general 112; UZ police 102, ambulance 103, fire 101, general 1050',
  year: 2025,
  url: null,
  tier: 'repo',
} as const satisfies Source;
export const generalKnowledge = {
  title: 'General knowledge; digits not seen in any source read',
  year: null,
  url: null,
  tier: 'none',
} as const satisfies Source;
export const repoEm = {
  title:
    'Public code repository with emergency numbers of about 90 countries (also TR 155/112, RU 102/103/112, UA 102/112, BY 102/112, MD 112, AM 102/911, AZ 102/112, GE 112, SA 999/911, QA 999)',
  year: 2025,
  url: null,
  tier: 'repo',
} as const satisfies Source;
export const repocrisis = {
  title: 'Public code repositories with emergency numbers (US 911, GB 999, IE 112, IN 112, AU 000, CA 911)',
  year: 2026,
  url: null,
  tier: 'repo',
} as const satisfies Source;
export const dn = {
  title: 'Donetsk regional administration (Ukraine): 1547, 527, 102; 112 in the EU',
  year: 2023,
  url: 'https://dn.gov.ua/en/news/yevropeiskyi-den-borotby-z-torhivleiu-liudmy',
  tier: 'official',
} as const satisfies Source;
export const upo = {
  title:
    'Public code of a Spanish NGO-style resource map of EU trafficking lines (author asks that numbers be checked before publication)',
  year: 2026,
  url: null,
  tier: 'repo',
} as const satisfies Source;
export const reposRO = {
  title: 'Eight public code repositories list 0800 800 678, most as the ANITP line; some also child line 116 111',
  year: 2026,
  url: null,
  tier: 'repo',
} as const satisfies Source;
export const botUA = {
  title:
    'Public code of a Ukrainian helpline bot: 527 / 0 800 505 501; 1578; 0 800 500 335 / 116 123; 0 800 500 225 / 116 111',
  year: null,
  url: null,
  tier: 'repo',
} as const satisfies Source;
export const yfua = {
  title: 'YFUA memo: how not to become a victim of trafficking (hotline list)',
  year: 2022,
  url: 'https://www.yfua.org/en/post/memo-how-not-to-become-a-victim-of-human-trafficking',
  tier: 'ngo',
} as const satisfies Source;
export const mapdoc = {
  title:
    'Public design notes of a world map of forced labour (LEFO-IBF, Belgium, A21 Bulgaria, La Strada Ukraine, APAV, CMM, ROSA, Greece, Sweden)',
  year: 2026,
  url: null,
  tier: 'repo',
} as const satisfies Source;
export const lsi = {
  title: 'La Strada International: member organisations by country',
  year: null,
  url: 'https://lastradainternational.org/lsi-members',
  tier: 'ngo',
} as const satisfies Source;
export const pia3 = {
  title:
    'Partnership in Action (NGO network of Central Asia and Russia): rescue of four Uzbek workers from an Almaty building site',
  year: 2022,
  url: 'https://partnership-in-action.com/en/keys-3',
  tier: 'ngo',
} as const satisfies Source;
