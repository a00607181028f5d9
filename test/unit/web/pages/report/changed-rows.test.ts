import { describe, expect, it } from 'vitest';
import { type ChangedFigure, changedRows } from '../../../../../web/pages/report/changed-rows.ts';

const figure = (
  coalition: string,
  title: string,
  subject: ChangedFigure['subject'],
  measure: ChangedFigure['measure'],
  kind: ChangedFigure['kind'] = 'theme',
) =>
  ({ coalition, kind, title: { nl: title, en: title }, subject, measure, decimals: 2, before: 1, after: 2 }) as const;

describe('figures that changed', () => {
  it('are one row for a subject, below its coalition, in the order in which they came', () => {
    const wonen = [
      figure('Wonen', 'Inbreng', 'municipality', 'partners'),
      figure('Wonen', 'Inbreng', 'municipality', 'gap'),
      figure('Wonen', 'Inbreng', 'coalition', 'municipality'),
    ] as const;
    const water = figure('Water', 'Inbreng', 'municipality', 'gap');
    const title = { nl: 'Inbreng', en: 'Inbreng' };
    expect(changedRows([...wonen, water])).toEqual([
      {
        coalition: 'Wonen',
        rows: [
          { kind: 'theme', title, subject: 'municipality', figures: { partners: wonen[0], gap: wonen[1] } },
          { kind: 'theme', title, subject: 'coalition', figures: { municipality: wonen[2] } },
        ],
      },
      { coalition: 'Water', rows: [{ kind: 'theme', title, subject: 'municipality', figures: { gap: water } }] },
    ]);
  });

  it('keep a criterion apart from a theme of the same name', () => {
    const theme = figure('Wonen', 'Inbreng', 'municipality', 'gap');
    const criterion = figure('Wonen', 'Inbreng', 'municipality', 'partners', 'criterion');
    const [wonen] = changedRows([theme, criterion]);
    expect(wonen?.rows.map(({ kind, figures }) => [kind, figures])).toEqual([
      ['theme', { gap: theme }],
      ['criterion', { partners: criterion }],
    ]);
  });

  it('are nothing when nothing changed', () => expect(changedRows([])).toEqual([]));
});
