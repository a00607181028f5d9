import { describe, expect, it } from 'vitest';
import type { ReportsBody } from '../../../../../api/contract/reports.ts';
import { REPORT_PARTS } from '../../../../../survey/report.ts';
import { freshDraft, hasWords, scopeQuery, withPreset } from '../../../../../web/pages/new-report/draft.ts';

const YEARS = [
  { year: 2026, coalitions: [{ id: 'a', name: 'Wonen' }] },
  {
    year: 2025,
    coalitions: [
      { id: 'a', name: 'Wonen' },
      { id: 'b', name: 'Zorg' },
    ],
  },
] as unknown as ReportsBody['years'];
const NOTHING = { year: null, coalition: null };

describe('a report that is begun', () => {
  it('is about all coalitions in the latest year, with everything in it', () => {
    expect(freshDraft(YEARS, NOTHING, 'nl')).toEqual({
      ...{ year: 2026, coalitionId: null, locale: 'nl', audience: 'council' },
      ...{ parts: [...REPORT_PARTS], ownTexts: {} },
    });
  });

  it.each([
    ['a year', { year: '2025', coalition: null }, 2025, null],
    ['a coalition, in the latest year that has it', { year: null, coalition: 'b' }, 2025, 'b'],
    ['both', { year: '2025', coalition: 'a' }, 2025, 'a'],
    ['a year that is not there', { year: '1999', coalition: null }, 2026, null],
    ['a coalition that is not there', { year: null, coalition: 'c' }, 2026, null],
    ['a coalition that closed nothing in that year', { year: '2026', coalition: 'b' }, 2026, null],
  ])('is about what the address asks for: %s', (_what, preset, year, coalitionId) => {
    expect(freshDraft(YEARS, preset, 'nl')).toMatchObject({ year, coalitionId });
  });

  it('keeps what was chosen before where the address asks for nothing, and there is still such a thing', () => {
    const kept = { ...freshDraft(YEARS, { year: '2025', coalition: 'b' }, 'en'), audience: 'public' as const };
    expect(withPreset(kept, YEARS, NOTHING)).toEqual(kept);
    expect(withPreset(kept, YEARS.slice(0, 1), NOTHING)).toMatchObject({
      year: 2026,
      coalitionId: null,
      audience: 'public',
    });
  });

  it.each(['a', null])('is about the same again by the address that it has: %s', (coalition) => {
    const draft = freshDraft(YEARS, { year: '2025', coalition }, 'nl');
    const address = new URLSearchParams(scopeQuery(draft));
    expect(freshDraft(YEARS, { year: address.get('jaar'), coalition: address.get('coalitie') }, 'nl')).toEqual(draft);
  });

  it('has words when somebody wrote more than spaces', () => {
    const draft = freshDraft(YEARS, NOTHING, 'nl');
    expect([{}, { summary: ' \n' }, { summary: 'x' }].map((ownTexts) => hasWords({ ...draft, ownTexts }))).toEqual([
      false,
      false,
      true,
    ]);
  });
});
