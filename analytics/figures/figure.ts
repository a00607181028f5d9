import type { Disclosed } from '../disclosure/disclosed.ts';
import { isWithheld } from '../disclosure/disclosed.ts';
import type { Measure } from './measures.ts';

/** The columns of the long table, one figure a row. */
export const FIGURE_COLUMNS = [
  'wave',
  'coalition',
  'kind',
  'id',
  'title',
  'theme',
  'about',
  'party',
  'organisation',
  'measure',
  'value',
  'low',
  'high',
  'text',
  'status',
  'reason',
] as const;
export type FigureColumn = (typeof FIGURE_COLUMNS)[number];

/** The columns that hold numbers; the others hold texts. */
export const NUMBER_COLUMNS = ['value', 'low', 'high'] as const satisfies readonly FigureColumn[];

/** One figure that a dashboard tells, or says that it does not tell. */
export type Figure = {
  readonly wave: string;
  readonly coalition: string;
  readonly kind: FigureKind;
  /** Of the theme, the criterion, the element or the question; empty when the figure is about all of them. */
  readonly id: string;
  /** What `id` stands for, in the reader's language; empty where it has no title. */
  readonly title: string;
  /** The theme that a theme, a criterion or a remark belongs to; empty for all else. */
  readonly theme: string;
  /** Whom the theme or the criterion is about; empty for all else. */
  readonly about: '' | 'municipality' | 'coalition';
  readonly party: FigureParty;
  /** The name, when `party` is organisation; else empty. */
  readonly organisation: string;
  readonly measure: Measure;
} & Content;

export type FigureKind = (typeof FIGURE_KINDS)[number];
export const FIGURE_KINDS = ['theme', 'criterion', 'ladder', 'share', 'wish', 'promise', 'remark', 'response'] as const;

/** Whose figure it is: one side's, or of `both`, as a gap is. */
export type FigureParty = (typeof FIGURE_PARTIES)[number];
export const FIGURE_PARTIES = ['municipality', 'partners', 'organisation', 'both'] as const;

/** Of a withheld figure `low` and `high` may tell between what ends it lies, both included. */
export type Content = {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** A figure that is no number: a code of docs/results.md, a name, or a remark. */
  readonly text: string | null;
  readonly status: FigureStatus;
  /** Why there is no figure; of a remark also that it was changed. */
  readonly reason: Absence | null;
};

export type FigureStatus = (typeof FIGURE_STATUSES)[number];
export const FIGURE_STATUSES = ['shown', 'withheld', 'none'] as const;

/**
 * confidential: not told, whether or not there is one · no-answers: nobody gave one · not-computable: too few answers, or
 * too much alike · redacted: the coordinator changed it or left it out.
 */
export type Absence = (typeof ABSENCES)[number];
export const ABSENCES = ['confidential', 'no-answers', 'not-computable', 'redacted'] as const;

/** What a figure is about and whose it is. */
export type Place = Pick<Figure, 'kind' | 'id' | 'title' | 'theme' | 'about'>;
export type Whose = Pick<Figure, 'party' | 'organisation'>;

/** A figure without the wave that it belongs to. */
export type WaveFigure = Omit<Figure, 'wave' | 'coalition'>;

export const MUNICIPALITY: Whose = { party: 'municipality', organisation: '' };
export const PARTNERS: Whose = { party: 'partners', organisation: '' };
export const BOTH: Whose = { party: 'both', organisation: '' };

/** A value with what it is a value of. @param why what it means that the value is null. */
export function figure(
  place: Place,
  whose: Whose,
  measure: Measure,
  value: Disclosed<number | string | boolean | null>,
  why: Absence,
): WaveFigure {
  return { ...place, ...whose, measure, ...contentOf(value, why) };
}

const EMPTY = { value: null, low: null, high: null, text: null, reason: null } as const;

function contentOf(value: Disclosed<number | string | boolean | null>, why: Absence): Content {
  if (isWithheld(value)) {
    return { ...EMPTY, low: value.low ?? null, high: value.high ?? null, status: 'withheld', reason: 'confidential' };
  }
  if (value === null) return { ...EMPTY, status: isKept(why) ? 'withheld' : 'none', reason: why };
  if (typeof value === 'string') return { ...EMPTY, text: value, status: 'shown' };
  return { ...EMPTY, value: Number(value), status: 'shown' };
}

function isKept(why: Absence): boolean {
  return why === 'confidential' || why === 'redacted';
}
