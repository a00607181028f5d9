import type { Dashboard } from '../dashboard.ts';
import { headlineFirst, keyOf } from '../findings/rows.ts';
import type { GapRow } from '../gap-row.ts';
import type { Proposal, ProposalCertainty, ProposalReasons } from './proposal.ts';
import { reasonsOf } from './proposal-reasons.ts';

/** Three can be talked through in an evening; with more, scores are read aloud. */
const MOST = 3;

/** With one, a conversation is about a single thing; a second of the same theme is better than that. */
const FEWEST = 2;

/** What is not sure is worth half: it can be chance, and asking is cheap. What is not told lies between. */
const CERTAIN: Readonly<Record<ProposalCertainty, number>> = {
  certain: 1,
  firm: 1,
  untold: 0.75,
  fragile: 0.5,
  unsure: 0.5,
};

/** A theme that one side put among the most important weighs a quarter more, one that both did half more. */
const IMPORTANT = { both: 1.5, municipality: 1.25, partners: 1.25 } as const;

/** In scale points. A criterion is more exact than its theme, but one of many: it has to be clearly heavier. */
const CLEARLY = 0.25;

/**
 * Two or three rows to talk about, each with why. One of a theme, unless there would be one alone.
 *
 *   the weightiest gap → the weightiest the other way, so that it is not about faults alone → where partners are most
 *   divided → the next weightiest
 *
 * Weight is how far apart both sides surely are × how certain that is × how important the theme was called. Made of the
 * dashboard alone, so of nothing that may not be shown. Empty when nothing stands out: no gap of half a point or more is
 * told, and partners are nowhere divided.
 */
export function proposeGaps({ gaps, facts }: Pick<Dashboard, 'gaps' | 'facts'>): readonly Proposal[] {
  const clear = gaps.filter(isClear).map((row) => ({ row, reasons: reasonsOf(row, facts?.importance ?? []) }));
  const notable = clear.filter(isNotable);
  const headline = ofHeadline(notable);
  const first = heaviest(headline, weightOf);
  const isOtherWay = ({ reasons }: Candidate) => reasons.direction !== first[0]?.reasons.direction;
  const both = add(first, headline.filter(isOtherWay), weightOf);
  const withDivided = both.some(isDivided) ? both : add(both, ofHeadline(clear.filter(isDivided)), spreadOf);
  const picked = add(add(withDivided, notable, weightOf), notable, weightOf);
  return [...picked, ...second(notable, picked)].map(({ row, reasons }) => ({ gap: keyOf(row), reasons }));
}

/** In scale points, or what stands for them. */
type SizeOf = (one: Candidate) => number;
type Candidate = { readonly row: GapRow; readonly reasons: ProposalReasons };

/** There is a gap, and most partners could judge. */
function isClear({ gap, partners, municipality }: GapRow): boolean {
  return gap !== null && municipality.n > 0 && !partners.mostlyUnjudged;
}

function isNotable({ reasons }: Candidate): boolean {
  return reasons.direction === 'higher' || reasons.direction === 'lower';
}

function isDivided({ reasons }: Candidate): boolean {
  return reasons.divided;
}

/** With the heaviest of a theme that is not there yet, while there is room. */
function add(picked: readonly Candidate[], from: readonly Candidate[], sizeOf: SizeOf): readonly Candidate[] {
  if (picked.length === MOST) return picked;
  const free = from.filter(({ row }) => !picked.some((one) => one.row.theme === row.theme));
  return [...picked, ...heaviest(free, sizeOf)];
}

/** What stands beside a proposal that would be alone. */
function second(notable: readonly Candidate[], picked: readonly Candidate[]): readonly Candidate[] {
  const others = notable.filter((one) => !picked.includes(one)).toSorted(by(weightOf));
  return others.slice(0, Math.max(0, FEWEST - picked.length));
}

/** The heaviest theme, or a criterion that is clearly heavier; none of none. */
function heaviest(candidates: readonly Candidate[], sizeOf: SizeOf): readonly Candidate[] {
  const sorted = candidates.toSorted(by(sizeOf));
  const theme = sorted.find(({ row }) => row.kind === 'theme');
  const criterion = sorted.find(({ row }) => row.kind === 'criterion');
  if (theme === undefined || criterion === undefined) return sorted.slice(0, 1);
  return [sizeOf(criterion) >= sizeOf(theme) + CLEARLY ? criterion : theme];
}

function weightOf({ reasons: { size, certainty, importance } }: Candidate): number {
  return size * CERTAIN[certainty] * (importance === null ? 1 : IMPORTANT[importance]);
}

function spreadOf({ row }: Candidate): number {
  return row.spread ?? 0;
}

/** By name where two are the same size, so that the order in which rows come decides nothing. */
function by(sizeOf: SizeOf) {
  return (one: Candidate, other: Candidate) => sizeOf(other) - sizeOf(one) || (nameOf(one) < nameOf(other) ? -1 : 1);
}

function nameOf({ row: { id, kind, subject } }: Candidate): string {
  return `${id} ${kind} ${subject}`;
}

function ofHeadline(candidates: readonly Candidate[]): readonly Candidate[] {
  const rows = new Set(headlineFirst(candidates.map(({ row }) => row)));
  return candidates.filter(({ row }) => rows.has(row));
}
