import type { ChangeAnalysis, WaveAnalysis } from '../analysis.ts';
import { byName } from '../by-name.ts';
import { type DisclosedFields, type DisclosedSubject, type DisclosedWave, WITHHELD, withhold } from './disclosed.ts';

type Subjects = Pick<DisclosedWave, 'criteria' | 'themes'>;

/**
 * What changed, as far as it may be shown: the municipality, and the difference between two levels of all partners that are
 * shown anyway. What is made of the same partners in both waves would tell of those who joined or left.
 *
 * @param earlier the wave that the analysis looks back to, as it was disclosed; null when the two may not be compared.
 */
export function discloseChange(
  { change }: Pick<WaveAnalysis, 'change'>,
  later: Subjects,
  earlier: Subjects | null,
): DisclosedWave['change'] {
  if (change === null) return null;
  const criteria = changesOf(change.criteria, later.criteria, earlier?.criteria ?? {});
  return { since: change.since, criteria, themes: changesOf(change.themes, later.themes, earlier?.themes ?? {}) };
}

type ById<Value> = Readonly<Record<string, Value>>;

function changesOf(
  changes: ById<ChangeAnalysis>,
  later: ById<DisclosedSubject>,
  earlier: ById<DisclosedSubject>,
): ById<DisclosedFields<ChangeAnalysis>> {
  const disclosed = Object.entries(changes).map(([id, change]) => {
    const levels = [later[id], earlier[id]].map(tenthsOf);
    return [id, { ...withhold(change, OF_PARTNERS), allPartners: differenceOf(levels) }] as const;
  });
  return byName(disclosed);
}

const OF_PARTNERS = [
  'commonPartners',
  'allPartners',
  'composition',
  'joined',
  'left',
  'gap',
] as const satisfies readonly (keyof ChangeAnalysis)[];

/** The mean of all partner answers together, in whole tenths; null where it is no number. */
function tenthsOf(subject: DisclosedSubject | undefined): number | null {
  const partners = subject?.partners;
  if (partners == null || !('mean' in partners) || typeof partners.mean !== 'number') return null;
  return Math.round(10 * partners.mean);
}

function differenceOf([later, earlier]: readonly (number | null | undefined)[]) {
  return later == null || earlier == null ? WITHHELD : (later - earlier) / 10;
}
