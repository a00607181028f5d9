import type { Role, ThemeId } from '../../survey/criterion.ts';
import type { Dashboard } from '../dashboard.ts';
import { isWithheld } from '../disclosure/disclosed.ts';
import type { Comment } from '../facts/facts.ts';

/** What is written of a theme by one side, as far as a sheet of paper has room for it. */
export type DialogueRemarks = {
  readonly municipality: readonly Comment[];
  readonly partner: readonly Comment[];
  /** How many there are that it has no room for. */
  readonly more: number;
};

/** With more, or longer ones, no room to write is left on a sheet. */
const MOST_A_SIDE = 3;
const LONGEST = 180;

/**
 * Both sides' remarks on a theme, in the order in which they may be shown: in confidence shuffled, and without a name.
 * Null where they may not be shown. What the coordinator left out is not there.
 */
export function dialogueRemarks({ facts }: Pick<Dashboard, 'facts'>, theme: ThemeId): DialogueRemarks | null {
  if (facts === null) return { municipality: [], partner: [], more: 0 };
  if (isWithheld(facts.comments)) return null;
  const told = facts.comments.filter(({ question, text }) => question === theme && text !== null);
  const of = (role: Role) => told.filter((comment) => comment.role === role);
  const [municipality, partner] = [of('municipality'), of('partner')].map((one) => one.slice(0, MOST_A_SIDE).map(cut));
  const shown = (municipality?.length ?? 0) + (partner?.length ?? 0);
  return { municipality: municipality ?? [], partner: partner ?? [], more: told.length - shown };
}

/** A long remark ends after a whole word, and shows that it does. */
function cut(comment: Comment): Comment {
  const text = (comment.text ?? '').replace(/\s+/g, ' ');
  if (text.length <= LONGEST) return { ...comment, text };
  const words = text.slice(0, LONGEST).replace(/\s+\S*$/, '');
  return { ...comment, text: `${words} …` };
}
