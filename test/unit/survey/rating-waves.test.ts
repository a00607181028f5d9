import { describe, expect, it } from 'vitest';
import type { RatingLine } from '../../../survey/rating-file.ts';
import { groupWaves } from '../../../survey/rating-waves.ts';

/** A line written as `wave coalition organisation respondent criterion score`, `-` for “cannot judge”. */
function linesOf(...written: readonly string[]): RatingLine[] {
  return written.map((words, i) => {
    const [wave = '', coalition = '', organisation = '', respondent = '', criterion = '', score = ''] =
      words.split(' ');
    const role = organisation === 'Gemeente' ? 'municipality' : 'partner';
    const rated = score === '-' ? null : (Number(score) as RatingLine['score']);
    return { line: i + 2, wave, coalition, organisation, role, respondent, criterion, score: rated };
  });
}

describe('groupWaves', () => {
  it('puts a respondent’s ratings together', () => {
    expect(
      groupWaves(linesOf('2025 Wonen A r1 q.1 4', '2025 Wonen Gemeente r1 q.1 5', '2025 Wonen A r1 q.2 -')),
    ).toEqual([
      {
        name: '2025',
        coalition: 'Wonen',
        line: 2,
        criteria: ['q.1', 'q.2'],
        responses: [
          {
            organisation: 'A',
            role: 'partner',
            ratings: new Map([
              ['q.1', 4],
              ['q.2', 0],
            ]),
          },
          { organisation: 'Gemeente', role: 'municipality', ratings: new Map([['q.1', 5]]) },
        ],
      },
    ]);
  });

  it.each([
    [
      ['2025', '2023', '2024'],
      ['2023', '2024', '2025'],
    ],
    [
      ['2024-10-01', '2023', '2024-02-01'],
      ['2023', '2024-02-01', '2024-10-01'],
    ],
    [
      ['najaar', '2025', 'voorjaar'],
      ['najaar', '2025', 'voorjaar'],
    ],
    [
      ['2024-13-01', '2023'],
      ['2024-13-01', '2023'],
    ],
  ])('orders waves %j as %j', (names, ordered) => {
    expect(groupWaves(linesOf(...names.map((name) => `${name} Wonen A r1 q.1 4`))).map(({ name }) => name)).toEqual(
      ordered,
    );
  });

  it('takes names that differ in letter case only for one', () => {
    const waves = groupWaves(linesOf('Nul Wonen A r1 q 4', 'nul WONEN a r1 p 3', 'NUL wonen a r2 q 2'));
    expect(waves).toHaveLength(1);
    expect(waves[0]?.responses.map(({ organisation, ratings }) => [organisation, ratings.size])).toEqual([
      ['A', 2],
      ['A', 1],
    ]);
  });
});
