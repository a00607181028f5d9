import type { Dashboard } from '../dashboard.ts';
import { type Disclosed, isWithheld, WITHHELD } from '../disclosure/disclosed.ts';
import type { Facts, Ladder, Party, Rung, Wish } from '../facts/facts.ts';
import type { PromiseOutcome } from '../facts/promise-outcome.ts';
import type { GapRow, PerceptionGap, RowChange } from '../gap-row.ts';

/** A dashboard with nothing in it that is of a single partner, by name or not: what all of them say together. */
export function unnamedDashboardOf(dashboard: Dashboard): Dashboard {
  const { organisations, gaps, facts } = dashboard;
  return {
    ...dashboard,
    organisations: organisations.filter(({ role }) => role === 'municipality'),
    response: [],
    gaps: gaps.map((row) => unnamedRowOf(row, { keepsLonePartner: false })),
    facts: facts && unnamedFactsOf(facts),
  };
}

/**
 * A row without organisations. @param keepsLonePartner whether “the partners” may be one of them, and how their answers lie
 * apart may be told: of two or three partners that is what each of them said.
 */
export function unnamedRowOf(row: GapRow, { keepsLonePartner }: { readonly keepsLonePartner: boolean }): GapRow {
  const bare = { ...row, dots: [], unscored: [], change: row.change && unnamedChangeOf(row.change) };
  const gap = row.gap && unnamedGapOf(row.gap);
  if (keepsLonePartner) return { ...bare, gap };
  if (row.partners.organisations === 1) return { ...bare, ...NOT_TOLD };
  return { ...bare, gap, spread: null, partners: { ...row.partners, distribution: null } };
}

/** As a level that may not be shown. */
const NOT_TOLD = {
  partners: {
    n: null,
    cannotJudge: null,
    mean: null,
    between: null,
    organisations: null,
    mostlyUnjudged: false,
    meanOfMeans: null,
    distribution: null,
    agreement: null,
    polarised: null,
  },
  gap: null,
  spread: null,
  between: null,
  change: null,
} as const satisfies Partial<GapRow>;

function unnamedGapOf(gap: PerceptionGap): PerceptionGap {
  const { fragile, silence } = gap;
  return {
    ...gap,
    fragile: fragile?.by === 'organisation' ? null : fragile,
    silence: silence && { ...silence, deciding: [] },
  };
}

/** What a single partner changed is not told either. */
function unnamedChangeOf(change: RowChange): RowChange {
  const { commonPartners } = change;
  const isLone = commonPartners !== null && commonPartners.organisations < 2;
  return { ...change, commonPartners: isLone ? null : commonPartners, joined: [], left: [] };
}

/** What partners chose together stays, where they are two or more; shares and remarks are of one organisation each. */
function unnamedFactsOf(facts: Facts): Facts {
  const { ladder, importance, wishes } = facts;
  return {
    ...facts,
    ladder: { ...ladder, parties: ladder.parties.filter(isTogether).map(unnamedStandOf) },
    importance: importance.map((one) => ({ ...one, partners: several(one.partners, ({ of }) => of) })),
    shares: [],
    // A result that was frozen before promises were asked about has none.
    promises: (facts.promises ?? [])
      .filter(({ promise }) => promise.owner.role === 'municipality')
      .map(unnamedOutcomeOf),
    wishes: wishes.map((wish) => ({ ...wish, parties: wish.parties.filter(isTogether).map(unnamedWishOf) })),
    comments: [],
  };
}

/** What partners together say of a promise, where they are two or more. */
export function unnamedOutcomeOf(outcome: PromiseOutcome): PromiseOutcome {
  const others = several(outcome.others, (counts) => Object.values(counts).reduce((sum, count) => sum + count, 0));
  return { ...outcome, others, organisations: [], result: isWithheld(others) ? null : outcome.result };
}

/** That a promise was asked about, and nothing of what was answered. */
export function untoldOutcomeOf({ promise }: PromiseOutcome): PromiseOutcome {
  return { promise, own: WITHHELD, others: WITHHELD, organisations: [], result: null };
}

function isTogether(party: Party): boolean {
  return party.role === 'municipality' || party.organisation === null;
}

function unnamedStandOf(party: Ladder['parties'][number]): Ladder['parties'][number] {
  return party.role === 'municipality'
    ? party
    : { ...party, now: severalRung(party.now), wanted: severalRung(party.wanted) };
}

function severalRung(rung: Rung): Rung {
  return isWithheld(rung.n) || rung.n !== 1 ? rung : { n: WITHHELD, mean: WITHHELD };
}

function unnamedWishOf(party: Wish['parties'][number]): Wish['parties'][number] {
  if (party.role === 'municipality') return party;
  const countOf = ({ lighter, fits, heavier }: { lighter: number; fits: number; heavier: number }) =>
    lighter + fits + heavier;
  return { ...party, counts: several(party.counts, countOf) };
}

/** What one answer alone says is that of an organisation. */
function several<Value>(value: Disclosed<Value>, countOf: (value: Value) => number): Disclosed<Value> {
  return isWithheld(value) || countOf(value) !== 1 ? value : WITHHELD;
}
