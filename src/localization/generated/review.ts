// Written by tools/words.ts from the states in locales/*.xlf.
export const messageCount = 881;
export const signedOff: Readonly<Record<string, number>> = {
 "ru": 0,
 "kk": 0,
 "uz-Cyrl": 0,
 "uz": 0,
 "tg": 0,
 "ky": 0,
 "tk": 0,
 "fa-AF": 0,
 "tr": 0,
 "fr": 0
};
