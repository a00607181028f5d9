import { Alert } from '../../components/Alert.tsx';
import { useTexts } from '../../texts/texts.ts';
import { Contents } from './Contents.tsx';
import type { ResultsView } from './results-view.ts';
import { sectionsOf } from './sections.tsx';

/**
 * The results of a wave, for the coordinator or for the audience of a published one, which gets no staff's controls, makes
 * no request of the staff's and has no link to their pages. Where nothing may be shown yet only the response is left.
 */
export function Results(view: ResultsView) {
  const texts = useTexts();
  const sections = sectionsOf(texts, view);
  return (
    <div className="ss-results">
      <Contents sections={sections} />
      <div className="ss-results__sections ss-stack ss-stack--large">
        {view.wave.attribution === 'confidential' && view.dashboard.withheld === null && (
          <Alert kind="info" title={texts.confidential.title}>
            {texts.confidential.figures}
          </Alert>
        )}
        {sections.map(({ id, title, Show }) => (
          <Show key={id} {...view} id={id} title={title} />
        ))}
      </div>
    </div>
  );
}
