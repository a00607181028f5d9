import { describe, expect, it } from 'vitest';
import { datesOfImported } from '../../../../api/actions/imported-dates.ts';

const now = new Date('2026-03-10T10:00:00Z');

/** Opening and closing instants, in short. */
function dates(...names: string[]): string[][] {
  return datesOfImported(names, now).map(({ opensAt, closesAt }) => [opensAt.toISOString(), closesAt.toISOString()]);
}

describe('datesOfImported', () => {
  it('takes a year for that whole year and a date for that day, in the Netherlands', () => {
    expect(dates('2024', '2025-07-01')).toEqual([
      ['2023-12-31T23:00:00.000Z', '2024-12-31T23:00:00.000Z'],
      ['2025-06-30T22:00:00.000Z', '2025-07-01T22:00:00.000Z'],
    ]);
  });

  it('lets the current year, and today, last until now', () => {
    expect(dates('2026', '2026-03-10').map(([, closes]) => closes)).toEqual([now.toISOString(), now.toISOString()]);
  });

  it('puts names that tell nothing one after another, just before now', () => {
    expect(dates('Nulmeting', 'Tweede')).toEqual([
      ['2026-03-10T09:58:00.000Z', '2026-03-10T09:59:00.000Z'],
      ['2026-03-10T09:59:00.000Z', '2026-03-10T10:00:00.000Z'],
    ]);
  });

  it.each(['2027', '2026-03-11'])('refuses %s, which has not begun', (name) => {
    expect(() => dates(name)).toThrow('ratings.wave-in-future');
  });
});
