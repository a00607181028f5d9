import type { Figure } from '../../../../analytics/figures/figure.ts';
import type { Measure } from '../../../../analytics/figures/measures.ts';
import { cellOf, column, inWords, partyName, pivot, type Sheet, type SheetColumn, type SheetInput } from './sheet.ts';

/** What people answered beside their ratings, a sheet for each question that there are answers to. */
export function factSheets(input: SheetInput): readonly Sheet[] {
  const make = [ladderSheet, importanceSheet, shareSheet, wishSheet, promiseSheet, remarkSheet];
  return make.map((sheet) => sheet(input)).filter(saysSomething);
}

/** That nobody answered a question at all takes no sheet. */
function saysSomething({ rows, columns }: Sheet): boolean {
  if (columns.every(({ kind }) => kind === 'text')) return rows.length > 0;
  return rows.some(({ cells }) => cells.some((cell) => typeof cell !== 'string' && cell !== null && cell !== 0));
}

function ladderSheet({ figures, texts, decimals }: SheetInput): Sheet {
  const { heads, sheets } = texts;
  const columns = [
    column(heads.party),
    ...[column(heads.ladderNow, 'level'), column(heads.ladderNowN, 'count')],
    ...[column(heads.ladderWanted, 'level'), column(heads.ladderWantedN, 'count')],
  ];
  const measures = ['ladder_now', 'ladder_now_n', 'ladder_wanted', 'ladder_wanted_n'] as const;
  const rows = rowsOf(
    figures.filter(({ kind }) => kind === 'ladder'),
    measures,
    (of) => [partyName(of, texts)],
  );
  return { name: sheets.ladder, columns, rows, decimals };
}

function importanceSheet({ figures, texts, decimals }: SheetInput): Sheet {
  const { heads, sheets } = texts;
  const measures = ['important', 'important_of'] as const;
  const columns = columnsOf([heads.theme, heads.party], [heads.important, heads.importantOf], 'count');
  const chosen = figures.filter(({ measure }) => measures.some((one) => one === measure));
  const rows = rowsOf(chosen, measures, (of) => [of.title, partyName(of, texts)]);
  return { name: sheets.importance, columns, rows, decimals };
}

function shareSheet({ figures, texts, decimals }: SheetInput): Sheet {
  const { heads, sheets } = texts;
  const measures = ['share_claimed', 'share_attributed', 'share_others'] as const;
  const columns = columnsOf([heads.organisation], [heads.claimed, heads.attributed, heads.others], 'count');
  const rows = rowsOf(
    figures.filter(({ kind }) => kind === 'share'),
    measures,
    (of) => [partyName(of, texts)],
  );
  return { name: sheets.shares, columns, rows, decimals };
}

function wishSheet({ figures, texts, decimals }: SheetInput): Sheet {
  const { heads, sheets } = texts;
  const measures = ['wish_lighter', 'wish_fits', 'wish_heavier'] as const;
  const columns = columnsOf([heads.element, heads.party], [heads.lighter, heads.fits, heads.heavier], 'count');
  const wishes = figures.filter(({ kind }) => kind === 'wish');
  const rows = rowsOf(wishes, measures, (of) => [of.title, partyName(of, texts)]);
  return { name: sheets.wishes, columns, rows, decimals };
}

/** Beside the counts of the side that judges stands what they say on the whole. */
function promiseSheet({ figures, texts, decimals }: SheetInput): Sheet {
  const { heads, sheets, codes } = texts;
  const measures = ['promise_kept', 'promise_partly', 'promise_not_kept', 'promise_cannot_judge'] as const;
  const counts = [heads.kept, heads.partly, heads.notKept, heads.cannotJudge];
  const columns = [...columnsOf([heads.promise, heads.party], counts, 'count'), column(heads.result)];
  const judged = figures.filter(({ kind }) => kind === 'promise');
  const rows = pivot(judged, [...measures, 'promise_result']).map(({ of, cells }) => ({
    cells: [of.title, partyName(of, texts), ...cells.map((cell) => inWords(cell, codes.promise_result))],
  }));
  return { name: sheets.promises, columns, rows, decimals };
}

/** A remark that was left out has its line, so that nobody thinks that it was never made. */
function remarkSheet({ figures, texts, decimals }: SheetInput): Sheet {
  const { heads, sheets } = texts;
  const columns = columnsOf([heads.question, heads.party, heads.remark, heads.redacted], [], 'text');
  const rows = figures
    .filter(({ measure }) => measure === 'remark')
    .map((figure) => ({ cells: [figure.title, partyName(figure, texts), ...remarkCells(figure, texts)] }));
  return { name: sheets.remarks, columns, rows, decimals };
}

function remarkCells(figure: Figure, texts: SheetInput['texts']) {
  const isRedacted = figure.reason === 'redacted';
  const remark = isRedacted && figure.text === null ? texts.removed : cellOf(figure);
  return [remark, isRedacted ? texts.yes : null];
}

/** How far the answers of each organisation have come. */
export function responseSheet({ figures, texts, decimals }: SheetInput): Sheet {
  const { heads, sheets } = texts;
  const measures = ['invited', 'started', 'submitted'] as const;
  const columns = columnsOf([heads.organisation], [heads.invited, heads.started, heads.submitted], 'count');
  const rows = rowsOf(
    figures.filter(({ kind }) => kind === 'response'),
    measures,
    (of) => [partyName(of, texts)],
  );
  return { name: sheets.response, columns, rows, decimals };
}

function columnsOf(names: readonly string[], figures: readonly string[], kind: SheetColumn['kind']): SheetColumn[] {
  return [...names.map((name) => column(name)), ...figures.map((title) => column(title, kind))];
}

function rowsOf(figures: readonly Figure[], measures: readonly Measure[], namesOf: (of: Figure) => readonly string[]) {
  return pivot(figures, measures).map(({ of, cells }) => ({ cells: [...namesOf(of), ...cells] }));
}
