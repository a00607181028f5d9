import { priorityChart } from '../../../analytics/charts/priority-chart.ts';
import type { Dashboard } from '../../../analytics/dashboard.ts';
import { WITHHELD } from '../../../analytics/disclosure/disclosed.ts';
import type { Importance } from '../../../analytics/facts/facts.ts';
import type { GalleryCase } from '../gallery-case.ts';
import { FIFTEEN_PARTNERS, someCoalition } from '../some-coalition.ts';
import { someImportance } from '../some-facts.ts';
import { CONFIDENTIAL } from '../states.ts';

const usual = someCoalition();

export const PRIORITIES: readonly GalleryCase[] = [
  priority('usual', usual, someImportance()),
  priority('empty', usual, []),
  priority(
    'one-answer',
    someCoalition({ own: 1, partners: [['Bibliotheek', 1]] }),
    someImportance({ municipality: 1, partners: 1 }),
  ),
  priority('all-equal', someCoalition({ everywhere: 4 }), someImportance().map(evenly)),
  priority('confidential', CONFIDENTIAL, someImportance({ municipality: 5, partners: 24 })),
  priority(
    'withheld',
    usual,
    someImportance().map((one, i) => (i < 2 ? { ...one, partners: WITHHELD } : one)),
  ),
  priority(
    'crowd',
    someCoalition({ partners: FIFTEEN_PARTNERS, own: 6 }),
    someImportance({ municipality: 6, partners: 15 }),
  ),
];

function priority(state: string, dashboard: Dashboard, importance: readonly Importance[]): GalleryCase {
  const rows = dashboard.gaps.filter(({ kind }) => kind === 'theme');
  return { chart: 'priority', state, build: (locale) => priorityChart(locale, { rows, importance }) };
}

function evenly(one: Importance): Importance {
  return { ...one, municipality: { chose: 2, of: 6 }, partners: { chose: 2, of: 6 } };
}
