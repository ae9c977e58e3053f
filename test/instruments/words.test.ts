import { describe, expect, it } from 'vitest';
import { atWorkWords, outcomeWords } from '../../src/instruments/at-work.words.js';
import { beforeYouGoWords } from '../../src/instruments/before-you-go.words.js';
import { dangerNowWords } from '../../src/instruments/danger-now.words.js';
import { atWork, beforeYouGo, dangerNow } from '../../src/instruments/index.js';
import type { Msg } from '../../src/localization/message.js';

const said: string[] = [];
const listen: Msg = (source) => {
  said.push(source);
  return source;
};

describe('the words of the instruments', () => {
  it('are there for every item', () => {
    expect(Object.keys(atWorkWords)).toEqual(atWork.items.map(({ id }) => id));
    expect(Object.keys(beforeYouGoWords)).toEqual(beforeYouGo.items.map(({ id }) => id));
    expect(Object.keys(dangerNowWords)).toEqual(dangerNow.items.map(({ id }) => id));
  });

  it('judge nobody and count nothing', () => {
    for (const words of [atWorkWords, beforeYouGoWords, dangerNowWords, outcomeWords]) {
      for (const each of Object.values(words)) (each as (msg: Msg) => unknown)(listen);
    }
    expect(said.length).toBeGreaterThan(150);
    expect(said.filter((text) => /victim|illegal|\bscore|percent|%|you are safe/i.test(text))).toEqual([]);
  });

  it('ask in at most 25 words', () => {
    const questions = Object.values(atWorkWords).map((words) => words((source) => source).question);
    expect(questions.filter((question) => question.split(/\s+/).length > 25)).toEqual([]);
  });
});
