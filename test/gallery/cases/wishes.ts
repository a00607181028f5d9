import { wishesChart } from '../../../analytics/charts/wishes-chart.ts';
import type { Dashboard } from '../../../analytics/dashboard.ts';
import { WITHHELD } from '../../../analytics/disclosure/disclosed.ts';
import type { Wish } from '../../../analytics/facts/facts.ts';
import { text } from '../../../survey/locale.ts';
import type { GalleryCase } from '../gallery-case.ts';
import { FIFTEEN_PARTNERS, someCoalition } from '../some-coalition.ts';
import { someWishes, WISH_TITLES } from '../some-facts.ts';

const usual = someCoalition();
const crowd = someCoalition({ partners: FIFTEEN_PARTNERS });
const wishes = someWishes(usual.organisations);

/** Partners who answered in confidence: of the one element their counts may be shown, of the others not. */
const confidential = wishes.map(
  ({ element }, i): Wish => ({
    element,
    parties: [
      { role: 'municipality', counts: { lighter: 1, fits: 3, heavier: 1 } },
      { role: 'partner', organisation: null, counts: i === 0 ? { lighter: 11, fits: 8, heavier: 5 } : WITHHELD },
    ],
  }),
);

const LONG_TITLES = {
  'legal-form': text('Samenwerkingsovereenkomsten en rechtspersoonlijkheid', 'Agreements and legal personality'),
  roles: text('Verantwoordelijkheidsverdeling', 'Division of responsibilities'),
  rules: text('Besluitvormingsprocedures', 'Procedures of decision making'),
};

export const WISHES: readonly GalleryCase[] = [
  drawn('usual', usual, wishes),
  drawn('empty', usual, []),
  drawn('one-answer', usual, [
    { element: 'roles', parties: [{ role: 'municipality', counts: { lighter: 0, fits: 0, heavier: 1 } }] },
  ]),
  drawn('all-equal', usual, wishes.map(allFit)),
  drawn('confidential', usual, confidential),
  drawn('crowd', crowd, someWishes(crowd.organisations)),
  drawn('long-names', usual, wishes, LONG_TITLES),
];

function drawn(state: string, { organisations }: Dashboard, all: readonly Wish[], elements = WISH_TITLES): GalleryCase {
  return { chart: 'wishes', state, build: (locale) => wishesChart(locale, { wishes: all, organisations, elements }) };
}

function allFit({ element, parties }: Wish): Wish {
  return { element, parties: parties.map((party) => ({ ...party, counts: { lighter: 0, fits: 4, heavier: 0 } })) };
}
