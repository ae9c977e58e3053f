import { describe, expect, it } from 'vitest';
import { reviewedIn, sheet } from '../../tools/review-sheet.js';

const UNITS = [
  {
    id: 'a.one',
    source: 'Call “112”, now',
    note: '',
    target: 'Звоните «112», сейчас',
    state: 'needs-review-translation',
  },
  { id: 'a.two', source: 'He said "no";\nthen', note: 'A note, with a comma', target: '=1+1', state: 'signed-off' },
];

describe('the sheet for a reviewer', () => {
  it('comes back from a spreadsheet as it went, with commas, semicolons or tabs', () => {
    const csv = sheet('ru', UNITS);
    expect(csv.startsWith('\ufeffid,')).toBe(false);
    for (const separator of [',', ';', '\t']) {
      // As a spreadsheet of another country writes the same table.
      const written = csv.replaceAll('","', `"${separator}"`);
      const reviewed = reviewedIn(written);
      expect([...reviewed.keys()]).toEqual(['a.one', 'a.two']);
      expect(reviewed.get('a.one')).toEqual({ source: 'Call “112”, now', ok: false, better: '' });
      expect(reviewed.get('a.two')).toEqual({ source: 'He said "no";\nthen', ok: true, better: '' });
    }
  });

  it('runs nothing that looks like a formula', () => {
    expect(sheet('ru', UNITS)).toContain(`"'=1+1"`);
  });

  it('takes an x or a better text', () => {
    const csv = 'id,English,note,translation (ru),ok (x),better\r\na.one,Yes,,Да,x,\r\na.two,No,,Не,,Нет\r\n,,,,,\r\n';
    expect([...reviewedIn(csv)]).toEqual([
      ['a.one', { source: 'Yes', ok: true, better: '' }],
      ['a.two', { source: 'No', ok: false, better: 'Нет' }],
    ]);
  });

  it('is refused when it is another table', () => {
    expect(() => reviewedIn('name,number\nA,1')).toThrow(RangeError);
  });
});
