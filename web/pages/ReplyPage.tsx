import { pages, paths } from '../../api/contract/paths.ts';
import type { RepliesBody } from '../../api/contract/replies.ts';
import { RespondFrame, RespondLoading } from '../survey/RespondFrame.tsx';
import { RespondProblem } from '../survey/RespondProblem.tsx';
import { useAsked } from '../survey/use-asked.ts';
import { Replying } from './reply/Replying.tsx';
import { replyKey } from './reply/reply-key.ts';

type Props = {
  /** Of a personal link, or of the link to a published result. */
  readonly channel: RepliesBody['channel'];
  readonly token: string;
};

/** What a partner reads of the readings before they are published, and where it replies. Opening the page changes nothing. */
export function ReplyPage({ channel, token }: Props) {
  const isPersonal = channel === 'personal';
  const path = isPersonal ? paths.personalReplies(token) : `${paths.publishedReplies(token)}?key=${replyKey()}`;
  const { body, problem, load } = useAsked<RepliesBody>(path);
  const result = isPersonal ? pages.personalResult(token) : pages.published(token);
  return (
    <RespondFrame demo={body?.demo ?? false}>
      {problem && <RespondProblem problem={problem} onRetry={load} />}
      {!problem && body === null && <RespondLoading />}
      {!problem && body !== null && <Replying loaded={body} path={path} result={result} />}
    </RespondFrame>
  );
}
