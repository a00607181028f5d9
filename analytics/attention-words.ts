import type { Locale } from '../survey/locale.ts';
import type { Attention } from './attention.ts';
import { textsOf } from './texts/texts.ts';

/** Why a coalition asks for attention, as a sentence that says no more than the figures carry. */
export function attentionWords(locale: Locale, attention: Attention): string {
  const { attention: texts } = textsOf(locale);
  switch (attention.reason) {
    case 'no-wave':
    case 'no-answers':
      return texts[attention.reason];
    case 'low-response':
      return texts[attention.reason](attention.given, attention.asked);
    case 'cannot-judge':
      return texts[attention.reason](attention.criteria, attention.of);
    default:
      return texts[attention.reason]({ ...attention.row, title: attention.row.title[locale] });
  }
}
