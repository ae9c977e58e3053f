// Written by tools/words.ts from the states in locales/builder/*.xlf.
export const messageCount = 238;
export const signedOff: Readonly<Record<string, number>> = {
 "ru": 0
};
