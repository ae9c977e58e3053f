import type { Lexicon } from './lexicon.js';

const EMPLOYER = 'mchj|ofisda|ofisga|manzil*|kochasi|kadrlar|0000|tel|telefon|mail';
const PASSPORT = 'pasport*|hujjat*|guvohnoma*';
const PAY = 'pul*|oylik|oyligi*|maosh*|ish haqi*|tolov|haqi|hisob kitob*|rasch*';
const PAY_FROM = 'oylikdan|oyligi*|oyliklar*|maosh*|haqidan|pulidan|puling*|summadan';
const COST = 'yol|chipta*|bilet*|avia*|viza*|ovqat*|kiyim*|xarajat*|yotoq*|turar joy*|kvartira*|patent';
const DEDUCTED = 'ushla*|chegiril*|chegirib|tutib|ayir*|minus|olib qol*';
/** Denials, and those whom it concerns in honest work. */
const NO =
  'olmay*|olinmay*|soramay*|soralmay*|bolmay*|ushlashmay*|qilmay*|qilinmay*|bermang*|yubormay*|tolamay*|ushlamay*|ushlanmay*|qolmay*|qolinmay*|qoymay*|korsat*|mijoz*|kerakmas|emas|hech|olgani yoq|taqiq*|bepul|soliq*';
const NOT_PAID = NO + '|yoq|tolaydi|rasmiy|bank|xaridor*';
const NOT_KEPT =
  'olmay*|olinmay*|qoymay*|qolmay*|korsat*|hech kim*|darhol|darrov|shu kuni|shu zahoti|ozingiz*|qolingiz*|nusxa*|viza uchun|kerak';
const PHOTO = 'rasm*|surat*|foto*|selfi*|old bet*|betini|ikki tomon*|video';
const CARD = 'karta*|sim karta*|simkarta*|hisob raqam*';
const MESSENGER = 'telegram*|whatsapp*|vatsap*|lichka*|instagram*|bot|botda|chat|shaxsiy xabar*';
const LATER = 'borga*|kelganda|joyida|ish boshlangach|osha yerda|u yerda|uchrash*|yolda|hozircha';

