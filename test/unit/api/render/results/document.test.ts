import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FIGURE_COLUMNS } from '../../../../../analytics/figures/figure.ts';
import { MEASURES } from '../../../../../analytics/figures/measures.ts';
import { textsOf } from '../../../../../analytics/texts/texts.ts';
import { ANSWER_COLUMNS } from '../../../../../api/render/results/csv.ts';
import { resultsTexts } from '../../../../../api/texts/results.ts';
import { LOCALES } from '../../../../../survey/locale.ts';

const document = readFileSync('docs/results.md', 'utf8');

describe.each(LOCALES)('docs/results.md, in %s', (locale) => {
  const { columnLines, answerColumns, measures, codes } = resultsTexts[locale];

  it('explains every column, measure and code in the words of the files', () => {
    const { gapClass: gap_class, certainty } = textsOf(locale);
    const coded = Object.entries({ ...codes, gap_class, certainty }).flatMap(([column, words]) =>
      Object.entries(words).map(([code, word]) => `| \`${column}\` | \`${code}\` | ${word} |`),
    );
    const lines = [
      ...FIGURE_COLUMNS.map((column) => `| \`${column}\` | ${columnLines[column]} |`),
      ...ANSWER_COLUMNS.map((column) => `| \`${column}\` | ${answerColumns[column]} |`),
      ...MEASURES.map((measure) => `| \`${measure}\` | ${measures[measure]} |`),
      ...coded,
    ];
    expect(lines.filter((line) => !document.includes(`${line}\n`))).toEqual([]);
  });
});
