import type { Dashboard } from '../../../analytics/dashboard.ts';
import type { Comment } from '../../../analytics/facts/facts.ts';
import { Button } from '../../components/Button.tsx';
import { useTexts } from '../../texts/texts.ts';
import { namesOf } from './results-view.ts';

type Props = {
  readonly comments: readonly Comment[];
  readonly dashboard: Pick<Dashboard, 'organisations'>;
  /** Absent where nobody may change what is shown. */
  readonly onRedact?: (comment: Comment) => void;
};

/** Comments with who wrote them, as far as that is told. */
export function CommentList({ comments, dashboard, onRedact }: Props) {
  const { results } = useTexts();
  const names = namesOf(dashboard);
  const byOf = ({ role, organisation }: Comment) =>
    (organisation && names.get(organisation)) ?? results.commentBy[role];
  return (
    <ul className="ss-comments">
      {comments.map((comment) => (
        <li key={comment.id} className="ss-comment">
          {comment.text === null ? (
            <p className="ss-soft">{results.commentLeftOut}</p>
          ) : (
            <blockquote>{comment.text}</blockquote>
          )}
          <p className="ss-comment__by">
            <span>{byOf(comment)}</span>
            {comment.redacted && comment.text !== null && <span>{results.commentChanged}</span>}
            {onRedact && (
              <Button look="subtle" className="ss-no-print" onClick={() => onRedact(comment)}>
                {results.redact}
                <span className="ss-visually-hidden">
                  {' '}
                  {results.redactOf(comment.text?.slice(0, 40) ?? byOf(comment))}
                </span>
              </Button>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
