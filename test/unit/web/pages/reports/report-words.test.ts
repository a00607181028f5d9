import { describe, expect, it } from 'vitest';
import type { ReportBody } from '../../../../../api/contract/reports.ts';
import { canBeCompared, filesOf, sizeWords } from '../../../../../web/pages/reports/report-words.ts';

const edition = (part: object) => ({ id: '1', year: 2026, state: 'made', coalition: null, ...part }) as ReportBody;

describe('an edition beside others', () => {
  it('can be compared with another that was made, of the same year, about the same', () => {
    const one = edition({});
    const ways: readonly object[] = [
      { id: '2' },
      { id: '2', year: 2025 },
      { id: '2', state: 'making' },
      { id: '2', coalition: { id: 'a', name: 'Wonen' } },
      {},
    ];
    expect(ways.map((other) => canBeCompared(one, edition(other)))).toEqual([true, false, false, false, false]);
  });

  it('offers its files in one order', () => {
    const files = ['archive', 'pdf', 'html'].map((format) => ({ format }));
    expect(filesOf(edition({ files })).map(({ format }) => format)).toEqual(['html', 'pdf', 'archive']);
  });

  it('says how large a file is in as many figures as matter', () => {
    const sizes = [1, 999, 340_400, 999_499, 1_249_000];
    expect(sizes.map((bytes) => sizeWords('nl', bytes))).toEqual(['1 kB', '1 kB', '340 kB', '999 kB', '1,2 MB']);
    expect(sizeWords('en', 1_249_000)).toBe('1.2 MB');
  });
});
