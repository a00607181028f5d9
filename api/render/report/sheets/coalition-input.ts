import { figuresOf } from '../../../../analytics/figures/figures-of.ts';
import type { ReportCoalition, ReportContent, SeenResult } from '../../../../analytics/report/report-content.ts';
import type { Locale } from '../../../../survey/locale.ts';
import { resultsTexts } from '../../../texts/results.ts';
import type { SheetInput, SheetRow } from '../../results/sheets/sheet.ts';

/** What the sheets of one coalition's last wave are made of, and how its lines begin. */
export type CoalitionInput = Pick<SeenResult, 'answered'> & {
  readonly input: SheetInput;
  readonly names: readonly [coalition: string, wave: string];
};

/** Of each coalition that has a result. */
export function coalitionInputs(locale: Locale, { coalitions }: ReportContent): readonly CoalitionInput[] {
  return coalitions.flatMap((coalition) => inputOf(locale, coalition) ?? []);
}

function inputOf(locale: Locale, { name, result }: ReportCoalition): CoalitionInput | null {
  if (result === null) return null;
  const { wave, dashboard } = result;
  const context = { wave: wave.name, coalition: name, attribution: wave.attribution, locale };
  const input: SheetInput = {
    results: { locale, body: { dashboard } },
    figures: figuresOf(dashboard, context),
    texts: resultsTexts[locale],
    decimals: wave.attribution === 'confidential' ? 1 : 2,
  };
  return { input, names: [name, wave.name], answered: result.answered };
}

/** Lines of one coalition in a sheet of all of them: its figures keep the decimals that they have. */
export function namedRows({ input, names }: CoalitionInput, rows: readonly SheetRow[]): readonly SheetRow[] {
  return rows.map(({ cells }) => ({ cells: [...names, ...cells], decimals: input.decimals }));
}
