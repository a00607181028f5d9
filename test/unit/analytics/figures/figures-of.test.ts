import { describe, expect, it } from 'vitest';
import { WITHHELD } from '../../../../analytics/disclosure/disclosed.ts';
import { FIGURE_COLUMNS } from '../../../../analytics/figures/figure.ts';
import { MEASURES } from '../../../../analytics/figures/measures.ts';
import type { GapRow } from '../../../../analytics/gap-row.ts';
import type { OrganisationId } from '../../../../survey/id.ts';
import { close, higher, silent } from '../gap-rows.ts';
import { dashboardOf, figuresIn, told } from './small-dashboard.ts';
import { facts } from './small-facts.ts';

const A = 'A' as OrganisationId;

describe('the figures of a dashboard', () => {
  it('are a row each, with what it is about and whose it is', () => {
    const [first] = figuresIn(dashboardOf([higher]));
    expect(first).toEqual({
      wave: '2026',
      coalition: 'Wonen',
      kind: 'criterion',
      id: 'player.hoger',
      title: 'Hoger',
      theme: 'player',
      about: 'municipality',
      party: 'municipality',
      organisation: '',
      measure: 'n',
      value: 1,
      low: null,
      high: null,
      text: null,
      status: 'shown',
      reason: null,
    });
    expect(Object.keys(first ?? {}).toSorted()).toEqual(FIGURE_COLUMNS.toSorted());
  });

  it('are both levels, the gap and what is said of it, and each partner by name', () => {
    // 4 against 2 and 2.
    const figures = figuresIn(dashboardOf([higher]));
    expect(told(figures, 'mean', 'municipality')).toEqual(['4 shown']);
    expect(told(figures, 'mean_of_means', 'partners')).toEqual(['2 shown']);
    expect(told(figures, 'count_2', 'partners')).toEqual(['2 shown']);
    expect(told(figures, 'gap', 'both')).toEqual(['2 shown']);
    expect(told(figures, 'gap_class', 'both')).toEqual(['higher shown']);
    expect(told(figures, 'certainty', 'both')).toEqual(['firm shown']);
    expect(told(figures, 'fragile_by', 'both')).toEqual(['nothing shown']);
    expect(told(figures, 'mean', 'organisation', '=1+1')).toEqual(['2 shown']);
    expect(told(figures, 'mean', 'organisation', 'Gemeente Testdam')).toEqual([]);
  });

  it('say of what is not there whether nobody answered or there is too little to compute', () => {
    expect(told(figuresIn(dashboardOf([silent])), 'mean', 'municipality')).toEqual(['none no-answers']);
    expect(told(figuresIn(dashboardOf([silent])), 'gap', 'both')).toEqual(['none no-answers']);
    expect(told(figuresIn(dashboardOf([silent])), 'mean', 'organisation', '=1+1')).toEqual(['none no-answers']);
    expect(told(figuresIn(dashboardOf([higher])), 'gap_low', 'both')).toEqual(['none not-computable']);
  });

  it('name who decides a gap, and whoever is silent could', () => {
    const gap = { ...close.gap, fragile: { by: 'organisation', organisation: A }, silence: silenceOf(['B']) };
    const figures = figuresIn(dashboardOf([{ ...close, gap } as GapRow]));
    expect(told(figures, 'fragile_by', 'both')).toEqual(['organisation shown']);
    expect(told(figures, 'fragile_organisation', 'both')).toEqual(['Stichting A shown']);
    expect(told(figures, 'silence_high', 'both')).toEqual(['1 shown']);
    expect(told(figures, 'silence_deciding', 'both')).toEqual(['=1+1 shown']);
  });

  it('of the change since the wave before keep the same partners apart', () => {
    const commonPartners = { organisations: 2, value: 0.5, interval: null };
    const change = {
      municipality: -1,
      commonPartners,
      allPartners: 1,
      composition: 0.5,
      joined: [A],
      left: [],
      gap: -2,
    };
    const figures = figuresIn(dashboardOf([{ ...close, change }]));
    expect(told(figures, 'change', 'municipality')).toEqual(['-1 shown']);
    expect(told(figures, 'change', 'partners')).toEqual(['1 shown']);
    expect(told(figures, 'change_same', 'partners')).toEqual(['0.5 shown']);
    expect(told(figures, 'change_same_low', 'partners')).toEqual(['none not-computable']);
    expect(told(figures, 'change', 'both')).toEqual(['-2 shown']);
    expect(told(figures, 'joined', 'partners')).toEqual(['Stichting A shown']);
  });

  it('of a theme have no counts of scores', () => {
    const theme: GapRow = { ...higher, kind: 'theme', id: 'player', prediction: { n: 2, mean: 3.5 } };
    const figures = figuresIn(dashboardOf([theme]));
    expect(told(figures, 'count_1', 'partners')).toEqual([]);
    expect(told(figures, 'prediction', 'municipality')).toEqual(['3.5 shown']);
    expect(told(figures, 'prediction_n', 'municipality')).toEqual(['2 shown']);
  });

  it('are measures that the list of measures names', () => {
    const measures = new Set(figuresIn(dashboardOf([higher], facts)).map(({ measure }) => measure));
    expect([...measures].filter((measure) => !MEASURES.includes(measure))).toEqual([]);
    expect(MEASURES).toHaveLength(new Set(MEASURES).size);
  });
});