/** Adverts in Uzbek, in Latin letters without apostrophes; Cyrillic is put into these first. */
export const uz: Lexicon = {
  'no-experience': [
    {
      all: [
        'tajriba*|tilsiz|til|tili|tilini|bilim*',
        'shart emas|kerak emas|kerakmas|talab qilinmaydi|muhim emas|yoq|olamiz|bilmas*|bolmasa ham|soralmaydi',
      ],
      within: 5,
      unless: 'hujjat',
    },
    { all: ['tajribasiz|orgatamiz|orgatiladi'] },
  ],
  'travel-or-housing-offered': [
    {
      all: [COST, 'bizdan|bepul|bor|tekin|bizning hisob*|beriladi|beramiz|ozimiz|tayyor|taminla*|tolaymiz|tolanadi'],
      within: 5,
      unless: 'ushla*|berilmay*',
    },
  ],
  'repaid-from-pay': [
    {
      all: [COST, DEDUCTED + '|qaytaras*', 'oylik|keyin|birinchi|' + PAY_FROM],
      within: 10,
      unless: NO,
    },
    {
      all: ['pul*|' + COST, 'ishlab ber*|ishlab uz*|uzas*|uchun ishlay*|tekin ishla*'],
      within: 10,
      unless: 'olinmay*|olmay*',
    },
    { all: ['qarz*', 'ishlab|uzas*|yozil*|oylik*|oyligi*'], within: 6, unless: 'yoq' },
  ],
  'upfront-fee': [
    {
      all: [
        'oldindan|zaklad*|zalog*|garov*|depozit*|badal*|yigim|joy saqlash|joyni band*|band qilish|bron|xizmat haqi*',
        'tola*|tolov*|otkaz*|tashla*|berasiz|berasan|olinadi|00 dollar|00 som|00 ming|00 $',
      ],
      within: 7,
      unless: NOT_PAID,
    },
    {
      all: [
        'viza|hujjat*|kurs*|rasmiylashtirish|royxat*|agentlik xizmat*|kafolat puli|joy uchun|vositachi*',
        '00|pul',
        'tolas*|tolan*|otkaz*|tashla*|berasiz|berasan|oldindan|kafolat puli',
      ],
      within: 7,
      unless: NOT_PAID,
    },
    {
      all: ['pul*|dollar|som|yevro', 'kartaga', 'tashlang|tashlays*|otkazing|otkazas*'],
      within: 6,
      unless: NOT_PAID + '|yech*',
    },
  ],
  'tourist-visa': [
    {
      all: ['turist*|sayyoh*|mehmon|sayohat*|ziyorat*|umra|vizasiz', 'viza*|bolib|sifatida'],
      within: 2,
      unless: NO + '|agentlik*|turizm*|jarima|qaytarib|haydatmay*|rasmiylashtirish',
    },
    {
      all: [
        'aeroport*|chegara*|bojxona*|migratsiya*|tekshir*',
        'desa*|dey*|deng|desin|ayt*',
        'sayohat*|mehmon*|toy*|dam ol*|qarindosh*|turist*|ziyorat*|korgani|davolan*',
      ],
      within: 10,
    },
  ],
  'no-contract': [
    {
      all: [
        'shartnoma*|dogovor*|dagavor*|hujjat*|qogoz*|patent*|registratsiya*',
        'kerak emas|kerakmas|shart emas|yoq|toldirmay*|tuzilmaydi|soralmaydi|tuzmaymiz|soramaymiz|hech narsa',
      ],
      within: 5,
      unless: 'tajriba|pul|gap yoq|jonatmang',
    },
    {
      all: ['shartnomasiz|hujjatsiz|norasmiy|patentsiz|dagavorsiz|ogzaki kelish*'],
      unless: 'olmay*|olinmay*|yubormay*|ishlamay*|ishlatmay*|qoymay*',
    },
  ],
  'passport-retention': [
    {
      all: [PASSPORT, 'topshiriladi|topshiras*|saqla*|olib qoy*|olib qol*|yigib ol*|garov*|seyf*|turadi|qoladi'],
      within: 7,
      unless: NOT_KEPT,
    },
    {
      all: [
        PASSPORT,
        'boladi|beras*|berib|topshirib|oladi',
        'bizga|bizda|menda|menga|brigadir*|xojayin*|boshliq*|mamuriyat*|beka*|egasi*|prorab*|administrator*|ofisda|tugaguncha',
      ],
      within: 7,
      unless: NOT_KEPT,
    },
  ],
  'messenger-only': [
    { all: ['plyus*', 'izoh*|yoz*|shaxsiy*|chat*'], within: 5 },
    {
      all: ['faqat|yagona', MESSENGER + '|yozing|yozish*'],
      within: 4,
      unless: 'emas',
    },
    {
      all: ['yoz|yozing|yozasiz|murojaat|bogla*|aloqa|batafsil', '@|' + MESSENGER],
      within: 5,
      unless: 'qongiroq|email|mail|telefon|rezyume*',
      unlessAnywhere: EMPLOYER,
    },
    { all: ['tg|telegram*', '@'], within: 2, unlessAnywhere: EMPLOYER },
    {
      all: ['qongiroq*|telefon|zvon*|tel|zang*', 'qilmang*|qilma|yoq|javob bermay*|kotarmay*'],
      within: 3,
      unless: 'cheklov*|mijoz*|kechqurun|soat*',
    },
  ],
  'vague-duties': [
    {
      all: [
        'oddiy ish|oson ish|yengil ish|har xil ish*|oson pul|qiyin bolmagan|hech narsa qilish*|hech narsa qilm*|ogir narsa yoq',
      ],
    },
    { all: ['nima qilish*|tafsilot*', LATER], within: 4 },
  ],
  'immediate-departure': [
    {
      all: [
        'ketish|uchamiz|uchish|jonay*|ketamiz|ketadi|avtobus|poyezd|samolyot|parvoz|reys|yolga|chiqadi',
        'bugun*|ertaga|shu hafta|dushanba|seshanba|chorshanba|payshanba|juma|shanba|yakshanba|zudlik|darhol',
      ],
      within: 5,
      unless: 'har|dam|gacha|ishga|smena*',
    },
    {
      all: ['joy|orin|yetmay*', 'qoldi|oxirgi|qolgan|sanoqli|kishi|qiz|bosh joy'],
      within: 3,
      unless: 'avtoturargoh*',
    },
    { all: ['shoshil*|zudlik bilan'], unlessAnywhere: EMPLOYER },
  ],
  'gender-age-appearance': [
    { all: ['korinish*', 'jozibali|chiroyli|yoqimli|kelishgan'], within: 3 },
    {
      all: ['qiz*|ayol*|model*', 'chiroyli|gozal|kelishgan|vazni|kupalnik*|yoshli|yoshgacha|00 yosh*|18|20'],
      within: 8,
      unless: 'emas|erkak*|cheklov*|jins*|bola*',
    },
    { all: ['boy|boyi|boyingiz*', 'vazn*|00 dan|baland'], within: 2, unless: 'emas|har xil|yuk*|tovar*|chizma*' },
    { all: ['qomat*|turmushga chiqmagan*'] },
    { all: ['kupalnik*|chomilish*|boy bast*|toliq boy*|boshdan oyoq', PHOTO], within: 5 },
  ],
  'contract-after-arrival': [
    {
      all: ['shartnoma*|kontrakt*|dagavor*|hujjatlar|rasmiylashtiramiz', 'keyin tuziladi|oxirida|' + LATER],
      within: 6,
      unless: 'oldin',
    },
  ],
  'pay-withheld': [
    {
      all: [
        PAY,
        'oxirida|yakunida|tugagan*|tugagach|obyekt topshirilgan*|qaytishda|ketishda|birdaniga|00 oyda bir|oydan keyin ol*|ungacha|yigilib tur*|ushlab tur*',
      ],
      within: 6,
      unless: 'oy oxirida|hafta oxirida|har|smena*|mukofot*|oqish*',
    },
    {
      all: [
        'oldin ket*|erta ket*|ketib qol*|tashlab ket*|ketsa*|yarmida|tashlagan*',
        'tolanmaydi|berilmaydi|bermay*|olmays*|ololmay*|kuyadi|qilinmaydi|yoq',
      ],
      within: 7,
      unless: 'tolanadi|toliq',
    },
  ],
  'fines-or-deductions': [
    { all: ['jarima*|shtraf*'], unless: 'yoq|bolmaydi|solmay*|yurist*|mijoz*|viza*' },
    { all: [DEDUCTED, 'chiqmagan*|kechik*|' + COST], within: 6, unless: NO },
    { all: [DEDUCTED + '|olinadi|olishadi|olamiz|kesil*|kesa*|olib tur*', PAY_FROM], within: 5, unless: NO },
  ],
  'closed-site': [
    {
      all: [
        'chiqish*|tashqari*|chiqib|ketish*|hududdan|uydan chiq*|shaharga|kochaga',
        'mumkin emas|taqiqla*|ruxsat yoq|ruxsat etilmay*|yolgiz|ruxsatsiz|bolmaydi|chiqish yoq|chiqarmay*|chiqarishmay*|chiqilmay*|chiqolmay*|borolmay*|faqat brigadir*|hamrohligida',
      ],
      within: 5,
      unless: 'begona*|bemalol|erkin',
    },
    {
      all: [
        'telefon*|aloqa|internet',
        'kechqurun beriladi|olib qoy*|yigib olin*|topshir*|seyf*|brigadirda|xojayinda|tugaguncha|haftada bir marta',
      ],
      within: 6,
      unless: 'raqam*',
    },
  ],
  'no-days-off': [
    {
      all: ['kun ketma ket|dam olishsiz|hafta* 7 kun|hafta* yetti kun*|14 soat|15 soat|on tort soat'],
      unless: 'dokon*|ochiq|mijoz*',
    },
    {
      all: ['dam|dam olish*|vixadnoy*', 'yoq|yo|bolmay*|berilmay*|bermay*|olinmay*|tutilmagan'],
      within: 5,
      unless: 'tolov*|jarima',
    },
    {
      all: ['yakshanba*|bayram*', 'ham ish*|har kuni'],
      within: 4,
      unless: 'dokon*|ochiq|mijoz*|yetkaz*|dam|tashqari',
    },
  ],
  'scam-centre': [
    {
      all: [
        'operator*|kripto*|call markaz*|chat|chatda|koll markaz*|yozishadigan|yozishma*',
        'tailand*|kambodja*|myanma*|laos*|filippin*|bangkok*',
      ],
      anywhere: true,
      within: 12,
    },
  ],
  'sensitive-data': [
    { all: ['pasport* rasm*|pasport* surat*|pasport* skan*'], unless: NO + '|ofis*|olib kel*' },
    { all: [PHOTO, 'pasport*|karta*', 'karta*|yubor*|tashla*|jonat*|selfi*'], within: 8, unless: NO },
    { all: ['sms*', 'kod*', 'ayt*|yubor*|tashla*|beras*|kartang*|pasport*'], within: 6, unless: NO },
    { all: [CARD, 'nomingiz*|bizga|ijaraga|arendaga'], within: 6, unless: 'tushadi|' + NO },
  ],
  secrecy: [
    {
      all: [
        'hech kim*|dost*|dugona*|oila*|ona*|ota ona*|xotin*|ering*|ish haqida|uydagi*|qarindosh*|mahalla*|ogayni*',
        'aytma|aytmang*|gapirma*|bilma*|indama*|yoyma*|ochma|ochmang|ochmays*|demang|sir|deng|degin|deysiz*|desangiz|yashir*',
      ],
      within: 7,
      unless: 'tijorat|pul bermang|kod*|parol*|mijoz*',
    },
    { all: ['yozishma*|chat|chatni|xabar*', 'ochir*|tozala*'], within: 4 },
    { all: ['sir saqla*|sir qol*|oramizda'], unless: 'tijorat|mijoz*|malumot*' },
  ],
  'bring-friends': [
    { all: ['yiging|olib kel*', 'brigada*|odam*|guruh*'], within: 4 },
    { all: ['dost*|tanish*|dugona*', 'olib kel*|taklif|bonus|chaqir*|keling*'], within: 5, unless: 'aytmang' },
  ],
  'vague-employer': [
    {
      all: [
        'kompaniya*|firma*|nomi*|manzil*|ish joyi*|ish turi|zakazchik*|qayer*|davlat*|shahar*|nima ish*|qaysi*|bu haqda',
        'aytmay*|ayta olmay*|aytilmay*|ochmay*|korsatilmay*|sir|bilmayman|soramang',
      ],
      within: 6,
      unless: 'mijoz*|shartnoma*|suhbat*|maosh*',
    },
    {
      all: [
        'kompaniya*|firma*|nomi*|manzil*|ish joyi*|ish turi|zakazchik*|qayer*|davlat*|shahar*|nima ish*|qaysi*|bu haqda',
        'ayt*|bilas*|bilib|koras*|orgatish*',
        'keyin*|faqat|' + LATER,
      ],
      within: 7,
      unless: 'mijoz*|shartnoma*|suhbat*|maosh*',
    },
    { all: ['ofisimiz yoq|hammasi onlayn'] },
  ],
  'illicit-task': [
    {
      all: [
        'pul*|naqd*|bankomat*|' + CARD,
        'tush*|yech*|foiz*|olib',
        'boshqaga|boshqa odam*|boshqa karta*|otkazas*|otkazib yubor*|tashlab yubor*',
      ],
      within: 9,
      unless: NO + '|oylik*|maosh*|bank',
    },
    {
      all: [
        'paket*|posilka*|yuk*|quti*|konvert*|sumka*|chamadon*',
        'sorama*|savol berma*|nima borligi*|ochma*|yashir*|komas*|ichidagi*|qoyas*|rasmga|koordinat*|yopishtir*',
      ],
      within: 8,
      unless: 'olmay*|tashimay*|olmang*|mijoz*',
    },
    { all: [CARD, 'ijara*|arenda*|nomingiz*|bizga'], within: 6, unless: 'tushadi|surat*|rasm*|' + NO },
    { all: ['zakladka*|dropper*|drop kerak|pul otkazib tur*'], unless: NO },
  ],
};
