import { MUNICIPALITY, PARTNERS, type Whose } from '../../../../analytics/figures/figure.ts';
import { partnersLevel } from './gaps.ts';
import { column, type Sheet, type SheetInput } from './sheet.ts';
import { subjectCells, subjectNames } from './subject-cells.ts';

/** Criteria down, organisations across: first the means, then how many gave a score. */
export function organisationSheet(input: SheetInput): Sheet {
  const { texts, figures, decimals, results } = input;
  const { heads } = texts;
  const cell = subjectCells(figures);
  const partners = partnersIn(input);
  const columns = [
    ...[column(heads.theme), column(heads.criterion), column(heads.about)],
    ...[column(heads.municipality, 'level'), column(heads.partners, 'level')],
    ...partners.map((name) => column(name, 'level')),
    ...[column(heads.municipalityN, 'count'), column(heads.partnersN, 'count')],
    ...partners.map((name) => column(heads.countOf(name), 'count')),
  ];
  const rows = results.body.dashboard.gaps.map((row) => ({
    cells: [
      ...subjectNames(row, input),
      ...[cell(row, MUNICIPALITY, 'mean'), partnersLevel(row, cell)],
      ...partners.map((name) => cell(row, organisation(name), 'mean')),
      ...[cell(row, MUNICIPALITY, 'n'), cell(row, PARTNERS, 'n')],
      ...partners.map((name) => cell(row, organisation(name), 'n')),
    ],
    isHead: row.kind === 'theme',
  }));
  return { name: texts.sheets.organisations, columns, rows, decimals };
}

/** How often each score was given, by party; themes have no such counts. */
export function distributionSheet(input: SheetInput): Sheet {
  const { texts, figures, decimals, results } = input;
  const { heads } = texts;
  const cell = subjectCells(figures);
  const columns = [
    ...[column(heads.theme), column(heads.criterion), column(heads.about), column(heads.party)],
    ...SCORES.map((score) => column(heads.score(score), 'count')),
    ...[column(heads.cannotJudge, 'count'), column(heads.n, 'count')],
  ];
  const parties: readonly (readonly [string, Whose])[] = [
    [heads.municipality, MUNICIPALITY],
    [texts.allPartners, PARTNERS],
    ...partnersIn(input).map((name) => [name, organisation(name)] as const),
  ];
  const criteria = results.body.dashboard.gaps.filter(({ kind }) => kind === 'criterion');
  const rows = criteria.flatMap((row) =>
    parties.map(([name, whose]) => ({
      cells: [
        ...[...subjectNames(row, input), name],
        ...SCORES.map((score) => cell(row, whose, `count_${score}`)),
        ...[cell(row, whose, 'cannot_judge'), cell(row, whose, 'n')],
      ],
    })),
  );
  return { name: texts.sheets.distributions, columns, rows, decimals };
}

const SCORES = [1, 2, 3, 4, 5] as const;

function partnersIn({ results }: SheetInput): readonly string[] {
  return results.body.dashboard.organisations.filter(({ role }) => role === 'partner').map(({ name }) => name);
}

function organisation(name: string): Whose {
  return { party: 'organisation', organisation: name };
}
