import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import type { PublishedBody } from '../../../api/contract/publications.ts';
import { RespondLoading } from '../../survey/RespondFrame.tsx';
import { usePublishedTexts } from '../../texts/published-texts.ts';
import { Head } from './Head.tsx';
import { ReplyLink } from './ReplyLink.tsx';

/** What is shown only with some results. */
const SharedReadings = lazy(async () => ({ default: (await import('./SharedReadings.tsx')).SharedReadings }));

/** Charts are heavy; who opens a link reads meanwhile what it is. */
const Figures = lazy(async () => ({ default: (await import('./Figures.tsx')).Figures }));

type Props = {
  readonly published: PublishedBody;
  /** Of the link to the publication, when it is read by that one. */
  readonly token?: string;
  /** Where partners reply to what is read in it, while they can. */
  readonly replyLink: string;
  /** What stands between the title and the result. */
  readonly children?: ReactNode;
};

/** The whole page of a published result. */
export function Published({ published, token, replyLink, children }: Props) {
  const texts = usePublishedTexts();
  const title = texts.title(published.coalition);
  useEffect(() => {
    document.title = `${title} · Samenspiegel`;
  }, [title]);
  return (
    <div className="ss-stack ss-stack--large">
      <Head published={published} level={1} />
      {published.replyUntil !== null && <ReplyLink until={published.replyUntil} href={replyLink} />}
      {children}
      <Suspense fallback={<RespondLoading />}>
        {published.conversation !== null && (
          <SharedReadings conversation={published.conversation} dashboard={published.dashboard} />
        )}
        <Figures published={published} {...(token !== undefined && { token })} />
      </Suspense>
    </div>
  );
}
