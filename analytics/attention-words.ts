import type { ThemeId } from '../survey/criterion.ts';
import type { Locale } from '../survey/locale.ts';
import type { Attention } from './attention.ts';
import { listWords } from './list-words.ts';
import { textsOf } from './texts/texts.ts';

/**
 * Why a coalition asks for attention, as a sentence that says no more than the figures carry.
 *
 * @param titles of the themes, in this language.
 */
export function attentionWords(locale: Locale, attention: Attention, titles: ReadonlyMap<ThemeId, string>): string {
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
      return texts[attention.reason](listOf(locale, attention.themes, titles));
  }
}

function listOf(locale: Locale, themes: readonly ThemeId[], titles: ReadonlyMap<ThemeId, string>): string {
  const quoted = themes.map((theme) => `“${titles.get(theme) ?? theme}”`);
  return listWords(locale, quoted);
}
