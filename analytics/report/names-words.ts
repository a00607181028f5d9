import type { Locale } from '../../survey/locale.ts';
import { listWords } from '../list-words.ts';
import { textsOf } from '../texts/texts.ts';
import { FEW } from './told.ts';

/** Names in a sentence; of very many the first ones and how many more, or they would hide what is said of them. */
export function namesWords(locale: Locale, names: readonly string[]): string {
  const { rest } = textsOf(locale).changeChart;
  const shown = names.length > FEW ? [...names.slice(0, FEW - 1), rest(names.length - FEW + 1)] : names;
  return listWords(locale, shown);
}
