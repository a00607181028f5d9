import type { Locale } from '../../survey/locale.ts';
import type { GapRow } from '../gap-row.ts';
import { textsOf } from '../texts/texts.ts';

/** The answers of one party to one criterion, as far as they are told. */
export type Answers = {
  readonly who: 'municipality' | 'partners' | 'organisation';
  readonly name: string;
  /** How often 1, 2, 3, 4 and 5; null where there is none or it is not told. */
  readonly distribution: readonly number[] | null;
  readonly n: number | null;
  readonly cannotJudge: number | null;
};

/** The municipality and all partners together. */
export function bothSides(locale: Locale, { municipality, partners }: GapRow): readonly Answers[] {
  const texts = textsOf(locale).distributionChart;
  return [
    { who: 'municipality', name: texts.municipality, ...municipality },
    { who: 'partners', name: texts.partners, ...partners },
  ];
}

/** Nobody gave a score; otherwise, without a distribution, it is not told. */
export function isEmpty({ n }: Answers): boolean {
  return n === 0;
}

/** "2 keer eens, 1 keer kan ik niet beoordelen", or why there is nothing to say. */
export function saidOf(locale: Locale, answers: Answers): string {
  const texts = textsOf(locale).distributionChart;
  const { distribution, cannotJudge } = answers;
  if (distribution === null && !isEmpty(answers)) return texts.withheldSpread;
  const scores = isEmpty(answers)
    ? [texts.noScore]
    : (distribution ?? []).flatMap((count, i) => (count === 0 ? [] : [texts.times(count, texts.scores[i] ?? '')]));
  return [...scores, ...(cannotJudge ? [texts.times(cannotJudge, texts.cannotJudge)] : [])].join(', ');
}
