import type { PromisesBody } from '../../../api/contract/promises.ts';
import type { Locale } from '../../../survey/locale.ts';
import type { PromisesTexts } from '../../texts/promises-nl.ts';

/** A gap in words, told apart from the same theme about the other subject. */
export function gapTitleOf(
  { title, subject }: PromisesBody['waves'][number]['gaps'][number],
  locale: Locale,
  texts: PromisesTexts,
): string {
  return subject === 'coalition' ? texts.ofCoalition(title[locale]) : title[locale];
}
