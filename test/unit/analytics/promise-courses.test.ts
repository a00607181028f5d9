import { expect, it } from 'vitest';
import { WITHHELD } from '../../../analytics/disclosure/disclosed.ts';
import { countVerdicts, type PromiseOutcome, promiseResultOf } from '../../../analytics/facts/promise-outcome.ts';
import { promiseCoursesOf } from '../../../analytics/promise-courses.ts';
import type { TrendWave } from '../../../analytics/trend.ts';
import type { OrganisationId, PromiseId, WaveId } from '../../../survey/id.ts';
import type { PromiseVerdict } from '../../../survey/promise.ts';

const waves = ['2026', '2027'].map((name) => ({ id: `w${name}` as WaveId, name }) as TrendWave);

function outcome(id: string, text: string, ...verdicts: PromiseVerdict[]): PromiseOutcome {
  const owner = { id: 'G' as OrganisationId, name: 'Gemeente', role: 'municipality' as const };
  const others = countVerdicts(verdicts);
  const promise = { id: id as PromiseId, text, dueOn: '2026-12-31', owner, since: '2025' };
  return { promise, own: countVerdicts([]), others, organisations: [], result: promiseResultOf(others) };
}

const asked = (...all: readonly (readonly PromiseOutcome[])[]) =>
  promiseCoursesOf({
    waves,
    promises: all.map((outcomes, i) => ({ wave: waves[i]?.id as WaveId, outcomes })),
  }).map(({ promise, said }) => [promise.text, ...said.map(({ wave, result }) => `${wave} ${result}`)]);

it('tells of each promise what every wave said that asked, in the words of the latest', () => {
  const first = [outcome('a', 'Loket', 'not-kept'), outcome('b', 'Cijfers', 'kept')];
  const second = [outcome('a', 'Eén loket', 'kept'), outcome('c', 'Overleg', 'cannot-judge')];
  expect(asked(first, second)).toEqual([
    ['Eén loket', '2026 not-kept', '2027 kept'],
    ['Cijfers', '2026 kept'],
    ['Overleg', '2027 unjudged'],
  ]);
});

it('tells what may not be told from what nobody could judge', () => {
  const untold = { ...outcome('a', 'Loket'), others: WITHHELD };
  expect(asked([untold])).toEqual([['Loket', '2026 untold']]);
});
