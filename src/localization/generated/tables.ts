// Written by tools/words.ts from locales/*.xlf. Change the words there.
export const tables: Readonly<Record<string, Readonly<Record<string, string>>>> = {
 "ru": {},
 "kk": {}
};