describe('the figures of a confidential dashboard', () => {
  const nothing = { mean: null, between: null, mostlyUnjudged: false, meanOfMeans: null, distribution: null };
  const partners = { n: null, cannotJudge: null, organisations: null, agreement: null, polarised: null, ...nothing };
  const kept: GapRow = { ...higher, decimals: 1, partners, gap: null, dots: [] };

  it('have a row for each that is withheld, the same whatever the reason', () => {
    const figures = figuresIn(dashboardOf([kept]), 'confidential');
    for (const measure of ['n', 'mean', 'mean_of_means', 'count_5', 'mostly_unjudged', 'spread', 'agreement'] as const)
      expect(told(figures, measure, 'partners'), measure).toEqual(['withheld confidential']);
    for (const measure of ['gap', 'gap_class', 'certainty', 'quadrant'] as const)
      expect(told(figures, measure, 'both'), measure).toEqual(['withheld confidential']);
    expect(told(figures, 'mean', 'organisation', 'Stichting A')).toEqual(['withheld confidential']);
    expect(told(figures, 'mean', 'municipality')).toEqual(['4 shown']);
  });

  it('tell the ends between which a figure lies', () => {
    const row: GapRow = {
      ...kept,
      partners: { ...partners, n: 4, cannotJudge: 0, between: { low: 3.3, high: 5 } },
      gap: higher.gap && { ...higher.gap, value: null, between: { low: -1, high: 0.7 } },
      dots: [{ ...noDot, between: { low: 1, high: 2.7 } }],
    };
    const figures = figuresIn(dashboardOf([row]), 'confidential');
    expect(told(figures, 'mean', 'partners')).toEqual(['3.3 5 withheld confidential']);
    expect(told(figures, 'gap', 'both')).toEqual(['-1 0.7 withheld confidential']);
    expect(told(figures, 'mean', 'organisation', 'Stichting A')).toEqual(['1 2.7 withheld confidential']);
    expect(told(figures, 'n', 'partners')).toEqual(['4 shown']);
  });

  it('withhold nothing where nobody answered, for that is no secret', () => {
    const empty = { ...kept, partners: { ...partners, n: 0, cannotJudge: 0, organisations: 0 } };
    const [own, ...others] = dashboardOf([empty]).response;
    const dashboard = { ...dashboardOf([empty]), response: [own, ...others.map((one) => ({ ...one, submitted: 0 }))] };
    const figures = figuresIn(dashboard as ReturnType<typeof dashboardOf>, 'confidential');
    expect(told(figures, 'mean', 'partners')).toEqual(['none no-answers']);
    expect(told(figures, 'gap', 'both')).toEqual(['none no-answers']);
    expect(told(figures, 'mean', 'organisation', 'Stichting A')).toEqual(['none no-answers']);
    expect(told(figures, 'n', 'organisation', 'Stichting A')).toEqual(['0 shown']);
  });
});

describe('the figures beside the ratings', () => {
  const figures = figuresIn(dashboardOf([], facts));

  it('are steps, shares, wishes and what matters most, by party', () => {
    expect(told(figures, 'ladder_now', 'municipality')).toEqual(['4 shown']);
    expect(told(figures, 'ladder_wanted', 'partners')).toEqual(['3.3 5 withheld confidential']);
    expect(told(figures, 'share_claimed', 'organisation', 'Stichting A')).toEqual(['30 shown']);
    expect(told(figures, 'share_attributed', 'organisation', 'Stichting A')).toEqual(['none no-answers']);
    expect(told(figures, 'wish_heavier', 'municipality')).toEqual(['2 shown']);
    expect(told(figures, 'wish_heavier', 'partners')).toEqual(['withheld confidential']);
    expect(told(figures, 'important', 'municipality')).toEqual(['1 shown']);
    expect(told(figures, 'important', 'partners')).toEqual(['withheld confidential']);
  });

  it('are remarks, of which one that was changed says so and one that was left out has no text', () => {
    expect(told(figures, 'remark', 'municipality')).toEqual(['Goed bezig shown']);
    expect(told(figures, 'remark', 'organisation', 'Stichting A')).toEqual(['Iemand belt terug shown redacted']);
    expect(told(figures, 'remark', 'partners')).toEqual(['withheld redacted']);
    expect(figures.filter(({ kind }) => kind === 'remark').map(({ theme, title }) => [theme, title])).toEqual([
      ['player', 'Speler'],
      ['player', 'Speler'],
      ['', 'Wat moet blijven?'],
    ]);
    const kept = figuresIn(dashboardOf([], { ...facts, comments: WITHHELD }));
    expect(told(kept, 'remark', 'partners')).toEqual(['withheld confidential']);
  });

  it('are how far each organisation’s answers have come', () => {
    expect(told(figures, 'submitted', 'municipality')).toEqual(['1 shown']);
    expect(told(figures, 'started', 'organisation', 'Stichting A')).toEqual(['0 shown']);
  });
});

const noDot = { organisation: A, n: 3, mean: null, cannotJudge: null, distribution: null, estimate: null };

function silenceOf(deciding: readonly string[]) {
  return { low: -1, high: 1, deciding };
}
