import { pages, paths } from '../../api/contract/paths.ts';
import type { PersonalResultBody } from '../../api/contract/publications.ts';
import { RespondFrame, RespondLoading } from '../survey/RespondFrame.tsx';
import { RespondProblem } from '../survey/RespondProblem.tsx';
import { useAsked } from '../survey/use-asked.ts';
import { OwnAnswers } from './published/OwnAnswers.tsx';
import { Published } from './published/Published.tsx';

/** The published result with the reader's own answers beside it. */
export function PersonalResultPage({ token }: { readonly token: string }) {
  const { body, problem, load } = useAsked<PersonalResultBody>(paths.personalResult(token));
  return (
    <RespondFrame demo={body?.published.demo ?? false}>
      {problem && <RespondProblem problem={problem} onRetry={load} />}
      {!problem && body === null && <RespondLoading />}
      {!problem && body !== null && (
        <Published published={body.published} replyLink={pages.personalReply(token)}>
          <OwnAnswers own={body.own} dashboard={body.published.dashboard} />
        </Published>
      )}
    </RespondFrame>
  );
}
