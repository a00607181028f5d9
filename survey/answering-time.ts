import { asksImportance, asksShares, asksWishes, type QuestionnaireEdition, REGIME_ELEMENTS } from './questionnaire.ts';

/** What answering may take: people who are asked for more leave more unfinished. */
export const MAXIMUM_MINUTES = 10;

/**
 * Seconds for reading a question and choosing, for dividing a hundred percent, and for a few words of one's own. Ours,
 * and rough: a statement is some twelve words, which people read in four seconds. Comments are optional and not counted.
 */
const [CHOOSING, DIVIDING, WRITING] = [10, 30, 40];

/** About how many minutes it takes to answer, for who is asked most: the municipality, which also predicts. */
export function minutesToAnswer(
  edition: Pick<QuestionnaireEdition, 'themes' | 'criteria' | 'openQuestions' | 'promises'>,
): number {
  const { themes, criteria, openQuestions, promises = [] } = edition;
  const ladder = 2 + (asksImportance(edition) ? 1 : 0);
  const wishes = asksWishes(edition) ? REGIME_ELEMENTS.length : 0;
  const choices = criteria.length + ladder + wishes + themes.length + promises.length;
  const shares = asksShares(edition) ? DIVIDING : 0;
  return Math.ceil((choices * CHOOSING + shares + openQuestions.length * WRITING) / 60);
}
