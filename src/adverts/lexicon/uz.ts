import type { Lexicon } from './lexicon.js';

const EMPLOYER = 'mchj|ofisda|ofisga|manzil|manzili|kochasi|kadrlar|0000|tel|telefon|mail';
const PASSPORT = 'pasport*|passport*|passaport*|zagran*|hujjat*';
const PAY = 'pul*|oylik|oyligi*|maosh*|ish haqi*|tolov|haqi|hisob kitob*';
const PAY_FROM = 'oylikdan|oyligi*|maosh*|haqidan|pulidan|puling*|hisobdan|daromad*|hisobidan|haqingizdan';
const COST = 'yol|yolkira*|chipta*|bilet*|viza*|ovqat*|kiyim*|xarajat*|yotoq*|turar joy*|kvartira*|ijara*|patent';
const DEDUCTED = 'ushla*|chegir*|tutib|minus|olib qol*|kesil*';
/** Denials, and those whom it concerns in honest work. */
const NO =
  'olmay*|olinmay*|soramay*|soralmay*|bolmay*|qilmay*|qilinmay*|bermang*|berma|yubormay*|tolamay*|ushlamay*|ushlashmay*|ushlanmay*|qolmay*|qolinmay*|qoymay*|chegirilmay*|kesilmay*|yechilmay*|yozilmay*|turmay*|korsat*|mijoz*|kerakmas|emas|hech|taqiq*|bepul|soliq*|rasmiy';
const NOT_PAID = NO + '|yoq|tolaydi|qoplay*|bank';
const NOT_KEPT =
  'olmay*|olinmay*|olib qoymay*|qolmay*|saqlanmay*|korsat*|hech kim*|darhol|darrov|shu kuni|zahoti|ozingiz*|shaxsiy|sizda turadi|qolingizda|nusxasi*|nusxa ol*|nusxa kochir*|nusxadan|viza uchun|kerak';
const NOT_A_TOURIST =
  'yozdirma*|mumkin emas|ishlab bolmay*|bilan emas|bolib emas|viza emas|borma*|ishlama*|ishlatmay*|qilma*|yubormay*|olmay*|taqiq*|qonun*|deport*|jarima|qaytarib|haydatmay*|balo*|agentlik*|turizm*|rasmiylashtirish|boyicha';
const PHOTO = 'rasm*|surat*|skan*|foto*|selfi*|old bet*|betini|ikki tomon*|video';
const CARD = 'karta*|sim karta*|simkarta*|hisob raqam*';
const MESSENGER = 'telegram*|whatsapp*|vatsap*|lichka*|bot|botda|chat|shaxsiy xabar*';
const LATER = 'borga*|borib|kelganda*|kelgach|yetib*|joyida|ish boshlangach|osha yerda|u yerda|u yoqda|uchrash*|yolda';
/** The work is over, or what it brought is sold. */
const END = 'oxirida|yopilga*|tuga*|bitga*|sotilga*|topshirilga*|qaytishda|ketishda|kuzda|bahorda';
/** Somebody leaves before that. */
const LEAVES =
  'oldin ket*|erta ket*|muddatidan oldin|bekor qil*|ketib qol*|tashlab ket*|tashlagan*|qoch*|ketsa*|ketaman|ketgan*|yarmida|yarim yol*|chidama*|bajarilmasa';
const EMPLOYER_IS =
  'kompaniya*|firma*|nomi*|manzil*|adres*|ish joyi*|qayer*|davlat*|nima ish*|nima ekan*|kimlig*|kim bosh*|qaysi*|bu haqda';

