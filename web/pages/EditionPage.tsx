import { useParams } from 'react-router';
import type { EditionDetailBody } from '../../api/contract/editions.ts';
import { pages, paths } from '../../api/contract/paths.ts';
import { withEnglish } from '../../survey/english-fallback.ts';
import { samenwerkingswijzer } from '../../survey/questionnaires/samenwerkingswijzer.ts';
import { Alert } from '../components/Alert.tsx';
import { Load } from '../components/Load.tsx';
import { Page } from '../components/Page.tsx';
import { dayOf } from '../dates.ts';
import { useLocale } from '../locale.tsx';
import { useTexts } from '../texts/texts.ts';
import { Editor } from './edition/Editor.tsx';
import { PreviewPane } from './edition/PreviewPane.tsx';
import { EditionBadge, EditionFacts } from './editions/EditionFacts.tsx';
import { NewEdition } from './editions/NewEdition.tsx';

/** A questionnaire: to be worked on until it is frozen, and to be looked at afterwards. */
export function EditionPage() {
  const { editionId = '' } = useParams();
  return (
    <Load<EditionDetailBody> path={paths.edition(editionId)}>
      {(edition, reload) => <Edition edition={edition} reload={reload} />}
    </Load>
  );
}

function Edition({ edition, reload }: { readonly edition: EditionDetailBody; readonly reload: () => Promise<void> }) {
  const { editions: texts } = useTexts();
  const crumbs = [{ to: pages.editions(), name: texts.crumb }];
  return (
    <Page title={edition.name} crumbs={crumbs} beside={<EditionBadge edition={edition} />}>
      {edition.frozenAt === null ? (
        <Editor key={edition.id} detail={edition} reload={reload} />
      ) : (
        <Frozen detail={edition} frozenAt={edition.frozenAt} />
      )}
    </Page>
  );
}

function Frozen({ detail, frozenAt }: { readonly detail: EditionDetailBody; readonly frozenAt: string }) {
  const { editions: texts } = useTexts();
  const { locale } = useLocale();
  const { edition, basedOn, continues } = detail;
  const isShipped = edition.id === samenwerkingswijzer.id;
  return (
    <div className="ss-editor">
      <div className="ss-stack">
        <Alert kind="info">
          <p>{isShipped ? texts.shippedNote : texts.frozenNote(dayOf(locale, frozenAt))}</p>
        </Alert>
        <section className="ss-card ss-stack" aria-label={texts.about}>
          <EditionFacts edition={detail} />
          {basedOn && (
            <p className="ss-small">{texts.continues(basedOn.name, continues.length, edition.criteria.length)}</p>
          )}
        </section>
        <NewEdition title={texts.copyTitle} editions={[detail]} />
      </div>
      <PreviewPane edition={withEnglish(edition)} />
    </div>
  );
}
