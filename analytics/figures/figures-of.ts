import type { OrganisationId } from '../../survey/id.ts';
import type { Locale } from '../../survey/locale.ts';
import type { Attribution } from '../../survey/wave.ts';
import type { Dashboard } from '../dashboard.ts';
import { factFigures } from './fact-figures.ts';
import type { Figure } from './figure.ts';
import { responseFigures } from './response-figures.ts';
import { rowFigures } from './row-figures.ts';

/** What the figures of a dashboard are of, and in which language titles are. */
export type FigureContext = {
  readonly wave: string;
  readonly coalition: string;
  readonly attribution: Attribution;
  readonly locale: Locale;
};

/** A dashboard and what is needed to read it. */
export type Told = {
  readonly dashboard: Dashboard;
  readonly locale: Locale;
  readonly isConfidential: boolean;
  readonly names: ReadonlyMap<OrganisationId, string>;
};

/**
 * Everything that a dashboard tells as one long table, a figure a row. It is made of the dashboard alone, so that no file
 * made of it can tell more than the page does.
 */
export function figuresOf(dashboard: Dashboard, context: FigureContext): readonly Figure[] {
  const { wave, coalition, attribution, locale } = context;
  const names = new Map(dashboard.organisations.map(({ id, name }) => [id, name]));
  const told: Told = { dashboard, locale, isConfidential: attribution === 'confidential', names };
  const figures = [
    ...dashboard.gaps.flatMap((row) => rowFigures(row, told)),
    ...factFigures(told),
    ...responseFigures(told),
  ];
  return figures.map((figure) => ({ wave, coalition, ...figure }));
}
