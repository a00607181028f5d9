import type { WaveAnalysis } from '../analysis.ts';
import { byName } from '../by-name.ts';
import { discloseChange } from './disclose-change.ts';
import { discloseCriterion, ratedOf } from './disclose-criterion.ts';
import { discloseTheme } from './disclose-theme.ts';
import { type DisclosedSubject, type DisclosedWave, WITHHELD } from './disclosed.ts';
import type { LinearProgramSolver } from './linear-program.ts';
import type { DisclosurePattern } from './pattern.ts';
import type { Mixed } from './pattern-input.ts';
import { type ToldPartners, tellPartners } from './told.ts';

/** What an analysis does not say itself. */
export type DisclosureContext = {
  readonly pattern: DisclosurePattern;
  readonly solve: LinearProgramSolver;
  /** The criteria of a theme; left out: those whose id is the theme's up to the first dot. */
  readonly criteriaOf?: (theme: string) => readonly string[];
  /** Of responses that no longer name their organisation; what `patternInputOf` was given. */
  readonly mixed?: Mixed;
  /** The wave that `change` looks back to, as it was disclosed; null, or left out, unless `mayCompare` allows it. */
  readonly earlier?: DisclosedWave | null;
};

/**
 * A wave's analysis as far as it may leave the server; every channel shows this and nothing else. Of a confidential wave
 * each figure is either made of figures that are told anyway, or replaced by `{ withheld: true }`; see `DisclosedSubject`.
 */
export function discloseAnalysis(analysis: WaveAnalysis, context: DisclosureContext): DisclosedWave {
  if (analysis.attribution === 'organisation') return analysis;
  const { wave, coalition, attribution } = analysis;
  const told = tellAll(analysis, context);
  const isOpen = Object.values(told).every((one) => ratedOf(one).every((own) => own?.spread === true));
  const pooled = isOpen ? analysis.pooled : WITHHELD;
  const criteria = mapValues(analysis.criteria, (subject, id) =>
    discloseCriterion(subject, told[id] ?? NOTHING, isOpen),
  );
  const themes = mapValues(analysis.themes, (subject, id) => discloseTheme(subject, partsOf(id, criteria, context)));
  const change = discloseChange(analysis, { criteria, themes }, context.earlier ?? null);
  return { wave, coalition, attribution, criteria, pooled, themes, pooledThemes: WITHHELD, change };
}

const NOTHING: ToldPartners = { together: null, organisations: {} };

function tellAll({ coalition, criteria }: WaveAnalysis, { pattern, solve, mixed = new Map() }: DisclosureContext) {
  const named = pattern.respondents.flatMap(({ kind, organisation }) =>
    kind === 'partner' ? [organisation ?? ''] : [],
  );
  const names = new Set([...named, ...mixed.keys()]);
  return mapValues(criteria, (subject, criterion) => {
    const answers = [...names].map((organisation) => {
      const counts = subject.organisations[organisation]?.distribution ?? [0, 0, 0, 0, 0];
      const mostOfOne = mixed.get(organisation);
      return { organisation, counts, ...(mostOfOne !== undefined && { mostOfOne }) };
    });
    return tellPartners(pattern, { coalition, criterion }, answers, solve);
  });
}

function partsOf(
  theme: string,
  criteria: Readonly<Record<string, DisclosedSubject>>,
  { criteriaOf }: DisclosureContext,
): readonly DisclosedSubject[] {
  const ids = criteriaOf?.(theme) ?? Object.keys(criteria).filter((id) => id.split('.', 1)[0] === theme);
  return ids.flatMap((id) => criteria[id] ?? []);
}

function mapValues<From, To>(of: Readonly<Record<string, From>>, change: (value: From, id: string) => To) {
  return byName(Object.entries(of).map(([id, value]) => [id, change(value, id)] as const));
}
