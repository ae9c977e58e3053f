export const tables: Readonly<Record<string, Readonly<Record<string, string>>>> = { kk: {}, ru: {} };
