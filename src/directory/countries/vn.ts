import type { Source } from '../../provenance/index.js';
import type { Service } from '../service.js';

const vn = {
  title: 'Bao Nghe An: Decree 162/2025 makes 111 the national line for trafficking reports, free, round the clock',
  year: 2025,
  url: 'https://baonghean.vn/ru/tong-dai-111-chinh-thuc-tiep-nhan-tin-bao-hanh-vi-mua-ban-nguoi-10301423.html',
  tier: 'press',
} as const satisfies Source;

/** Viet Nam. */
export default [
  {
    id: 'vn-111',
    name: { en: 'National hotline 111 (trafficking, child protection)', native: { vi: 'Tổng đài 111' } },
    areaServed: ['VN'],
    kind: ['trafficking', 'child'],
    numbers: [
      {
        dial: '111',
        tel: '111',
        e164: null,
        shortCode: true,
        channel: 'call',
        reachableFromAbroad: 'no',
      },
    ],
    channels: ['call'],
    links: [],
    url: null,
    availableLanguage: [],
    hoursAvailable: 'always',
    timeZone: 'Asia/Ho_Chi_Minh',
    free: true,
    anonymous: null,
    operator: 'Government',
    operatorType: 'state',
    stateLinked: true,
    ship: 'default',
    conflict: null,
    note: 'Decree 162/2025; calls are recorded.',
    sourcesOld: false,
    provenance: { sources: [vn], lastReviewed: '2026-11-24', status: 'single-source' },
    dialled: false,
  },
] as const satisfies readonly Service[];
