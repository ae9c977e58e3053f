import type { Organisation, Service } from './service.js';
import unitedArabEmirates from './countries/ae.js';
import armenia from './countries/am.js';
import austria from './countries/at.js';
import australia from './countries/au.js';
import azerbaijan from './countries/az.js';
import belgium from './countries/be.js';
import bulgaria from './countries/bg.js';
import belarus from './countries/by.js';
import canada from './countries/ca.js';
import switzerland from './countries/ch.js';
import czechia from './countries/cz.js';
import germany from './countries/de.js';
import denmark from './countries/dk.js';
import spain from './countries/es.js';
import europeanUnion, { organisations as europeanUnionOrganisations } from './countries/eu.js';
import france from './countries/fr.js';
import unitedKingdom from './countries/gb.js';
import georgia from './countries/ge.js';
import greece from './countries/gr.js';
import india from './countries/in.js';
import italy from './countries/it.js';
import kyrgyzstan, { organisations as kyrgyzstanOrganisations } from './countries/kg.js';
import cambodia from './countries/kh.js';
import republicOfKorea from './countries/kr.js';
import kazakhstan, { organisations as kazakhstanOrganisations } from './countries/kz.js';
import moldova from './countries/md.js';
import mexico from './countries/mx.js';
import netherlands from './countries/nl.js';
import norway from './countries/no.js';
import philippines from './countries/ph.js';
import poland from './countries/pl.js';
import portugal from './countries/pt.js';
import qatar from './countries/qa.js';
import romania from './countries/ro.js';
import russia, { organisations as russiaOrganisations } from './countries/ru.js';
import saudiArabia from './countries/sa.js';
import sweden from './countries/se.js';
import slovakia from './countries/sk.js';
import thailand from './countries/th.js';
import tajikistan from './countries/tj.js';
import turkmenistan, { organisations as turkmenistanOrganisations } from './countries/tm.js';
import turkiye from './countries/tr.js';
import ukraine from './countries/ua.js';
import unitedStates from './countries/us.js';
import uzbekistan, { organisations as uzbekistanOrganisations } from './countries/uz.js';
import vietNam from './countries/vn.js';
import southAfrica from './countries/za.js';

// The one door to the records: a build swaps this module for a copy that holds only what its page shows.

/** Every service that was ever recorded, also those that must not be shown. */
export const services: readonly Service[] = [
  ...unitedArabEmirates,
  ...armenia,
  ...austria,
  ...australia,
  ...azerbaijan,
  ...belgium,
  ...bulgaria,
  ...belarus,
  ...canada,
  ...switzerland,
  ...czechia,
  ...germany,
  ...denmark,
  ...spain,
  ...europeanUnion,
  ...france,
  ...unitedKingdom,
  ...georgia,
  ...greece,
  ...india,
  ...italy,
  ...kyrgyzstan,
  ...cambodia,
  ...republicOfKorea,
  ...kazakhstan,
  ...moldova,
  ...mexico,
  ...netherlands,
  ...norway,
  ...philippines,
  ...poland,
  ...portugal,
  ...qatar,
  ...romania,
  ...russia,
  ...saudiArabia,
  ...sweden,
  ...slovakia,
  ...thailand,
  ...tajikistan,
  ...turkmenistan,
  ...turkiye,
  ...ukraine,
  ...unitedStates,
  ...uzbekistan,
  ...vietNam,
  ...southAfrica,
];

/** Every organisation whose number has still to be asked for. */
export const organisations: readonly Organisation[] = [
  ...europeanUnionOrganisations,
  ...kyrgyzstanOrganisations,
  ...kazakhstanOrganisations,
  ...russiaOrganisations,
  ...turkmenistanOrganisations,
  ...uzbekistanOrganisations,
];
