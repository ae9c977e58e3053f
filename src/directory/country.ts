/**
 * Members of the European Union.
 *
 * Source: European Union, "EU countries" (27 members since 1 February 2020).
 */
const EU_MEMBERS = ' AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK ';

/**
 * The zones of a device that tell a country: those that only this country uses, with older spellings, since browsers
 * differ in which of them they report. Left out where a zone is disputed or crosses a line (Simferopol, Famagusta).
 *
 * A name without a slash takes the region of the name before it, a leading slash means no region, and a star stands
 * for the whole region.
 *
 * Source: IANA Time Zone Database 2025b, `zone.tab` and `backward`.
 */
const ZONES: Readonly<Record<string, string>> = {
  AE: 'Asia/Dubai',
  AM: 'Asia/Yerevan',
  AT: 'Europe/Vienna',
  AU: 'Antarctica/Macquarie Australia/*',
  AZ: 'Asia/Baku',
  BE: 'Europe/Brussels',
  BG: 'Europe/Sofia',
  BY: 'Europe/Minsk',
  CA:
    'America/Toronto St_Johns Halifax Glace_Bay Moncton Goose_Bay Blanc-Sablon Iqaluit Atikokan Winnipeg Resolute ' +
    'Rankin_Inlet Regina Swift_Current Edmonton Cambridge_Bay Inuvik Creston Dawson_Creek Fort_Nelson Whitehorse ' +
    'Dawson Vancouver Montreal Nipigon Pangnirtung Rainy_River Thunder_Bay Yellowknife Coral_Harbour Canada/*',
  CH: 'Europe/Zurich',
  CY: 'Asia/Nicosia Europe/Nicosia',
  CZ: 'Europe/Prague',
  DE: 'Europe/Berlin Busingen',
  DK: 'Europe/Copenhagen',
  EE: 'Europe/Tallinn',
  ES: 'Europe/Madrid Africa/Ceuta Atlantic/Canary',
  FI: 'Europe/Helsinki',
  FR: 'Europe/Paris',
  GB: 'Europe/London Belfast /GB /GB-Eire',
  GE: 'Asia/Tbilisi',
  GR: 'Europe/Athens',
  HR: 'Europe/Zagreb',
  HU: 'Europe/Budapest',
  IE: 'Europe/Dublin /Eire',
  IN: 'Asia/Kolkata Calcutta',
  IT: 'Europe/Rome',
  KG: 'Asia/Bishkek',
  KH: 'Asia/Phnom_Penh',
  KR: 'Asia/Seoul /ROK',
  KZ: 'Asia/Almaty Qyzylorda Qostanay Aqtobe Aqtau Atyrau Oral',
  LT: 'Europe/Vilnius',
  LU: 'Europe/Luxembourg',
  LV: 'Europe/Riga',
  MD: 'Europe/Chisinau Tiraspol',
  MT: 'Europe/Malta',
  MX:
    'America/Mexico_City Cancun Merida Monterrey Matamoros Chihuahua Ciudad_Juarez Ojinaga Mazatlan ' +
    'Bahia_Banderas Hermosillo Tijuana Ensenada Santa_Isabel Mexico/*',
  NL: 'Europe/Amsterdam',
  NO: 'Europe/Oslo',
  PH: 'Asia/Manila',
  PL: 'Europe/Warsaw /Poland',
  PT: 'Europe/Lisbon Atlantic/Madeira Azores /Portugal',
  QA: 'Asia/Qatar',
  RO: 'Europe/Bucharest',
  RU:
    'Europe/Moscow Kaliningrad Kirov Volgograd Astrakhan Saratov Ulyanovsk Samara Asia/Yekaterinburg Omsk ' +
    'Novosibirsk Barnaul Tomsk Novokuznetsk Krasnoyarsk Irkutsk Chita Yakutsk Khandyga Vladivostok Ust-Nera ' +
    'Magadan Sakhalin Srednekolymsk Kamchatka Anadyr /W-SU',
  SA: 'Asia/Riyadh',
  SE: 'Europe/Stockholm',
  SI: 'Europe/Ljubljana',
  SK: 'Europe/Bratislava',
  TH: 'Asia/Bangkok',
  TJ: 'Asia/Dushanbe',
  TM: 'Asia/Ashgabat Ashkhabad',
  TR: 'Europe/Istanbul Asia/Istanbul /Turkey',
  UA: 'Europe/Kyiv Uzhgorod Zaporozhye Kiev',
  US:
    'America/New_York Detroit Chicago Menominee Denver Boise Phoenix Los_Angeles Anchorage Juneau Sitka ' +
    'Metlakatla Yakutat Nome Adak Indianapolis Knox_IN Louisville Atka Fort_Wayne Shiprock Pacific/Honolulu ' +
    'US/Alaska Aleutian Arizona Central East-Indiana Eastern Hawaii Indiana-Starke Michigan Mountain Pacific ' +
    'America/Indiana/* America/Kentucky/* America/North_Dakota/* /Navajo',
  UZ: 'Asia/Tashkent Samarkand',
  VN: 'Asia/Ho_Chi_Minh Saigon',
  ZA: 'Africa/Johannesburg',
};

// Countries with more than one time of day, where a country alone does not tell the hour.
const SEVERAL_TIMES = ' AU CA ES MX PT RU US ';

/**
 * The country that a device is set to, guessed from its time zone; never from the network.
 *
 * @param timeZone IANA name, as `Intl.DateTimeFormat().resolvedOptions().timeZone` gives it, in any spelling that
 *   IANA keeps.
 * @returns ISO 3166-1 alpha-2 code of a country in the directory or of a member of the European Union; undefined for
 *   any other zone. A traveller's device may still be set to home: let the reader change the guess.
 */
export function countryOfTimeZone(timeZone: string): string | undefined {
  for (const [country, zones] of Object.entries(ZONES)) {
    let region = '';
    for (const name of zones.split(' ')) {
      const slash = name.lastIndexOf('/');
      if (slash >= 0) region = name.slice(0, slash + 1);
      const zone = slash > 0 ? name : slash === 0 ? name.slice(1) : region + name;
      if (zone === timeZone || (zone.endsWith('*') && timeZone.startsWith(region))) return country;
    }
  }
  return undefined;
}

/** The IANA zone of a country that keeps one time of day; null for any other, and for a country not in the table. */
export function timeZoneOf(country: string): string | null {
  if (SEVERAL_TIMES.includes(` ${country} `) || !Object.hasOwn(ZONES, country)) return null;
  return ZONES[country]?.split(' ')[0] ?? null;
}

/** Whether a service for these areas serves a country. `EU` among the areas stands for every member state. */
export function serves(areaServed: readonly string[], country: string): boolean {
  return areaServed.includes(country) || (areaServed.includes('EU') && EU_MEMBERS.includes(` ${country} `));
}
