import type { ReportContent, ReportPromise } from '../../../../analytics/report/report-content.ts';
import type { Locale } from '../../../../survey/locale.ts';
import { reportFileTexts } from '../../../texts/report-files.ts';
import { column, type Sheet, type SheetRow } from '../../results/sheets/sheet.ts';

/** Every promise with its state, and what each wave since said of it: a line for each wave that asked. */
export function promiseSheet(locale: Locale, { coalitions }: ReportContent): Sheet {
  const { sheets, heads } = reportFileTexts[locale];
  const names = [
    'coalition',
    'promise',
    'owner',
    'dueOn',
    'state',
    'note',
    'since',
    'subject',
    'asked',
    'result',
  ] as const;
  return {
    name: sheets.promises,
    columns: names.map((name) => column(heads[name])),
    rows: coalitions.flatMap(({ name, promises }) => promises.flatMap((promise) => rowsOf(locale, name, promise))),
    decimals: 2,
  };
}

function rowsOf(locale: Locale, coalition: string, promise: ReportPromise): readonly SheetRow[] {
  const { text, owner, dueOn, state, note, since, subject, outcomes } = promise;
  const { states, results } = reportFileTexts[locale];
  const first = [coalition, text, owner.name, dueOn, states[state], note, since, subject?.title[locale] ?? null];
  if (outcomes.length === 0) return [{ cells: [...first, null, null] }];
  return outcomes.map(({ wave, outcome }) => {
    const result = outcome.result === null ? null : results[outcome.result];
    return { cells: [...first, wave, result] };
  });
}
