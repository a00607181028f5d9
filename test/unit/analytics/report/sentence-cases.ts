import { type Disclosed, isWithheld } from '../../../../analytics/disclosure/disclosed.ts';
import type { Facts, Rung } from '../../../../analytics/facts/facts.ts';
import type { VerdictCounts } from '../../../../analytics/facts/promise-outcome.ts';
import { promiseResultOf } from '../../../../analytics/facts/promise-outcome.ts';
import type { GapRow } from '../../../../analytics/gap-row.ts';
import { buildReport } from '../../../../analytics/report/build-report.ts';
import type { Block, Section } from '../../../../analytics/report/report.ts';
import type { ReportContent, ReportPromise, ReportReading } from '../../../../analytics/report/report-content.ts';
import type { GapReading } from '../../../../survey/conversation.ts';
import type { OrganisationId, PromiseId } from '../../../../survey/id.ts';
import type { Locale } from '../../../../survey/locale.ts';
import type { ReportPart } from '../../../../survey/report.ts';
import { coalitionOf, contentOf, type WantedCoalition } from '../../../support/report-content.ts';
import { partner } from '../../../support/scores.ts';
import { dashboardOf } from '../figures/small-dashboard.ts';
import { facts } from '../figures/small-facts.ts';
import { rowOf } from '../gap-rows.ts';

/** Each partner one answer, in the order A, B, C … */
export function row(title: string, municipality: readonly number[], partners: readonly number[]): GapRow {
  return rowOf(
    title,
    municipality,
    partners.map((score, i) => partner(String.fromCharCode(65 + i), score)),
  );
}

/** Nine rows on which both sides answer alike, with the usual scatter: 3, 4 and 5. */
export const usual = Array.from({ length: 9 }, (_, i) => row(`Gewoon ${i}`, [3, 4, 5, 4, 4], [4, 3, 5, 4, 4]));

/** The same row as a wave in confidence tells it. */
export function confidential(one: GapRow): GapRow {
  return {
    ...one,
    decimals: 1,
    dots: [],
    spread: null,
    partners: { ...one.partners, organisations: null, meanOfMeans: null },
    gap: one.gap && { ...one.gap, certainty: null, fragile: null, quadrant: null, interval: null },
  };
}

/** A row of which too little may be shown. */
export function withheld(one: GapRow): GapRow {
  const partners = { ...one.partners, n: null, mean: null, meanOfMeans: null, organisations: null };
  return { ...one, decimals: 1, dots: [], spread: null, partners, gap: null };
}

/** A report about one coalition with these rows. */
export function one(gaps: readonly GapRow[], beside: Partial<WantedCoalition> = {}): ReportContent {
  return contentOf([coalitionOf({ dashboard: dashboardOf(gaps), ...beside })], { coalition: 'Wonen' });
}

/** A report about coalitions A, B, C … with these rows. */
export function several(...rows: readonly (readonly GapRow[])[]): ReportContent {
  return contentOf(
    rows.map((gaps, i) => coalitionOf({ name: String.fromCharCode(65 + i), dashboard: dashboardOf(gaps) })),
  );
}

/** One of these rows in a report about a single coalition, with the row of the year before. */
export function sinceThen(
  before: readonly GapRow[],
  now: readonly GapRow[],
  ...earlier: readonly GapRow[]
): ReportContent {
  const boards = [...earlier.map((gap) => dashboardOf([gap])), dashboardOf(before)];
  return one(now, { before: boards });
}

/** A promise of the municipality, of which the waves 2025, 2026 … said this. */
export function promised(
  owner: 'municipality' | 'partner',
  ...others: readonly Disclosed<VerdictCounts>[]
): ReportPromise {
  const who = owner === 'municipality' ? { id: 'G', name: 'Gemeente Testdam' } : { id: 'A', name: 'Stichting A' };
  const promise = { id: 'p' as PromiseId, text: 'Wij bellen terug', dueOn: '2026-10-01' };
  const asked = { ...promise, owner: { ...who, id: who.id as OrganisationId, role: owner }, since: '2025' };
  return {
    ...asked,
    state: 'open',
    note: null,
    subject: null,
    outcomes: others.map((counts, i) => ({
      wave: String(2025 + i),
      outcome: {
        promise: asked,
        own: counts,
        others: counts,
        organisations: [],
        result: isWithheld(counts) ? null : promiseResultOf(counts),
      },
    })),
  };
}

export function verdicts(kept: number, partly: number, notKept: number, cannotJudge = 0): VerdictCounts {
  return { kept, partly, 'not-kept': notKept, 'cannot-judge': cannotJudge };
}

/** Every text of a part of the report in the order of reading. */
export function textsIn(locale: Locale, content: ReportContent, part: ReportPart): readonly string[] {
  const report = buildReport(locale, { ...content, parts: [part] }, { number: 1, madeOn: '2026-11-26' });
  return report.sections.flatMap(textsOfSection);
}

export function textsOfSection({ title, blocks, sections }: Section): readonly string[] {
  return [title, ...blocks.flatMap(textsOfBlock), ...sections.flatMap(textsOfSection)];
}

function textsOfBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'list':
      return block.items;
    case 'own':
      return [block.label, ...block.blocks.flatMap(textsOfBlock)];
    case 'chart':
      return [block.chart.title, block.chart.sentence, ...tableTexts(block.chart.table)];
    case 'table':
      return [block.table.caption, ...tableTexts(block.table)];
    case 'finding':
      return [block.text, block.certainty ?? ''].filter(Boolean);
    case 'quote':
      return [block.text, block.by ?? ''].filter(Boolean);
    default:
      return [block.text];
  }
}

function tableTexts({ columns, rows }: Extract<Block, { kind: 'table' }>['table']): readonly string[] {
  return [...columns.map(({ title }) => title), ...rows.flat().filter((cell) => typeof cell === 'string')];
}

/** The theme “Speler” about the municipality, with these scores. */
export function theme(municipality: readonly number[], partners: readonly number[]): GapRow {
  return { ...row('Speler', municipality, partners), kind: 'theme', id: 'player' };
}

/** A gap that was talked about, with one reply. */
export function read(reading: Partial<GapReading>, replied: ReportReading['replies'] = []): ReportReading {
  const subject = row('Duidelijk', [5, 5, 4, 5, 5], [2, 2, 3, 2, 2]);
  const nothing = { municipality: null, partners: null, outcome: null, together: null };
  return { subject, row: subject, reading: { ...nothing, ...reading }, replies: replied };
}

/** What is said beside the ratings: A counts itself higher than others do, most of the municipality want heavier rules. */
export const beside: Facts = {
  ...facts,
  importance: [
    { theme: 'player', municipality: { chose: 3, of: 4 }, partners: { chose: 5, of: 5 } },
    { theme: 'goals', municipality: { chose: 1, of: 4 }, partners: { chose: 0, of: 5 } },
  ],
  shares: [{ organisation: 'A' as OrganisationId, claimed: 41, attributed: 31, others: 2 }],
};

/** Facts of which only the ladder says something. */
export function ladderOf(now: Rung['mean'], wanted: Rung['mean']): Facts {
  const rung = (mean: Rung['mean']) => ({ n: 3, mean });
  const partners = { role: 'partner', organisation: null, now: rung(now), wanted: rung(wanted) } as const;
  return { ...facts, comments: [], ladder: { steps: facts.ladder.steps, parties: [partners] } };
}
