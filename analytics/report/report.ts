import type { Locale } from '../../survey/locale.ts';
import type { ReportPart } from '../../survey/report.ts';
import type { Chart } from '../charts/chart.ts';
import type { ChartTable } from '../charts/chart-table.ts';

/**
 * A report as it is read, in one language, before it takes a form: every word of it is here, so that all forms say the
 * same, in the same order.
 */
export type Report = {
  readonly locale: Locale;
  readonly title: string;
  /** The municipality or the coalition that it is about. */
  readonly subtitle: string;
  /** Below it on the cover, a line each: for whom, which edition, of what day. */
  readonly facts: readonly string[];
  /** Stands on the cover and at the foot of every page when the figures are made up; null otherwise. */
  readonly warning: string | null;
  readonly words: ReportWords;
  readonly sections: readonly Section[];
};

/** Words of the paper itself. */
export type ReportWords = {
  readonly contents: string;
  readonly page: (page: number, pages: number) => string;
  readonly chart: (number: number) => string;
  readonly table: (number: number) => string;
  /** Above the figures of a chart, for who cannot see it. */
  readonly figures: string;
  /** Where something in a table or a chart is not shown. */
  readonly withheld: string;
};

/** A part, a coalition, or a smaller piece; how deep it lies is how large its heading is. */
export type Section = {
  /** Names it in links: letters, digits and hyphens, once in a report. */
  readonly id: string;
  /** The part that it is, at the top; null below. */
  readonly part: ReportPart | null;
  readonly title: string;
  /** On paper it begins on a new page. */
  readonly startsPage?: boolean;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
};

export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  /** What somebody in a hurry reads: a sentence that follows from figures, with how certain it is in words. */
  | { readonly kind: 'finding'; readonly text: string; readonly certainty: string | null }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** The coordinator's own words. */
  | { readonly kind: 'own'; readonly label: string; readonly blocks: readonly OwnBlock[] }
  | { readonly kind: 'quote'; readonly text: string; readonly by: string | null }
  | { readonly kind: 'chart'; readonly chart: Chart }
  | { readonly kind: 'table'; readonly table: ChartTable }
  /** Small print. */
  | { readonly kind: 'note'; readonly text: string };

export type OwnBlock = Extract<Block, { readonly kind: 'paragraph' | 'list' }>;
