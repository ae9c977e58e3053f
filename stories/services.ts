/** Services of partners that do not exist. Nothing rings at their numbers. */
export const example = {
  name: { en: 'Example line', ru: 'Линия для примера', kk: 'Мысал желісі', 'fa-AF': 'خط نمونه', uz: 'Namuna liniyasi' },
  dial: '+44 20 7946 0123',
  whatsapp: '+44 20 7946 0123',
  languages: ['ru', 'kk', 'uz'],
  hours: 'always',
  free: true,
  anonymous: true,
  operatorType: 'ngo',
};

export const dayTime = {
  name: {
    en: 'Example office',
    ru: 'Приёмная для примера',
    kk: 'Мысал кеңсесі',
    'fa-AF': 'دفتر نمونه',
    uz: 'Namuna idorasi',
  },
  dial: '+44 20 7946 0456',
  sms: '+44 7700 900456',
  telegram: '@example_office',
  url: 'https://partner.example.org/help',
  languages: ['ru', 'ky', 'tg'],
  hours: [{ days: ['Mo', 'Tu', 'We', 'Th', 'Fr'], opens: '09:00', closes: '18:00' }],
  timeZone: 'Asia/Almaty',
  free: false,
  operatorType: 'mixed',
  lastReviewed: '2026-11-01',
};

/** A line that nothing else is known of. */
export const plain = { name: example.name, dial: '+44 20 7946 0123' };

/** What a partner writes into an element, for those without scripts. */
export const callUs: Readonly<Record<string, string>> = {
  ru: 'Позвоните нам',
  kk: 'Бізге қоңырау шалыңыз',
  uz: 'Bizga qoʻngʻiroq qiling',
  'fa-AF': 'به ما زنگ بزنید',
};
