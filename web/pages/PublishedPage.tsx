import { pages, paths } from '../../api/contract/paths.ts';
import type { PublishedBody } from '../../api/contract/publications.ts';
import { RespondFrame, RespondLoading } from '../survey/RespondFrame.tsx';
import { RespondProblem } from '../survey/RespondProblem.tsx';
import { useAsked } from '../survey/use-asked.ts';
import { Published } from './published/Published.tsx';

/** A published result, for whoever has the link to it. */
export function PublishedPage({ token }: { readonly token: string }) {
  const { body, problem, load } = useAsked<PublishedBody>(paths.published(token));
  return (
    <RespondFrame demo={body?.demo ?? false}>
      {problem && <RespondProblem problem={problem} onRetry={load} />}
      {!problem &&
        (body === null ? (
          <RespondLoading />
        ) : (
          <Published published={body} token={token} replyLink={pages.publishedReply(token)} />
        ))}
    </RespondFrame>
  );
}
