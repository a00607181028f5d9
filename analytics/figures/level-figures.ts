import type { Organisation } from '../dashboard.ts';
import type { Band } from '../disclosure/band.ts';
import { type Disclosed, WITHHELD } from '../disclosure/disclosed.ts';
import type { Dot, GapRow } from '../gap-row.ts';
import { type Absence, figure, MUNICIPALITY, PARTNERS, type Place, type WaveFigure, type Whose } from './figure.ts';
import type { Told } from './figures-of.ts';
import { COUNT_MEASURES } from './measures.ts';

/** The municipality's counts and level; it is known by its role, so that nothing of it is withheld. */
export function municipalityFigures(place: Place, { municipality }: GapRow): readonly WaveFigure[] {
  const { n, cannotJudge, mean, distribution } = municipality;
  return [
    figure(place, MUNICIPALITY, 'n', n, 'no-answers'),
    figure(place, MUNICIPALITY, 'cannot_judge', cannotJudge, 'no-answers'),
    figure(place, MUNICIPALITY, 'mean', mean, 'no-answers'),
    ...counts(place, MUNICIPALITY, distribution, 'no-answers'),
  ];
}

/** Counts and levels of all partners together, and how far they differ among themselves. */
export function partnersFigures(place: Place, row: GapRow, why: Absence): readonly WaveFigure[] {
  const { partners, between } = row;
  const ofPartners = (...rest: OwnFigure) => figure(place, PARTNERS, ...rest);
  const unjudged = partners.cannotJudge === null ? null : partners.mostlyUnjudged;
  return [
    ofPartners('n', partners.n, why),
    ofPartners('cannot_judge', partners.cannotJudge, why),
    ofPartners('organisations', partners.organisations, why),
    ofPartners('mean_of_means', partners.meanOfMeans, why),
    ofPartners('mean', meanOf(partners), why),
    ofPartners('mostly_unjudged', unjudged, why),
    ...counts(place, PARTNERS, partners.distribution, why),
    ...(place.kind === 'theme' ? [] : [ofPartners('agreement', partners.agreement, why)]),
    ...(place.kind === 'theme' ? [] : [ofPartners('polarised', partners.polarised, why)]),
    ofPartners('spread', row.spread, why),
    ofPartners('difference_p', between?.p ?? null, why),
    ofPartners('difference_q', between?.q ?? null, why),
    ofPartners('icc1', between?.icc1 ?? null, why),
  ];
}

/** One partner's own counts and level; of the municipality nothing, for it stands under its role. */
export function organisationFigures(
  place: Place,
  { dots }: GapRow,
  { id, name, role }: Organisation,
  told: Told,
): readonly WaveFigure[] {
  if (role === 'municipality') return [];
  const whose: Whose = { party: 'organisation', organisation: name };
  const dot = dots.find(({ organisation }) => organisation === id);
  const why = whyAbsent(id, dot, told);
  return [
    figure(place, whose, 'n', dot?.n ?? (why === 'no-answers' ? 0 : null), why),
    figure(place, whose, 'cannot_judge', dot?.cannotJudge ?? null, why),
    figure(place, whose, 'mean', dot === undefined ? null : meanOf(dot), why),
    figure(place, whose, 'estimate', dot?.estimate ?? null, why),
    ...counts(place, whose, dot?.distribution ?? null, why),
  ];
}

/** Who answered nothing at all is known from the response; of who answered, in confidence, nothing tells which it is. */
function whyAbsent(id: Organisation['id'], dot: Dot | undefined, { dashboard, isConfidential }: Told): Absence {
  const response = dashboard.response.find(({ organisation }) => organisation === id);
  if (response?.submitted === 0) return 'no-answers';
  if (isConfidential) return 'confidential';
  return dot === undefined ? 'no-answers' : 'not-computable';
}

type OwnFigure = Parameters<typeof figure> extends [Place, Whose, ...infer Rest] ? Rest : never;

/** A mean, or between what ends it lies. */
function meanOf({ mean, between }: { readonly mean: number | null; readonly between: Band | null }) {
  return mean === null && between !== null ? ({ ...WITHHELD, ...between } as Disclosed<number>) : mean;
}

/** How often each score was given; a theme has no such counts. */
function counts(place: Place, whose: Whose, distribution: readonly number[] | null, why: Absence): WaveFigure[] {
  if (place.kind === 'theme') return [];
  return COUNT_MEASURES.map((measure, i) => figure(place, whose, measure, distribution?.[i] ?? null, why));
}
