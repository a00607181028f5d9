import { sharesChart } from '../../../analytics/charts/shares-chart.ts';
import type { Dashboard } from '../../../analytics/dashboard.ts';
import type { Share } from '../../../analytics/facts/facts.ts';
import type { GalleryCase } from '../gallery-case.ts';
import { FIFTEEN_PARTNERS, someCoalition } from '../some-coalition.ts';
import { someShares } from '../some-facts.ts';
import { LONG } from '../states.ts';

const usual = someCoalition();
const crowd = someCoalition({ partners: FIFTEEN_PARTNERS });
const even = (share: Share): Share => ({ ...share, claimed: 16, attributed: 16 });

export const SHARES: readonly GalleryCase[] = [
  shares('usual', usual, someShares(usual.organisations)),
  shares('empty', usual, []),
  shares(
    'one-answer',
    usual,
    someShares(usual.organisations)
      .slice(0, 1)
      .map((share) => ({ ...share, attributed: null, others: 0 })),
  ),
  shares('all-equal', usual, someShares(usual.organisations).map(even)),
  shares('crowd', crowd, someShares(crowd.organisations)),
  shares('long-names', LONG, someShares(LONG.organisations)),
];

function shares(state: string, { organisations }: Dashboard, drawn: readonly Share[]): GalleryCase {
  return { chart: 'shares', state, build: (locale) => sharesChart(locale, { shares: drawn, organisations }) };
}
