import type { Reason } from '../../../analytics/analysis.ts';
import { isWithheld, type SubjectBody, type WaveAnalysisBody } from '../../contract/analysis/analysis.ts';

/** The columns of the long table, one figure a row. */
export const FIGURE_COLUMNS = [
  'wave',
  'coalition',
  'kind',
  'subject',
  'party',
  'organisation',
  'measure',
  'value',
  'word',
  'reason',
] as const;

/** One figure of an analysis. At most one of `value`, `word` and `reason` is there. */
export type Figure = {
  readonly wave: string;
  readonly coalition: string;
  readonly kind: 'wave' | 'criterion' | 'theme';
  /** The criterion or theme; empty when the figure is about all of them. */
  readonly subject: string;
  readonly party: Party;
  /** A partner, when `party` is organisation; else empty. */
  readonly organisation: string;
  /** The name of the field in the JSON; one within another as `interval.low`, the place in a list as `distribution.5`. */
  readonly measure: string;
  readonly value: number | null;
  /** A figure that is no number. */
  readonly word: string | null;
  readonly reason: Reason | 'withheld' | null;
};

type Party = '' | 'municipality' | 'partners' | 'gap' | 'between' | 'organisation' | 'pooled' | 'change';
type Place = Omit<Figure, 'measure' | 'value' | 'word' | 'reason'>;
type Content = Pick<Figure, 'value' | 'word' | 'reason'>;

/** Every figure of these waves, a null one with its reason. */
export function* figuresOf(waves: readonly WaveAnalysisBody[]): Generator<Figure> {
  for (const wave of waves) {
    const place = { wave: wave.wave, coalition: wave.coalition, subject: '', party: '', organisation: '' } as const;
    yield* leaves({ ...place, kind: 'wave' }, 'attribution', wave.attribution, null);
    if (wave.change !== null) yield* leaves({ ...place, kind: 'wave' }, 'since', wave.change.since, null);
    yield* ofKind({ ...place, kind: 'criterion' }, wave.criteria, wave.pooled, wave.change?.criteria ?? {});
    yield* ofKind({ ...place, kind: 'theme' }, wave.themes, wave.pooledThemes, wave.change?.themes ?? {});
  }
}

function* ofKind(
  place: Place,
  subjects: WaveAnalysisBody['criteria'],
  pooled: WaveAnalysisBody['pooled'],
  changes: NonNullable<WaveAnalysisBody['change']>['criteria'],
): Generator<Figure> {
  for (const [subject, analysis] of Object.entries(subjects)) yield* ofSubject({ ...place, subject }, analysis);
  yield* group({ ...place, party: 'pooled' }, pooled, 'sigma2', 'too-few');
  for (const [subject, change] of Object.entries(changes)) {
    yield* group({ ...place, subject, party: 'change' }, change, 'municipality', 'no-municipality');
  }
}

function* ofSubject(place: Place, subject: SubjectBody): Generator<Figure> {
  const { municipality, partners, gap, between, organisations } = subject;
  yield* group({ ...place, party: 'municipality' }, municipality, 'mean', 'no-municipality');
  yield* group({ ...place, party: 'partners' }, partners, 'mean', 'no-partners');
  yield* group({ ...place, party: 'gap' }, gap, 'value', whyNoGap(subject));
  yield* group({ ...place, party: 'between' }, between, 'h', whyNoComparison(subject));
  for (const [organisation, summary] of Object.entries(organisations)) {
    yield* group({ ...place, party: 'organisation', organisation }, summary, 'mean', 'no-partners');
  }
}

/** The side that gave no score; of both, the municipality. */
export function whyNoGap({ municipality }: SubjectBody): Reason {
  const hasScores = municipality !== null && !isWithheld(municipality) && municipality.n !== 0;
  return hasScores ? 'no-partners' : 'no-municipality';
}

/** Why partners cannot be compared at all. */
export function whyNoComparison({ partners }: SubjectBody): Reason {
  const hasScores = partners !== null && !isWithheld(partners) && partners.organisations !== 0;
  return hasScores ? 'one-partner' : 'no-partners';
}

/** The figures of one party; of one that is not there, its first with the reason. */
function* group(place: Place, figures: object | null, first: string, why: Reason): Generator<Figure> {
  if (figures === null) yield { ...place, measure: first, value: null, word: null, reason: why };
  else if (isWithheld(figures)) yield { ...place, measure: first, value: null, word: null, reason: 'withheld' };
  else yield* fields(place, '', figures, null);
}

function* fields(place: Place, prefix: string, figures: object, why: Reason | null): Generator<Figure> {
  const { reasons = {}, ...own } = figures as { reasons?: Readonly<Record<string, Reason>> };
  for (const [name, figure] of Object.entries(own)) yield* leaves(place, prefix + name, figure, reasons[name] ?? why);
}

function* leaves(place: Place, measure: string, figure: unknown, why: Reason | null): Generator<Figure> {
  if (Array.isArray(figure)) {
    for (const [i, one] of figure.entries()) yield* leaves(place, `${measure}.${i + 1}`, one, why);
  } else if (typeof figure === 'object' && figure !== null) {
    const { withheld, ...shown } = figure as { readonly withheld?: true };
    if (withheld) yield { ...place, measure, value: null, word: null, reason: 'withheld' };
    yield* fields(place, `${measure}.`, shown, why);
  } else yield { ...place, measure, ...contentOf(figure, why) };
}

function contentOf(figure: unknown, why: Reason | null): Content {
  const nothing = { value: null, word: null, reason: null };
  if (figure === null) return { ...nothing, reason: why };
  if (typeof figure === 'number') return { ...nothing, value: figure };
  return { ...nothing, word: String(figure) };
}
