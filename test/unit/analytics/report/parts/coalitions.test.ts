import { describe, expect, it } from 'vitest';
import type { GapRow } from '../../../../../analytics/gap-row.ts';
import { buildReport } from '../../../../../analytics/report/build-report.ts';
import { blocksOf } from '../../../../../analytics/report/numbers.ts';
import type { Section } from '../../../../../analytics/report/report.ts';
import type { ReportContent } from '../../../../../analytics/report/report-content.ts';
import type { ReportAudience, ReportPart } from '../../../../../survey/report.ts';
import { coalitionOf, contentOf } from '../../../../support/report-content.ts';
import { dashboardOf } from '../../figures/small-dashboard.ts';
import { beside, one, textsIn, theme, usual } from '../sentence-cases.ts';

const NOTHING = {
  municipality: 0,
  commonPartners: null,
  allPartners: 0,
  composition: null,
  joined: [],
  left: [],
  gap: 0,
};
const EDITION = { number: 1, madeOn: '2026-11-26' };

function part(content: ReportContent, wanted: ReportPart): Section {
  const [only] = buildReport('nl', { ...content, parts: [wanted] }, EDITION).sections;
  return only as Section;
}

/** The municipality judges a point lower than before, partners two points higher. */
const changed: GapRow = {
  ...theme([4, 4], [4, 4]),
  change: { ...NOTHING, municipality: -1, allPartners: 2, gap: -3 },
};

function many(count: number): ReportContent {
  return contentOf(
    Array.from({ length: count }, (_, i) =>
      coalitionOf({
        name: `Coalitie ${i + 1}`,
        dashboard: dashboardOf([changed, { ...changed, id: 'goals', change: NOTHING }]),
        before: [dashboardOf([theme([5, 5], [2, 2])])],
      }),
    ),
  );
}

const charts = (section: Section) =>
  blocksOf([section]).flatMap((block) => (block.kind === 'chart' ? [block.chart.id] : []));

describe('the coalitions of a report', () => {
  it('each begin on a new page up to twenty-five; the first one on that of the part', () => {
    const few = part(many(25), 'coalitions');
    expect(few.startsPage).toBe(true);
    expect(few.sections.map(({ startsPage = false }) => startsPage)).toEqual([false, ...Array(24).fill(true)]);
    const more = part(many(26), 'coalitions');
    expect([more, ...more.sections].some(({ startsPage }) => startsPage === true)).toBe(false);
  });

  it('have no heading above readings and promises that are not there', () => {
    const [first] = part(many(2), 'coalitions').sections;
    expect(first?.sections.map(({ title }) => title)).toEqual(['Wat opvalt', 'De grootste verschillen per criterium']);
  });

  it('draw what is important, who brings what and what should be lighter or heavier where there is one', () => {
    const themes = [theme([5, 5, 5, 5], [2, 2, 2, 2, 2])];
    const drawn = charts(part(one(themes, { dashboard: dashboardOf(themes, beside) }), 'coalitions'));
    expect(drawn).toEqual(['coalition-1-priority', 'coalition-1-shares', 'coalition-1-wishes']);
  });

  it('say nothing of shares, importance and wishes to the council where a wave is not published', () => {
    const seen = (audience: ReportAudience, isPublished: boolean) => {
      const wanted = { dashboard: dashboardOf(usual, beside), audience, isPublished };
      const content = contentOf(['A', 'B'].map((name) => coalitionOf({ ...wanted, name })));
      return textsIn('nl', content, 'coalitions').filter((text) => /eigen deel|lichter/.test(text)).length;
    };
    expect([seen('council', false), seen('council', true), seen('executive', false)]).toEqual([0, 4, 4]);
  });
});

describe('the development of coalitions', () => {
  it('is drawn for each of ten, with every theme below it', () => {
    const { sections } = part(many(10), 'development');
    expect(sections.map(({ title }) => title)).toContain('Coalitie 10');
    const tables = blocksOf(sections).flatMap((block) => (block.kind === 'table' ? [block.table.rows.length] : []));
    expect(tables).toEqual(Array(10).fill(2));
    expect(sections.map(({ blocks }) => blocks.map(({ kind }) => kind).join())).toEqual(
      Array(10).fill('chart,paragraph,table'),
    );
  });

  it('is one table of what changed notably for more', () => {
    const { sections, blocks } = part(many(11), 'development');
    expect(sections).toEqual([]);
    const [table] = blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
    expect(table?.rows.length).toBe(11);
    expect(table?.columns[0]?.title).toBe('Coalitie');
  });
});
