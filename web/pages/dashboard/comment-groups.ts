import type { Dashboard } from '../../../analytics/dashboard.ts';
import { isWithheld } from '../../../analytics/disclosure/disclosed.ts';
import type { Comment } from '../../../analytics/facts/facts.ts';
import type { Localized } from '../../../survey/locale.ts';

export type CommentGroup = {
  /** The theme or the open question. */
  readonly id: string;
  readonly title: Localized;
  readonly comments: readonly Comment[];
};

/** The comments by theme and by open question, in the order of the questionnaire; null where they may not be shown. */
export function commentGroupsOf({
  facts,
  themes,
}: Pick<Dashboard, 'facts' | 'themes'>): readonly CommentGroup[] | null {
  if (facts === null || isWithheld(facts.comments)) return null;
  const byQuestion = Map.groupBy(facts.comments, ({ question }) => question);
  const questions = facts.openQuestions.map(({ id, text }) => ({ id, title: text.partner }));
  return [...themes, ...questions].flatMap(({ id, title }) => {
    const comments = byQuestion.get(id);
    return comments ? [{ id, title, comments }] : [];
  });
}