/** Adverts in Uzbek, in Latin letters without apostrophes; Cyrillic is put into these first. */
export const uz: Lexicon = {
  'no-experience': [
    {
      all: [
        'tajriba*|til|tili|tilini|bilim*|hunar*|malaka*',
        'shart emas|shartmas|kerak emas|kerakmas|talab qilinmaydi|talab etilmaydi|muhim emas|yoq|olamiz|bilmas*|bolmasa ham|soralmaydi|soramay*',
      ],
      within: 5,
      unless: 'hujjat',
    },
    { all: ['tajribasiz|orgatamiz|orgatiladi'] },
  ],
  'travel-or-housing-offered': [
    {
      all: [COST, 'bizdan|bepul|bor|tekin|beriladi|beramiz|ozimiz|tayyor|taminla*|tolaymiz|tolanadi'],
      within: 5,
      unless: 'ushla*|berilmay*',
    },
  ],
  'repaid-from-pay': [
    {
      all: [COST, DEDUCTED + '|qaytaras*|hisobdan|chiqadi|qarz*', 'oylik|keyin|birinchi|oxirida|' + PAY_FROM],
      within: 10,
      unless: NO,
    },
    {
      all: ['pul*|' + COST, 'ishlab ber*|ishlab uz*|ishlab qarz*|uzas*|uchun ishlay*'],
      within: 10,
      unless: 'olinmay*|olmay*',
    },
    { all: ['qarz*', 'ishlab|uzas*|yozil*|oylik*|oyligi*'], within: 6, unless: 'yoq|' + NO },
    {
      all: [LEAVES, 'tolays*|tolaydi|tolab ber*|qaytar*', '00 dollar|00 $|00 ming|jarima*|' + COST],
      within: 10,
      unless: NO + '|haqi|oylik|maosh',
    },
  ],
  'upfront-fee': [
    {
      all: [
        'oldindan|zaklad*|zalog*|garov*|depozit*|badal*|yigim|band qil*|bron|yigimi|xizmat haqi*|xizmat narx*|boshlangich',
        'tola*|tolov*|otkaz*|tashlay*|tashlang*|tashlash|berasiz|berasan|olinadi|00 dollar|00 som|00 ming|00 $',
      ],
      within: 7,
      unless: NOT_PAID + '|sifatida',
    },
    {
      all: [
        'viza|hujjat*|kurs*|rasmiylashtirish|royxat*|agentlik xizmat*|kafolat puli|joy uchun',
        '00|pul',
        'tolas*|tolan*|tolash|otkaz*|tashla*|berasiz|berasan|oldindan|kafolat puli',
      ],
      within: 7,
      unless: NOT_PAID,
    },
    {
      all: ['oldin|avval|hozir', '00 dollar|00 yevro|00 evro|00 som|00 $', 'tolas*|tolash|tolov|tashlay*|otkazas*'],
      within: 7,
      unless: NOT_PAID + '|oylik|maosh',
    },
    {
      all: ['pul*|dollar|som', 'kartaga', 'tashlang|tashlays*|otkazing|otkazas*'],
      within: 6,
      unless: NOT_PAID + '|yech*',
    },
  ],
  'tourist-visa': [
    {
      all: [
        'turist*|sayyoh*|mehmon|mehmonga|sayohat*|ziyorat*|umra|vizasiz|biznes',
        'viza*|bolib|sifatida|deb|bilan kel*|bilan kir*|bilan bor*',
      ],
      within: 3,
      unless: NOT_A_TOURIST,
    },
    {
      all: [
        'aeroport*|chegara*|bojxona*|tekshir*|elchixona*|sorasa*|sorash*',
        'dey*|deng|degin|desin|deb|de|ayt*',
        'sayohat*|mehmon*|toy*|dam ol*|qarindosh*|turist*|ziyorat*|korgani|korgazma*|korish uchun|organgani|oqish*|aylan*|davolan*',
      ],
      within: 10,
      unless: 'togri|yozdirma*',
    },
  ],
  'no-contract': [
    {
      all: [
        'shartnoma*|kontrakt*|dogovor*|dagavor*|hujjat*|qogoz|patent*|registratsiya*',
        'kerak emas|kerakmas|shart emas|yoq|toldirmay*|yozmay*|tuzilmay*|tuzmay*|soralmay*|sorama*|qilmaymiz|qilinmay*|qilishmay*|ishlamaydi',
      ],
      within: 5,
      unless: 'tajriba|pul|davomida|gap yoq|jonatmang|rasmi|surat*',
    },
    {
      all: ['shartnomasiz|hujjatsiz|norasmiy|patentsiz|dagavorsiz|dogovorsiz|ogzaki'],
      unless: 'olmay*|olinmay*|yubormay*|ishlamay*|ishlatmay*|qoymay*|qoyilmay*|emas|hech',
    },
    { all: ['partnoma|martnoma|pogovor'] },
  ],
  'passport-retention': [
    {
      all: [
        PASSPORT,
        'topshiriladi|topshiras*|saqla*|olib qoy*|olib qol*|yigib*|yigil*|garov*|seyf*|turadi|qoladi|yotadi|qolida boladi',
      ],
      within: 8,
      unless: NOT_KEPT,
    },
    {
      all: [
        PASSPORT,
        'boladi|beras*|berib|beriladi|topshirib|oladi|qaytar*',
        'bizga|bizda|menda|menga|brigadir*|xojayin*|boshliq*|mamuriyat*|beka*|egasi*|prorab*|ofisda|ish beruvchi*|' +
          END,
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
      all: ['yoz|yozing|yozasiz|murojaat|bogla*|aloqa|batafsil|tashlang', '@|' + MESSENGER],
      within: 5,
      unless: 'qongiroq|email|mail|telefon|rezyume*',
      unlessAnywhere: EMPLOYER,
    },
    { all: ['tg|telegram*', '@'], within: 2, unlessAnywhere: EMPLOYER },
    {
      all: ['qongiroq*|telefon|zvon*|tel|zang*', 'qilmang*|qilma|yoq|javob bermay*|kotar*|gaplashmay*'],
      within: 3,
      unless: 'mijoz*|kechqurun|soat*',
    },
  ],
  'vague-duties': [
    {
      all: ['oddiy ish|oson ish|yengil ish|har xil ish*|oson pul|hech narsa qilish*|hech narsa qilm*|ogir narsa yoq'],
    },
    { all: ['nima qilish*|tafsilot*', LATER], within: 4 },
  ],
  'immediate-departure': [
    {
      all: [
        'ketish|uchamiz|uchish|jonay*|ketamiz|ketadi|avtobus|poyezd|samolyot|parvoz|reys|yolga|chiqadi|uchadi|uchishadi',
        'bugun*|ertaga|shu hafta|dushanba|seshanba|chorshanba|payshanba|juma|shanba|zudlik|darhol',
      ],
      within: 5,
      unless: 'har|dam|gacha|ishga|smena*',
    },
    {
      all: ['joy|orin|kvota', 'qoldi|oxirgi|qolgan|sanoqli|bosh joy'],
      within: 3,
      unless: 'avtoturargoh*',
    },
    { all: ['shoshil*|zudlik bilan'], unlessAnywhere: EMPLOYER },
    { all: ['oylab', 'otir*'], within: 1 },
  ],
  'gender-age-appearance': [
    { all: ['korinish*', 'jozibali|chiroyli|yoqimli|kelishgan'], within: 3 },
    {
      all: ['qiz*|ayol*|model*', 'chiroyli|vazni|yoshli|00 yosh*|18|20'],
      within: 8,
      unless: 'emas|erkak*|jins*|bola*|talab yoq',
    },
    {
      all: ['boy|boyi|boyingiz*', 'vazn*|00 dan|baland'],
      within: 2,
      unless: 'emas|har xil|yuk*|tovar*|chizma*|qoyilmay*|talab yoq',
    },
    { all: ['qomat*|turmushga chiqmagan*'] },
    {
      all: ['kupalnik*|chomilish*|boy bast*|toliq boy*', PHOTO],
      within: 5,
      unless: 'soralmay*|kerak emas|shart emas',
    },
  ],
  'contract-after-arrival': [
    {
      all: [
        'shartnoma*|kontrakt*|dagavor*|dogovor*|hujjatlar|rasmiylashtiramiz',
        'keyin tuziladi|keyin qol|keyin boladi|oxirida|sinovdan|' + LATER,
      ],
      within: 6,
      unless: 'oldin|avval',
    },
  ],
  'pay-withheld': [
    {
      all: [PAY, 'birdan*|00 oyda bir|oydan keyin ol*|ungacha|ushlab tur*|' + END],
      within: 6,
      unless: 'oy oxirida|hafta oxirida|har|smenadan|smena tuga*|kunlik|mukofot*|oqish*|turmay*',
    },
    {
      all: ['oylik|oyligi*|maosh*|pul*|haqi', 'depozit*|garov*|zalog*|zaklad*', 'qoladi|turadi|saqla*|ushla*'],
      within: 8,
      unless: NO,
    },
    { all: ['birinchi', 'oy|oyning|oylik|oyligi*', 'berilmay*|bermay*|qoladi'], within: 6, unless: NO },
    {
      all: [
        LEAVES,
        'tolanmaydi|berilmaydi|bermay*|bermad*|olmays*|ololmay*|kuy*|qilinmaydi|oshirilmaydi|yoq|hech narsa|hech nima|mahrum',
      ],
      within: 7,
      unless: 'tolanadi|toliq|javob*|jarima|turmay*',
    },
  ],
  'fines-or-deductions': [
    { all: ['jarima*|shtraf*'], unless: 'yoq|yuk|yol jarima*|bolmaydi|solmay*|yurist*|mijoz*|viza*' },
    { all: [DEDUCTED, 'chiqmagan*|kechik*|narxi|' + COST], within: 6, unless: NO },
    { all: [DEDUCTED + '|oladi|olinadi|olishadi|olamiz|olib tur*', PAY_FROM], within: 6, unless: NO },
  ],
  'closed-site': [
    {
      all: [
        'chiqish*|tark et*|tashqari*|chiqib|ketish*|posyolka*|hududdan|hovli*|shaharga|kocha*|yoqqa|darvoza*|ketib',
        'mumkin emas|taqiqla*|ruxsat yoq|ruxsat etilmay*|ruxsat berilmay*|ruxsat bermay*|yolgiz|ruxsatsiz|bolmaydi|chiqish yoq|chiqarmay*|chiqarilmay*|chiqilmay*|chiqmays*|otkazmay*|borolmay*|qulf*|faqat brigadir*|hamrohligida|chiqolmay*',
      ],
      within: 6,
      unless: 'begonalar*|bemalol|erkin|istagan*|xohlagan*|shart emas',
    },
    {
      all: [
        'telefon*|aloqa|internet',
        'olib qoy*|yigib*|topshir*|seyf*|brigadirda|xojayinda|tugaguncha|haftada bir marta',
      ],
      within: 6,
      unless: 'raqam*|nomer*|arizada',
    },
  ],
  'no-days-off': [
    {
      all: ['kun ketma ket|dam olishsiz|dam olmay|hafta* 7 kun|hafta* yetti kun*|14 soat|14 soatgacha|on tort soat'],
      unless: 'dokon*|ochiq|mijoz*',
    },
    {
      all: [
        'dam|dam olish*|dam olad*|vixadnoy*|vixodnoy*',
        'yoq|yo|bolmay*|berilmay*|bermay*|olinmay*|tutilmagan|ajratilmagan|tegmad*|tegmay*|bilmay*|yomgir',
      ],
      within: 5,
      unless: 'tolov*|jarima|olmasdan|kunisiz',
    },
    {
      all: ['yakshanba*|bayram*', 'ham ish*|ham kes*|har kuni|dema|demay*'],
      within: 4,
      unless: 'dokon*|ochiq|mijoz*|yetkaz*|dam|yopiq|tolan*|qoshimcha',
    },
  ],
  'scam-centre': [
    {
      all: [
        'operator*|kripto*|call markaz*|chat|chatda|koll markaz*|yozish*',
        'tailand*|kambodja*|myanma*|laos*|filippin*|bangkok*',
      ],
      anywhere: true,
      within: 12,
    },
  ],
  'sensitive-data': [
    { all: ['pasport* rasm*|pasport* surat*|pasport* skan*'], unless: NO + '|imzolangan*|ofis*|olib kel*' },
    {
      all: [PHOTO, 'pasport*|zagran*|karta*', 'karta*|yubor*|tashla*|jonat*|selfi*'],
      within: 8,
      unless: 'imzolangan*|' + NO,
    },
    { all: ['sms*', 'kod*', 'ayt*|yubor*|tashla*|beras*|kartang*|pasport*'], within: 6, unless: NO },
    { all: [CARD, 'nomingiz*|bizga|ijaraga|arendaga'], within: 6, unless: 'tushadi|aralashma*|' + NO },
  ],
  secrecy: [
    {
      all: [
        'hech kim*|dost*|dugona*|oila*|ona*|dada*|ota*|xotin*|ering*|ish haqida|uydagi*|yaqinlar*|qarindosh*|mahalla*|ogayni*|tanish*|birovga|hammaga',
        'aytma*|aytish shart*|gapirma*|gapirib yur*|korsatma*|bilmas*|bildirma*|indama*|yoyma*|ochmang|ochmays*|demang|sir|maxfiy*|jar sol*|chiqarma*|malumot berma*|deng|degin|deysiz*|desangiz|deb qoy*|yashir*',
      ],
      within: 7,
      unless: 'tijorat|pul bermang|kod*|mijoz*|joyi yoq|bemalol|maslahat*|yashirmay*|yashirish kerak|yashiradigan',
    },
    { all: ['yozishma*|chat|chatni|xabar*|suhbat tarixi', 'ochir*|tozala*'], within: 4 },
    { all: ['sir saqla*|oramizda|shu yerda qoladi'], unless: 'tijorat|mijoz*|malumot*' },
  ],
  'bring-friends': [
    { all: ['yiging|olib kel*', 'brigada*|odam*|guruh*'], within: 4 },
    { all: ['dost*|tanish*|dugona*', 'olib kel*|taklif|bonus|chaqir*|keling*'], within: 5, unless: 'aytmang' },
  ],
  'vague-employer': [
    {
      all: [
        EMPLOYER_IS,
        'aytmay*|ayta olmay*|aytolmay*|aytilmay*|ochmay*|berishmay*|sir|siri|maxfiy*|nomi yopiq|bilmayman|soramang',
      ],
      within: 6,
      unless: 'mijozlar*|shartnoma*|suhbat*|maosh*',
    },
    {
      all: [
        EMPLOYER_IS,
        'ayt*|bilas*|bilib|koras*|orgatish*|tushuntir*|malum*|xabar*|korsat*',
        'keyin*|faqat|' + LATER,
      ],
      within: 7,
      unless: 'mijozlar*|shartnoma*|suhbat*|maosh*',
    },
    { all: ['ofisimiz yoq|hammasi onlayn'] },
  ],
  'illicit-task': [
    {
      all: [
        'pul*|naqd*|bankomat*|mablag*|' + CARD,
        'tush*|tashlaymiz|yech*|foiz*|olib|olasiz|olasan|qabul',
        'boshqaga|boshqa odam*|odamga|otkazas*|otkazish|otkazib*|tashlab yubor*',
      ],
      within: 10,
      unless: 'oylik*|maosh*|ish haqi|bank|bermang|aralashma*|soralmay*|olmay*',
    },
    {
      all: [
        'paket*|posilka*|yuk*|quti*|kuti|konvert*|sumka*|chamadon*|ichida|ichini',
        'sorama*|sorash|savol berma*|nima borligi*|ochma*|ochib kor*|ochish yoq|ochish yuk|ochish mumkin*|qiziqtir*|titkila*|yashir*|ichidagi*|qoyas*|rasmga',
      ],
      within: 8,
      unless: 'olmay*|tashimay*|aralashma*|olmang*|mijozga',
    },
    {
      all: [CARD, 'ijara*|arenda*|nomingiz*|bizga|sotib ol*|ochib beras*|menga'],
      within: 6,
      unless: 'tushadi|surat*|rasm*|aralashma*|' + NO,
    },
    { all: ['zakladka*|dropper*|drop kerak|pul otkazib tur*'], unless: NO },
  ],
};
