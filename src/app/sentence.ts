/** The words with a full stop, unless they end with one: a Russian year does ("2026 г."). */
export const sentence = (words: string): string => (words.endsWith('.') ? words : `${words}.`);
