import type { Answer } from '../../../analytics/figures/answers-of.ts';
import type { Figure } from '../../../analytics/figures/figure.ts';
import { figuresOf } from '../../../analytics/figures/figures-of.ts';
import type { Locale } from '../../../survey/locale.ts';
import type { DashboardBody } from '../../contract/dashboard.ts';

/** What a file with results is made of. */
export type Results = {
  /** Of a closed wave computed when it closed, so that the same figures are the same bytes. */
  readonly body: DashboardBody;
  readonly locale: Locale;
  readonly isDemo: boolean;
  /** Null where answers may not be told one by one. */
  readonly answers: readonly Answer[] | null;
};

/** The long table of these results. */
export function figuresIn({ body, locale }: Pick<Results, 'body' | 'locale'>): readonly Figure[] {
  const { wave, coalition, dashboard } = body;
  const { attribution, name } = wave;
  return figuresOf(dashboard, { wave: name, coalition: coalition.name, attribution, locale });
}
