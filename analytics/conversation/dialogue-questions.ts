import type { Locale } from '../../survey/locale.ts';
import type { GapRow } from '../gap-row.ts';
import { textsOf } from '../texts/texts.ts';
import { situationOf } from './situation.ts';

/** What stands at the top of a dialogue sheet, as a question about what the figures show. */
export function dialogueTitle(locale: Locale, row: GapRow): string {
  return textsOf(locale).conversation.questions[row.subject][situationOf(row)].title;
}

/** Three open questions that fit who sees it how; none can be answered with a score. */
export function dialogueQuestions(locale: Locale, row: GapRow): readonly [string, string, string] {
  return textsOf(locale).conversation.questions[row.subject][situationOf(row)].ask;
}
