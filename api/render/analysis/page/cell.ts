import type { Reason } from '../../../../analytics/analysis.ts';
import { isWithheld, type Withheld } from '../../../contract/analysis/analysis.ts';

/** What stands in a table: a text, or a dash, or what is told instead of a figure, with why. */
export type Cell = string | { readonly why: Reason | 'withheld' | null; readonly instead?: string };

type Ends = { readonly low: number; readonly high: number };
type Figures = { readonly reasons: Readonly<Partial<Record<string, Reason>>> };

/**
 * A figure of a party, written out.
 *
 * @param why why the party itself is not there, if it is not.
 * @param between writes the ends that are told of a figure that is withheld.
 */
export function cellOf<Party extends Figures, Field extends keyof Party & string>(
  party: Party | Withheld | null,
  why: Reason,
  field: Field,
  write: (figure: Exclude<Party[Field], Withheld | null>) => string,
  between?: (ends: Ends) => string,
): Cell {
  if (party === null) return { why };
  if (isWithheld(party)) return { why: 'withheld' };
  const figure = party[field];
  if (figure === null) return { why: party.reasons[field] ?? null };
  return isWithheld(figure) ? withheldCell(figure, between) : write(figure as Exclude<Party[Field], Withheld | null>);
}

function withheldCell({ low, high }: Withheld, between?: (ends: Ends) => string): Cell {
  if (low === undefined || high === undefined || between === undefined) return { why: 'withheld' };
  return { why: 'withheld', instead: between({ low, high }) };
}
