import { Fragment, startTransition, useEffect, useState } from 'react';
import { Alert } from '../../components/Alert.tsx';
import { useTexts } from '../../texts/texts.ts';
import { Contents, ToContents } from './Contents.tsx';
import type { ResultsView } from './results-view.ts';
import { sectionsOf } from './sections.tsx';

/** What fills a screen. */
const FIRST = 2;

/**
 * The results of a wave, for the coordinator or for the audience of a published one, which gets no staff's controls, makes
 * no request of the staff's and has no link to their pages. Where nothing may be shown yet only the response is left.
 */
export function Results(view: ResultsView) {
  const texts = useTexts();
  const sections = sectionsOf(texts, view);
  const shown = useInTime(sections);
  return (
    <div className="ss-results">
      <Contents sections={sections} />
      <div className="ss-results__sections ss-stack ss-stack--large">
        {view.wave.attribution === 'confidential' && view.dashboard.withheld === null && (
          <Alert kind="info" title={texts.confidential.title}>
            {texts.confidential.figures}
          </Alert>
        )}
        {shown.map(({ id, title, Show }) => (
          <Fragment key={id}>
            <Show {...view} id={id} title={title} />
            <ToContents />
          </Fragment>
        ))}
      </div>
    </div>
  );
}

/** The first few, and soon all: drawing a dozen charts and their tables in one go would keep a reader waiting for the first. */
function useInTime<Section>(sections: readonly Section[]): readonly Section[] {
  const [isAll, setIsAll] = useState(false);
  useEffect(() => startTransition(() => setIsAll(true)), []);
  return isAll ? sections : sections.slice(0, FIRST);
}
