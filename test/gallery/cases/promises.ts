import { promisesChart } from '../../../analytics/charts/promises-chart.ts';
import type { Dashboard } from '../../../analytics/dashboard.ts';
import { WITHHELD } from '../../../analytics/disclosure/disclosed.ts';
import { countVerdicts, type PromiseOutcome } from '../../../analytics/facts/promise-outcome.ts';
import type { GalleryCase } from '../gallery-case.ts';
import { FIFTEEN_PARTNERS, someCoalition } from '../some-coalition.ts';
import { somePromises } from '../some-facts.ts';

const usual = someCoalition();
const crowd = someCoalition({ partners: FIFTEEN_PARTNERS });
const promises = somePromises(usual.organisations);
const [first, second] = promises as [PromiseOutcome, PromiseOutcome];
const NONE = countVerdicts([]);

/** Of the one promise partners' answers may be shown, of the other not; and none of them is asked about its own. */
const confidential: readonly PromiseOutcome[] = [
  { ...first, organisations: [], others: { kept: 9, partly: 7, 'not-kept': 3, 'cannot-judge': 5 }, result: 'partly' },
  { ...second, organisations: [], others: WITHHELD, result: null },
  ...promises.slice(2).map((one) => ({ ...one, own: NONE })),
];

const WORDS =
  'Voor iedere wijk in overleg met bewoners, huurdersvereniging en zorgaanbieders een uitvoeringsprogramma vaststellen met prestatieafspraken, planning en een vast aanspreekpunt.';
const NAME = 'Samenwerkingsverband Toekomstbestendige Woningvoorraad Noord-Oost';

export const PROMISES: readonly GalleryCase[] = [
  drawn('usual', usual, promises),
  drawn('empty', usual, []),
  drawn('one-answer', usual, [
    { ...first, own: countVerdicts(['kept']), others: NONE, organisations: [], result: null },
  ]),
  drawn('all-equal', usual, promises.slice(0, 2).map(allKept)),
  drawn('confidential', usual, confidential),
  drawn('crowd', crowd, somePromises(crowd.organisations)),
  drawn('long-names', usual, promises.slice(1, 3).map(long)),
];

function drawn(state: string, { organisations }: Dashboard, outcomes: readonly PromiseOutcome[]): GalleryCase {
  return { chart: 'promises', state, build: (locale) => promisesChart(locale, { outcomes, organisations }) };
}

function allKept(outcome: PromiseOutcome): PromiseOutcome {
  const kept = (count: number) => countVerdicts(Array<'kept'>(count).fill('kept'));
  return { ...outcome, own: kept(4), others: kept(5), organisations: [], result: 'kept' };
}

function long(outcome: PromiseOutcome): PromiseOutcome {
  const { promise } = outcome;
  return { ...outcome, promise: { ...promise, text: WORDS, owner: { ...promise.owner, name: NAME } } };
}
