import type { Reason } from '../../../../analytics/analysis.ts';
import { isWithheld, type Withheld } from '../../../contract/analysis/analysis.ts';

/** What stands in a table: a text, or a dash with why. */
export type Cell = string | { readonly why: Reason | 'withheld' | null };

type Figures = { readonly reasons: Readonly<Partial<Record<string, Reason>>> };

/**
 * A figure of a party, written out.
 *
 * @param why why the party itself is not there, if it is not.
 */
export function cellOf<Party extends Figures, Field extends keyof Party & string>(
  party: Party | Withheld | null,
  why: Reason,
  field: Field,
  write: (figure: Exclude<Party[Field], Withheld | null>) => string,
): Cell {
  if (party === null) return { why };
  if (isWithheld(party)) return { why: 'withheld' };
  const figure = party[field];
  if (figure === null) return { why: party.reasons[field] ?? null };
  return isWithheld(figure) ? { why: 'withheld' } : write(figure as Exclude<Party[Field], Withheld | null>);
}
