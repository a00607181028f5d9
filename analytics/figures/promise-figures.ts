import { type Disclosed, isWithheld, WITHHELD } from '../disclosure/disclosed.ts';
import type { PromiseOutcome, VerdictCounts } from '../facts/promise-outcome.ts';
import { figure, MUNICIPALITY, PARTNERS, type Place, type WaveFigure, type Whose } from './figure.ts';
import type { Told } from './figures-of.ts';

/** What a wave says of a promise: its owner, the other side with what it says on the whole, and each partner by name. */
export function promiseFigures(outcome: PromiseOutcome, { names }: Told): readonly WaveFigure[] {
  const { promise, own, others, organisations, result } = outcome;
  const { owner } = promise;
  const title = `${owner.name}: ${promise.text}`;
  const place: Place = { kind: 'promise', id: promise.id, title, theme: '', about: '' };
  const isOurs = owner.role === 'municipality';
  const said = isWithheld(others) ? WITHHELD : result;
  const judges = isOurs ? PARTNERS : MUNICIPALITY;
  return [
    ...(isOurs ? countFigures(place, MUNICIPALITY, own) : ownerFigures(place, named(owner.name), own)),
    ...countFigures(place, judges, others),
    figure(place, judges, 'promise_result', said, 'no-answers'),
    ...organisations.flatMap(({ organisation, counts }) =>
      countFigures(place, named(names.get(organisation) ?? organisation), counts),
    ),
  ];
}

/** A partner that was not asked, or said nothing, has no line: a name beside zeros would say that it was silent. */
function ownerFigures(place: Place, whose: Whose, counts: Disclosed<VerdictCounts>): readonly WaveFigure[] {
  const isSilent = !isWithheld(counts) && Object.values(counts).every((count) => count === 0);
  return isSilent ? [] : countFigures(place, whose, counts);
}

function countFigures(place: Place, whose: Whose, counts: Disclosed<VerdictCounts>): readonly WaveFigure[] {
  const of = (verdict: keyof VerdictCounts) => (isWithheld(counts) ? counts : counts[verdict]);
  return [
    figure(place, whose, 'promise_kept', of('kept'), 'no-answers'),
    figure(place, whose, 'promise_partly', of('partly'), 'no-answers'),
    figure(place, whose, 'promise_not_kept', of('not-kept'), 'no-answers'),
    figure(place, whose, 'promise_cannot_judge', of('cannot-judge'), 'no-answers'),
  ];
}

function named(organisation: string): Whose {
  return { party: 'organisation', organisation };
}
