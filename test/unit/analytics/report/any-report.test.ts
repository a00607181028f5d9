import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildReport } from '../../../../analytics/report/build-report.ts';
import { blocksOf } from '../../../../analytics/report/numbers.ts';
import { renderReportCsv } from '../../../../analytics/report/render-csv.ts';
import { renderReportJson } from '../../../../analytics/report/render-json.ts';
import type { Report, Section } from '../../../../analytics/report/report.ts';
import type { ReportCoalition, ReportContent } from '../../../../analytics/report/report-content.ts';
import { canonicalJson } from '../../../../survey/canonical.ts';
import { LOCALES } from '../../../../survey/locale.ts';
import { REPORT_AUDIENCES, REPORT_PARTS } from '../../../../survey/report.ts';
import { ATTRIBUTIONS } from '../../../../survey/wave.ts';
import { someCoalition } from '../../../gallery/some-coalition.ts';
import { coalitionOf, contentOf, emptyCoalition } from '../../../support/report-content.ts';
import { facts } from '../figures/small-facts.ts';
import { promised, textsOfSection, verdicts } from './sentence-cases.ts';

const EDITION = { number: 1, madeOn: '2026-11-26' };

const people = fc.integer({ min: 0, max: 4 });

const coalition: fc.Arbitrary<ReportCoalition> = fc
  .record({
    seed: fc.nat({ max: 500 }),
    own: people,
    partners: fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 6 }),
    attribution: fc.constantFrom(...ATTRIBUTIONS),
    unjudged: fc.constantFrom(0, 4, 60, 100),
    years: fc.integer({ min: 0, max: 2 }),
    audience: fc.constantFrom(...REPORT_AUDIENCES),
    isPublished: fc.boolean(),
    withFacts: fc.boolean(),
    name: fc.constantFrom('Wonen', 'Zorg', '<b>Energie</b>'),
  })
  .map(({ partners, years, withFacts, seed, attribution, ...rest }) => {
    const wanted = { ...rest, attribution, partners: partners.map((count, i) => [`Partner ${i}`, count] as const) };
    const boards = Array.from({ length: years + 1 }, (_, i) => someCoalition({ ...wanted, seed: seed + i }));
    const [now, ...before] = boards.toReversed();
    const dashboard = { ...(now ?? someCoalition(wanted)), facts: withFacts ? facts : null };
    const promises = [promised('municipality', verdicts(1, 1, 0)), promised('partner')];
    return coalitionOf({ ...rest, attribution, dashboard, before, promises });
  });

const missing = fc
  .constantFrom('no-wave' as const, 'no-answers' as const, 'unpublished' as const)
  .map((reason) => emptyCoalition('Leeg', reason));

const content: fc.Arbitrary<ReportContent> = fc
  .record({
    coalitions: fc.array(fc.oneof({ arbitrary: coalition, weight: 4 }, { arbitrary: missing, weight: 1 }), {
      maxLength: 3,
    }),
    parts: fc.subarray([...REPORT_PARTS], { minLength: 1 }),
    audience: fc.constantFrom(...REPORT_AUDIENCES),
    demo: fc.boolean(),
  })
  .map(({ coalitions, ...beside }) => contentOf(coalitions, beside));

/** A few, because each makes dashboards of its own; the seed of what fails is printed. */
const RUNS = { numRuns: 60 };

function check(property: (report: Report, content: ReportContent) => void): void {
  const either = fc.constantFrom(...LOCALES);
  fc.assert(
    fc.property(content, either, (one, locale) => property(buildReport(locale, one, EDITION), one)),
    RUNS,
  );
}

describe('a report of any content', () => {
  it('names its sections and charts each once, in letters, digits and hyphens', () => {
    check((report) => {
      const charts = blocksOf(report.sections).flatMap((block) => (block.kind === 'chart' ? [block.chart.id] : []));
      const ids = [...idsOf(report.sections), ...charts];
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
    });
  });

  it('has no NaN, undefined or null in any text, and no text without words', () => {
    check((report) => {
      const texts = [...report.facts, ...report.sections.flatMap(textsOfSection)];
      for (const text of texts) expect(text).not.toMatch(/NaN|undefined|null|Infinity|\[object/);
      for (const section of report.sections) expect(section.title).not.toBe('');
    });
  });

  it('has a title below every title that has something in it, and says something in every part', () => {
    check((report) => {
      for (const section of allOf(report.sections))
        expect(section.blocks.length + section.sections.length).toBeGreaterThan(0);
    });
  });

  it('has tables with as many cells in a row as columns, and nothing but figures and words in them', () => {
    check((report) => {
      for (const block of blocksOf(report.sections)) {
        if (block.kind !== 'table') continue;
        expect(block.table.rows.length).toBeGreaterThan(0);
        for (const row of block.table.rows) expect(row).toHaveLength(block.table.columns.length);
      }
    });
  });

  it('is the same each time, in sentences, JSON and CSV, whatever edition it is', () => {
    fc.assert(
      fc.property(content, (one) => {
        const [first, again] = [EDITION, { number: 7, madeOn: '2030-01-01' }].map((edition) =>
          buildReport('nl', one, edition),
        );
        const frozen = Buffer.from(canonicalJson(one));
        const [json, other] = [first, again].map((report) =>
          String(Buffer.concat(renderReportJson(frozen, report as Report))),
        );
        expect(other).toBe(json);
        expect(canonicalJson(JSON.parse(json ?? ''))).toBe(json);
        expect(renderReportCsv(one, 'nl')).toBe(renderReportCsv(one, 'nl'));
      }),
      { numRuns: 20 },
    );
  });
});

function allOf(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) => [section, ...allOf(section.sections)]);
}

function idsOf(sections: readonly Section[]): readonly string[] {
  return allOf(sections).map(({ id }) => id);
}
