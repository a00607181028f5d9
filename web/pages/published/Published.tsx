import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import type { PublishedBody } from '../../../api/contract/publications.ts';
import { RespondLoading } from '../../survey/RespondFrame.tsx';
import { usePublishedTexts } from '../../texts/published-texts.ts';
import { Head } from './Head.tsx';

/** Charts are heavy; who opens a link reads meanwhile what it is. */
const Figures = lazy(async () => ({ default: (await import('./Figures.tsx')).Figures }));

type Props = {
  readonly published: PublishedBody;
  /** Of the link to the publication, when it is read by that one. */
  readonly token?: string;
  /** What stands between the title and the result. */
  readonly children?: ReactNode;
};

/** The whole page of a published result. */
export function Published({ published, token, children }: Props) {
  const texts = usePublishedTexts();
  const title = texts.title(published.coalition);
  useEffect(() => {
    document.title = `${title} · Samenspiegel`;
  }, [title]);
  return (
    <div className="ss-stack ss-stack--large">
      <Head published={published} level={1} />
      {children}
      <Suspense fallback={<RespondLoading />}>
        <Figures published={published} {...(token !== undefined && { token })} />
      </Suspense>
    </div>
  );
}
