import type { Lexicon } from './lexicon.js';

const EMPLOYER =
  'mchj|ofis|ofisi*|manzil*|kochasi|korxona nomi|kadrlar|maktab*|shifoxona*|bandlik agentligi|litsenziya*|mehnat shartnomasi|zavodi|saloni|agentligi';
const PASSPORT = 'pasport*|hujjat*|guvohnoma*|id karta*';
const PAY = 'pul*|oylik*|maosh*|ish haqi*|tolov*|haq*';

/** Adverts in Uzbek, in Latin letters without apostrophes; Cyrillic is put into these first. */
export const uz: Lexicon = {
  'no-experience': [
    {
      all: [
        'tajriba*|tilsiz|til|tili|tilini|malumot|bilim*',
        'shart emas|kerak emas|talab qilinmaydi|muhim emas|ahamiyatsiz|shartmas|yoq|olamiz|bilmas*|bolmasa ham',
      ],
      within: 5,
      unless: 'hujjat',
    },
    { all: ['tajribasiz|orgatamiz|orgatiladi|oqitamiz'] },
  ],
  'travel-or-housing-offered': [
    {
      all: [
        'turar joy*|kvartira*|yashash joyi|yotoqxona*|ovqat*|aviabilet*|chipta*|yol kira*|yol puli|yol haqi|bilet*',
        'bizdan|bepul|bor|tekin|bizning hisob*|kompaniya hisob*|beriladi|beramiz|ozimiz|tayyor|taminla*|tolaymiz|tolanadi',
      ],
      within: 5,
      unless: 'ushla*|berilmay*|ozi tola*',
    },
  ],
  'repaid-from-pay': [
    { all: ['yol puli|yol kira*|bilet puli|chipta puli', 'uchun ishla*|hisobiga ishla*'], within: 4 },
    {
      all: [
        'yol kira*|yol puli*|yol haqi*|viza*|bilet*|ovqat*|kiyim*|xarajat*|qarz*|aviabilet*|turar joy*',
        'ushla*|chegir*|qaytarasiz|qaytarib*|ishlab ber*|olib qol*',
        'oylik*|ish haqi*|maosh*|haqidan|keyin|birinchi',
      ],
      within: 10,
      unless: 'ushlanmay*|qolinmay*|chegirilmay*|hech narsa|talab qilinmay*|kerak emas|shart emas|olinmay*',
    },
    { all: ['qarz*', 'ishlab|uzasiz|uzguncha|tolaguncha|yoziladi'], within: 6 },
  ],
  'upfront-fee': [
    {
      all: [
        'oldindan|zaklad*|garov*|depozit*|avans|badal*|joy uchun|joyni band*|band qilish|bron|viza uchun|hujjat uchun|royxatdan otish uchun|xizmat haqi|rasmiylashtirish uchun|agentlik xizmat*|kurs uchun',
        'tola*|otkaz*|tashla*|som|dollar|kartaga|yubor*|berasiz|kerak',
      ],
      within: 7,
      unless:
        'olinmaydi|bermang|olmaymiz|soramaymiz|kerak emas|bepul|tolamang|oqib|pul bermang|rasmiy|bank|ish beruvchi|mijoz*',
    },
    {
      all: ['pul*', 'kartaga tashla*|kartaga otkaz*|bugun tola*|menejerga|vositachiga|oldin tola*'],
      within: 6,
      unless: 'bermang|soramaymiz|olmaymiz|olinmaydi',
    },
  ],
  'tourist-visa': [
    {
      all: ['turist viza*|turistik viza*|turistik|turist sifatida|turist bolib|mehmon viza*|vizasiz|sayyoh*'],
      unless: 'mumkin emas|agentlik|yubormaymiz|sayyohlik|turizm*|mijoz*',
    },
    {
      all: ['aeroport*|chegara*|bojxona*', 'de*|ayt*', 'sayohat*|mehmon*|toy*|dam olish*|qarindosh*|turist*|davolan*'],
      within: 10,
    },
  ],
  'no-contract': [
    {
      all: [
        'shartnoma*|hujjat*|qogoz*|patent*|registratsiya*|royxat*',
        'kerak emas|shart emas|yoq|toldirmay*|tuzilmaydi|soralmaydi|tuzmaymiz|soramaymiz|hech narsa|muhim emas',
      ],
      within: 5,
      unless: 'tajriba|pul|bekor',
    },
    {
      all: ['shartnomasiz|hujjatsiz|norasmiy|rasmiylashtirmasdan'],
      unless: 'olmaymiz|olinmaydi|yubormaymiz|qabul qilinmaydi|ishlamay*',
    },
  ],
  'passport-retention': [
    {
      all: [
        PASSPORT,
        'topshir*|saqla*|olib qoy*|olib qol*|yigib ol*|oshanda turadi|bizda|brigadir*|xojayin*|boshliq*|menejer*|mamuriyat*|bekasi|egasi*|garov*|turadi|qoladi|qoldir*|ushlab tur*|seyf*',
      ],
      within: 7,
      unless: 'qaytar*|ozingizda|nusxa*|olmaymiz|viza uchun|korsat*|agentlik*|qabul',
    },
  ],
  'messenger-only': [
    { all: ['plyus*', 'izoh*|yoz*|shaxsiy*|chat*'], within: 5 },
    { all: ['faqat', 'telegram*|whatsapp*|vatsap*|lichka*|yozing|yozish*'], within: 4 },
    {
      all: [
        'yoz*|murojaat|bogla*|aloqa|batafsil|malumot',
        'telegram*|whatsapp*|vatsap*|lichka*|direkt*|shaxsiy xabar*|shaxsiyga',
      ],
      within: 5,
      unless: 'qongiroq|email|mail|telefon|rezyume*',
      unlessAnywhere: EMPLOYER,
    },
    { all: ['telegram|telegramga|telegramdan|tg', '@'], within: 2, unlessAnywhere: EMPLOYER },
    { all: ['qongiroq qilmang*|telefon qilmang*'] },
  ],
  'vague-duties': [
    {
      all: [
        'oddiy ish|oson ish|yengil ish|turli ish*|har xil ish*|oson pul|qiyin emas|qiyin bolmagan|hech narsa qilish*|hech narsa qilmay*|ogir narsa yoq',
      ],
    },
    { all: ['nima qilish*|tafsilot*|qanday ish*', 'joyida|uchrash*|keyin|borganda|kelganda'], within: 4 },
  ],
  'immediate-departure': [
    { all: ['ketish|uchib|jonash|ketamiz', 'kun ichida|shu kunlarda'], within: 4 },
    {
      all: [
        'uchamiz|uchish|jonaymiz|ketamiz|jonash|avtobus|yolga',
        'bugun|ertaga|juma*|kechqurun|shu hafta*|dushanba|zudlik|darhol|indinga',
      ],
      within: 5,
    },
    { all: ['joy|orin', 'qoldi|oxirgi|qolgan'], within: 3, unless: 'avtoturargoh*' },
    { all: ['shoshil*|tezda|zudlik bilan|srochno'], unlessAnywhere: EMPLOYER },
  ],
  'gender-age-appearance': [
    { all: ['tashqi korinish*', 'jozibali|chiroyli|gozal|yoqimli'], within: 3 },
    {
      all: [
        'qiz*|ayol*|model*|raqqosa*',
        'chiroyli|gozal|boyi|vazni|kupalnik*|qomat*|yosh|yoshli|yoshgacha|18|20|suratda',
      ],
      within: 8,
      unless: 'muhim emas|erkak',
    },
    { all: ['boy|boyi|boyingiz*', 'vazn*'], within: 3, unless: 'yuk*|tovar*' },
    { all: ['kupalnik*|boy boyicha|toliq boy*|chomilish', 'rasm*|surat*|foto*'], within: 5 },
  ],
  'contract-after-arrival': [
    {
      all: [
        'shartnoma*|kontrakt*|hujjat*|rasmiylashtiramiz',
        'borganda*|borgach|kelganda|kelgach|joyida|osha yerda|u yerda|keyin tuziladi|oxirida',
      ],
      within: 6,
      unless: 'oldin',
    },
  ],
  'pay-withheld': [
    {
      all: [
        PAY + '|hisob kitob',
        'oxirida|yakunida|mavsum oxiri*|tugagan*|tugagach|topshirilgan*|oydan keyin|qaytishda|hosil yigil*|birdaniga',
      ],
      within: 6,
      unless: 'oy oxirida|hafta oxirida|har oy|kun oxirida|smena*|mukofot*|oqish*',
    },
    { all: ['muddatidan oldin|erta ket*|oldin ket*', 'tolanmaydi|berilmaydi|bermaymiz|olmaysiz'], within: 7 },
  ],
  'fines-or-deductions': [
    { all: ['chegir*|ushla*|kesa*', 'chiqmagan*|kechik*|kelmagan*'], within: 6, unless: 'chegirilmay*|ushlanmay*' },
    { all: ['jarima*|shtraf*'], unless: 'yoq|jarimasiz|qollanilmaydi|bolmaydi|solmay*|yurist*|mijoz*' },
    {
      all: ['oylikdan|maoshdan|ish haqidan', 'olinadi|olib qol*|kesiladi', 'ovqat*|kiyim*|yotoq*|yol*'],
      within: 6,
    },
    {
      all: ['ushla*|chegir*', 'ovqat*|kiyim*|turar joy*|yotoq*|ish haqi*|oylik*|yol*'],
      within: 8,
      unless: 'ushlanmaydi|qolinmaydi|soliq*|politsiya',
    },
  ],
  'closed-site': [
    {
      all: [
        'chiqish*|tashqari*|chiqa|ketish*|hududdan|uydan|shaharga',
        'mumkin emas|taqiqla*|ruxsat yoq|yolgiz|ruxsatsiz|bolmaydi|qorovul*|mumkinmas|chiqarmaymiz',
      ],
      within: 5,
      unless: 'mumkin bolgan',
    },
    {
      all: ['telefon*', 'kechqurun beriladi|olib qoy*|yigib olinadi|topshir*|beriladi|brigadirda|xojayinda|tugaguncha'],
      within: 5,
      unless: 'raqam*',
    },
  ],
  'no-days-off': [
    { all: ['13|14|15|16|on uch|on tort|on besh|on olti', 'soat|soatdan'], within: 2, unless: 'gacha' },
    { all: ['kun ketma ket|oy ketma ket'] },
    { all: ['dam olish*|dam|yakshanba', 'yoq|bolmaydi|berilmaydi'], within: 3 },
    { all: ['har kuni', 'yakshanba*|bayram*'], within: 5, unless: 'dokon*|ochiq|yetkaz*' },
    {
      all: [
        'dam olishsiz|damsiz|haftasiga 7 kun|haftasiga yetti kun|haftada 7 kun|haftada yetti kun|har kuni ertalabdan',
      ],
      unless: 'dokon*|ochiq|mijoz*',
    },
  ],
  'scam-centre': [
    {
      all: [
        'operator*|kripto*|call markaz*|chat|chatda|tarjimon*|koll markaz*|yozishadigan|yozishma*',
        'tailand*|kambodja*|myanma*|laos*|filippin*|bangkok*',
      ],
      anywhere: true,
      within: 12,
    },
  ],
  'sensitive-data': [
    { all: ['selfi*', PASSPORT], within: 5 },
    {
      all: ['rasm*|surat*|foto*|skan*|nusxa*', 'pasport*|karta*', 'yubor*|tashla*|jonat*'],
      within: 7,
      unless: 'ofis*|olib kel*',
    },
    {
      all: [
        'bank karta*|sim karta*|kartangiz*|sms kod*|hisob raqam*',
        'och*|nomingiz*|bizga|ijaraga|ayt*|bering|yubor*',
      ],
      within: 6,
      unless: 'tushadi|otkaziladi|hech kim*|mijoz*',
    },
  ],
  secrecy: [
    {
      all: [
        'hech kim*|dost*|oila*|ota ona*|qoshni*|elchixona*|ish haqida|uydagi*|qarindosh*',
        'aytma*|gapirma*|bildirma*|bilma*|sir|deng|deysiz*',
      ],
      within: 6,
      unless: 'tijorat|pul bermang|kod*|mijoz*',
    },
    { all: ['yozishma*|chat*|xabar*', 'ochir*|tozala*'], within: 4 },
    { all: ['savol berma*|ortiqcha savol*|sir saqla*|sir tut*'] },
  ],
  'bring-friends': [
    { all: ['yiging|olib kel*', 'brigada*|odam*|guruh*'], within: 4 },
    { all: ['dost*|tanish*', 'olib kel*|taklif|bonus|chaqir*|keling*'], within: 5, unless: 'aytmang' },
  ],
  'vague-employer': [
    {
      all: [
        'kompaniya nomi*|manzil*|firma nomi*|ish joyi|qanday ish*',
        'ayta olmay*|keyin ayt*|borganda ayt*|borganda bil*|keyin bil*|aytilmaydi|hozircha|maxfiy',
      ],
      within: 5,
    },
    {
      all: [
        'kompaniya*|firma*|ish joyi*|manzil*|qayer*|qaysi*|davlat*|shahar*',
        'ayt*|bilasiz|malum qil*',
        'keyin*|hozircha|yolda|borganda|faqat|aytmay*',
      ],
      within: 7,
      unless: 'mijoz*|malumot*|suhbat*',
    },
    { all: ['ofisimiz yoq|ofis yoq|hammasi onlayn|kurator*'] },
  ],
  'illicit-task': [
    { all: ['karta*', 'tushadi|tushgan', 'otkaz*'], within: 6, unless: 'oylik*|maosh*' },
    { all: ['paket*|posilka*|yuk*|quti*', 'sorama*|nima borligi*|ochma*|yashir*|qoyasiz|rasmga|tashlab'], within: 8 },
    { all: ['karta*', 'ijara*'], within: 3, unless: 'tolov*' },
    { all: ['zakladka*|dropper*|drop kerak|dropga|pul otkazib tur*'] },
  ],
};
