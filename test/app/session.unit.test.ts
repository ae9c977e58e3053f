import { describe, expect, it } from 'vitest';
import {
  answer,
  asked,
  back,
  begin,
  change,
  next,
  skip,
  start,
  type Session,
} from '../../src/app/screening/session.js';
import * as papers from '../../src/app/documents/session.js';

const instrument = {
  asksAge: true,
  items: [{ id: 'A' }, { id: 'B', urgent: true }, { id: 'B2', parent: 'B' }, { id: 'C' }],
};
const at = ({ screen }: Session): string => ('id' in screen ? `${screen.at} ${screen.id}` : screen.at);
const say = (session: Session, id: string, response: 'yes' | 'no' | 'unsure'): Session =>
  next(instrument, answer(session, id, response));

describe('the way through the questions', () => {
  const first = next(instrument, start(instrument, begin(), 'steps'));

  it('asks for the age first, then the items one by one, and ends at the outcome', () => {
    const age = start(instrument, begin(), 'steps');
    const end = say(say(say(first, 'A', 'yes'), 'B', 'no'), 'C', 'unsure');
    expect([age, first, say(first, 'A', 'no'), end].map(at)).toEqual(['age', 'item A', 'item B', 'outcome']);
  });

  it('asks a follow-up only after a yes to its parent', () => {
    const afterB = (response: 'yes' | 'no' | 'unsure') =>
      asked(instrument, answer(first, 'B', response)).map(({ id }) => id);
    expect(afterB('yes')).toEqual(['A', 'B', 'B2', 'C']);
    expect(afterB('no')).toEqual(['A', 'B', 'C']);
    expect(afterB('unsure')).toEqual(['A', 'B', 'C']);
  });

  it('shows the way out of danger at once after a yes that points to it, and then goes on', () => {
    const danger = say(say(first, 'A', 'no'), 'B', 'yes');
    expect([danger, next(instrument, danger), back(instrument, danger)].map(at)).toEqual([
      'urgent B',
      'item B2',
      'item B',
    ]);
  });

  it('leads back from the outcome to where the answers were given: the last question, or all on one page', () => {
    const list = start(instrument, begin(), 'list');
    const outcome = next(instrument, answer(list, 'A', 'yes'));
    expect([list, outcome, back(instrument, outcome), next(instrument, back(instrument, outcome))].map(at)).toEqual([
      'all',
      'outcome',
      'all',
      'outcome',
    ]);
    const end = say(say(say(first, 'A', 'yes'), 'B', 'no'), 'C', 'unsure');
    expect(at(back(instrument, end))).toBe('item C');
  });

  it('keeps every answer on the way back', () => {
    const returned = back(instrument, say(say(first, 'A', 'yes'), 'B', 'no'));
    expect(at(returned)).toBe('item B');
    expect(returned.responses).toEqual({ A: 'yes', B: 'no' });
  });

  it('forgets the answer to a question that is skipped', () => {
    expect(skip(instrument, answer(first, 'A', 'yes')).responses).toEqual({});
  });

  it('goes back through the age to the introduction', () => {
    const age = back(instrument, first);
    expect([age, back(instrument, age)].map(at)).toEqual(['age', 'intro']);
  });

  it('returns to the outcome after one changed answer, but asks the follow-up that it opens', () => {
    const outcome = say(say(say(first, 'A', 'no'), 'B', 'no'), 'C', 'no');
    expect(at(say(change(outcome, 'C'), 'C', 'yes'))).toBe('outcome');
    const opened = next(instrument, say(change(outcome, 'B'), 'B', 'yes'));
    expect([opened, say(opened, 'B2', 'no')].map(at)).toEqual(['item B2', 'outcome']);
  });

  it('shows all questions on one page when that is the layout', () => {
    const all = start(instrument, begin(), 'list');
    expect([all, next(instrument, all), back(instrument, all)].map(at)).toEqual(['all', 'outcome', 'intro']);
  });
});

describe('the way through the papers', () => {
  const field = (session: papers.Session): string => {
    const screen = papers.screenOf(session);
    return screen.at === 'choice' ? screen.field : screen.at;
  };

  it('is asked for anew after a look at the way for lost papers', () => {
    const lost = papers.toPath(papers.begin({ destination: 'KZ' }));
    expect(field(lost)).toBe('citizenship');
    expect(field(papers.next(lost))).toBe('path');
    const again = papers.next(papers.back(lost));
    expect(field(again)).toBe('stage');
    expect(field(papers.next(papers.choose(again, 'stage', 'working')))).toBe('citizenship');
  });

  it('leads to the way for lost papers who says that they are lost, and asks nothing that the page said', () => {
    const stage = papers.next(papers.begin());
    expect(field(stage)).toBe('stage');
    const lost = papers.next(papers.choose(stage, 'stage', 'lost-or-taken'));
    expect(field(lost)).toBe('destination');
    expect(field(papers.next(papers.begin({ stage: 'lost-or-taken', destination: 'KZ', citizenship: 'UZ' })))).toBe(
      'path',
    );
  });
});
