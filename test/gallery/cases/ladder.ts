import { ladderChart } from '../../../analytics/charts/ladder-chart.ts';
import type { Dashboard } from '../../../analytics/dashboard.ts';
import type { Ladder } from '../../../analytics/facts/facts.ts';
import type { GalleryCase } from '../gallery-case.ts';
import { FIFTEEN_PARTNERS, someCoalition } from '../some-coalition.ts';
import { confidentialLadder, rung, STEPS, someLadder } from '../some-facts.ts';
import { LONG } from '../states.ts';

const usual = someCoalition();
const crowd = someCoalition({ partners: FIFTEEN_PARTNERS });
const nobody = { now: rung(0, null), wanted: rung(0, null) };

export const LADDERS: readonly GalleryCase[] = [
  ladder('usual', usual, someLadder(usual.organisations)),
  ladder('empty', usual, { steps: STEPS, parties: [{ role: 'municipality', ...nobody }] }),
  ladder('one-answer', usual, {
    steps: STEPS,
    parties: [
      { role: 'municipality', now: rung(1, 2), wanted: rung(1, 4) },
      { role: 'partner', organisation: null, ...nobody },
    ],
  }),
  ladder('all-equal', usual, allAt(3)),
  ladder('confidential', usual, confidentialLadder(), 1),
  ladder('crowd', crowd, someLadder(crowd.organisations)),
  ladder('long-names', LONG, someLadder(LONG.organisations)),
];

function ladder(state: string, { organisations }: Dashboard, drawn: Ladder, decimals: 1 | 2 = 2): GalleryCase {
  return { chart: 'ladder', state, build: (locale) => ladderChart(locale, { ladder: drawn, organisations, decimals }) };
}

function allAt(step: number): Ladder {
  const { parties, steps } = someLadder(usual.organisations);
  return { steps, parties: parties.map((party) => ({ ...party, now: rung(1, step), wanted: rung(1, step) })) };
}
