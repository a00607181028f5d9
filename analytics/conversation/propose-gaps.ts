import type { Dashboard } from '../dashboard.ts';
import { isWithheld } from '../disclosure/disclosed.ts';
import type { Chosen, Importance } from '../facts/facts.ts';
import { headlineFirst, keyOf } from '../findings/rows.ts';
import { type GapRow, gapSizeOf } from '../gap-row.ts';
import type { Proposal, ProposalCertainty, ProposalReasons } from './proposal.ts';

/** Three can be talked through in an evening; with more, scores are read aloud. */
const MOST = 3;

/** With one, a conversation is about a single fault; a second from the same theme is better than that. */
const FEWEST = 2;

/** What is not sure is worth half: it can be chance, and asking around is cheap. What is not told lies between. */
const CERTAIN: Readonly<Record<ProposalCertainty, number>> = { sure: 1, untold: 0.75, fragile: 0.5, unsure: 0.5 };

/** A theme that one side put among the most important weighs a quarter more, one that both did half more. */
const IMPORTANT = { both: 1.5, municipality: 1.25, partners: 1.25 } as const;

/** In weight. A criterion is more exact than its theme, but one of many: it has to be clearly heavier. */
const CLEARLY = 0.25;

/**
 * Two or three rows to talk about, each with why: the weightiest gap; the weightiest the other way, so that a conversation
 * is not about faults alone; and where partners are divided, or else the next weightiest. One of a theme, unless there
 * would be one alone. Empty when no gap of half a point or more is told and partners are nowhere divided.
 *
 * Weight is how far apart both sides surely are × how certain that is × how important the theme was called. What stands
 * in the dashboard is disclosed, and nothing else is used.
 */
export function proposeGaps({ gaps, facts }: Pick<Dashboard, 'gaps' | 'facts'>): readonly Proposal[] {
  const weighed = gaps.filter(isClear).map((row) => weigh(row, facts?.importance ?? []));
  const notable = weighed.filter(({ reasons }) => reasons.direction === 'higher' || reasons.direction === 'lower');
  const headline = ofHeadline(notable);
  const divided = ofHeadline(weighed.filter(({ reasons }) => reasons.divided));
  const picked: Weighed[] = [];
  const pick = (from: readonly Weighed[], most: number) => {
    const [best] = picked.length < most ? heaviest(from.filter((one) => !picked.some(isOfThemeOf(one)))) : [];
    if (best !== undefined) picked.push(best);
  };
  pick(headline, MOST);
  const first = picked[0]?.reasons.direction;
  pick(
    headline.filter(({ reasons }) => reasons.direction !== first),
    MOST,
  );
  if (!picked.some(({ reasons }) => reasons.divided)) pick(divided, MOST);
  while (picked.length < MOST) {
    const before = picked.length;
    pick(notable, MOST);
    if (picked.length === before) break;
  }
  const others = byWeight(notable).filter((one) => !picked.includes(one));
  return [...picked, ...others.slice(0, Math.max(0, FEWEST - picked.length))].map(({ row, reasons }) => ({
    gap: keyOf(row),
    reasons,
  }));
}

type Weighed = { readonly row: GapRow; readonly reasons: ProposalReasons; readonly weight: number };

/** There is a gap, and most partners could judge. */
function isClear({ gap, partners, municipality }: GapRow): boolean {
  return gap !== null && gap.class !== null && municipality.n > 0 && !partners.mostlyUnjudged;
}

function weigh(row: GapRow, asked: readonly Importance[]): Weighed {
  const reasons = reasonsOf(row, asked);
  const { size, certainty, importance } = reasons;
  return { row, reasons, weight: size * CERTAIN[certainty] * (importance === null ? 1 : IMPORTANT[importance]) };
}

/** What can be said for a row as something to talk about. */
export function reasonsOf(row: GapRow, asked: readonly Importance[]): ProposalReasons {
  return {
    direction: row.gap?.class ?? null,
    size: gapSizeOf(row.gap),
    certainty: certaintyOf(row),
    importance: importanceOf(asked.find(({ theme }) => theme === row.theme)),
    divided: row.gap?.quadrant === 'partners-divided',
  };
}

function certaintyOf({ gap }: GapRow): ProposalCertainty {
  if (gap === null || gap.certainty === null) return 'untold';
  if (gap.certainty === 'fragile') return 'fragile';
  return gap.certainty === 'no-demonstrable-difference' ? 'unsure' : 'sure';
}

function importanceOf(asked: Importance | undefined): ProposalReasons['importance'] {
  if (asked === undefined) return null;
  const municipality = isMost(asked.municipality);
  const partners = !isWithheld(asked.partners) && isMost(asked.partners);
  if (municipality && partners) return 'both';
  if (municipality) return 'municipality';
  return partners ? 'partners' : null;
}

/** Chosen by more than half of who answered the question. */
function isMost({ chose, of }: Chosen): boolean {
  return 2 * chose > of;
}

function ofHeadline(weighed: readonly Weighed[]): readonly Weighed[] {
  const rows = new Set(headlineFirst(weighed.map(({ row }) => row)));
  return weighed.filter(({ row }) => rows.has(row));
}

function isOfThemeOf({ row }: Weighed): (other: Weighed) => boolean {
  return (other) => other.row.theme === row.theme;
}

/** The heaviest theme, or a criterion that is clearly heavier. */
function heaviest(weighed: readonly Weighed[]): readonly Weighed[] {
  const sorted = byWeight(weighed);
  const theme = sorted.find(({ row }) => row.kind === 'theme');
  const criterion = sorted.find(({ row }) => row.kind === 'criterion');
  if (theme === undefined || criterion === undefined) return sorted.slice(0, 1);
  return [criterion.weight >= theme.weight + CLEARLY ? criterion : theme];
}

/** By name where two weigh the same, so that the order in which rows come decides nothing. */
function byWeight(weighed: readonly Weighed[]): readonly Weighed[] {
  return weighed.toSorted((one, other) => other.weight - one.weight || (nameOf(one) < nameOf(other) ? -1 : 1));
}

function nameOf({ row: { id, kind, subject } }: Weighed): string {
  return `${id} ${kind} ${subject}`;
}
