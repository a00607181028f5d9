import { coverageOf, EQUAL_SCALE, WIDER_SCALE } from './coverage.ts';

/** The rows of the table in docs/method.md: how many people answer for the municipality, and for a partner at most. */
export const ROWS = [
  ...[1, 2, 3, 5, 8].map((people) => ({ people, mostPerPartner: 6 })),
  ...[5, 8].map((people) => ({ people, mostPerPartner: 1 })),
] as const;

/** The table as Markdown, ready for docs/method.md. */
export function buildCoverageTable(): string {
  const heads = [
    'people of the municipality',
    'people per partner',
    't',
    'bootstrap',
    't, 20 %',
    'bootstrap, 20 %',
    '± t',
  ];
  return [lineOf(heads), lineOf(heads.map(() => '---')), ...ROWS.map(buildCoverageRow)].join('\n');
}

/** One row: coverage in whole percents, with equal spread and with 20 % more at the municipality; half widths in points. */
export function buildCoverageRow({ people, mostPerPartner }: (typeof ROWS)[number]): string {
  const equal = coverageOf({ people, mostPerPartner, scale: EQUAL_SCALE });
  const wider = coverageOf({ people, mostPerPartner, scale: WIDER_SCALE });
  const shares = [equal.interval, equal.bootstrap, wider.interval, wider.bootstrap];
  const percents = shares.map((share) => `${Math.round(100 * share)} %`);
  return lineOf([`${people}`, mostPerPartner === 1 ? '1' : `1–${mostPerPartner}`, ...percents, equal.half.toFixed(2)]);
}

function lineOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
