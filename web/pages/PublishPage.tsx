import { useState } from 'react';
import { useParams } from 'react-router';
import { publishedDashboardOf } from '../../analytics/published.ts';
import { pages, paths } from '../../api/contract/paths.ts';
import type { PublicationPreviewBody, PublicationsBody } from '../../api/contract/publications.ts';
import { Alert } from '../components/Alert.tsx';
import { Load, type Reload } from '../components/Load.tsx';
import { Message, type Said, type Tell } from '../components/Message.tsx';
import { Page } from '../components/Page.tsx';
import { RouteLink } from '../components/RouteLink.tsx';
import { useTexts } from '../texts/texts.ts';
import { Preview } from './publish/Preview.tsx';
import { PublishForm } from './publish/PublishForm.tsx';
import { Status } from './publish/Status.tsx';
import { Versions } from './publish/Versions.tsx';

/** Publishing the result of a wave: what there is, what an audience would see, and every version so far. */
export function PublishPage() {
  const { waveId = '' } = useParams();
  return (
    <Load<PublicationsBody> path={paths.publications(waveId)}>
      {(body, reload) => <Publishing body={body} reload={reload} />}
    </Load>
  );
}

type Props = { readonly body: PublicationsBody; readonly reload: Reload };

function Publishing({ body, reload }: Props) {
  const { publish: texts, home } = useTexts();
  const { coalition, wave } = body;
  const [said, setSaid] = useState<Said | null>(null);
  const changed: Tell = async (text, takesFocus = false, kind = 'ok') => {
    await reload();
    setSaid({ text, takesFocus, kind });
  };
  const crumbs = [
    { to: pages.home(), name: home.crumb },
    { to: pages.coalition(coalition.id), name: coalition.name },
    { to: pages.wave(wave.id), name: wave.name },
    { to: pages.dashboard(wave.id), name: texts.crumb },
  ];
  return (
    <Page title={texts.title} lead={texts.lead} crumbs={crumbs}>
      <Message said={said} />
      {wave.state === 'closed' ? <Closed body={body} changed={changed} /> : <NotYet waveId={wave.id} />}
    </Page>
  );
}

function NotYet({ waveId }: { readonly waveId: string }) {
  const { publish: texts } = useTexts();
  return (
    <Alert kind="info" title={texts.notYet.title}>
      <p>{texts.notYet.text}</p>
      <p>
        <RouteLink to={pages.wave(waveId)}>{texts.notYet.action}</RouteLink>
      </p>
    </Alert>
  );
}

type ClosedProps = { readonly body: PublicationsBody; readonly changed: Tell };

function Closed({ body, changed }: ClosedProps) {
  const path = `${paths.publicationPreview(body.wave.id)}?comments=true`;
  return (
    <>
      <Status body={body} onChanged={changed} />
      {body.publications.length > 0 && <Versions publications={body.publications} />}
      <Load<PublicationPreviewBody> key={body.publications.length} path={path}>
        {(preview, reload) => <Next body={body} preview={preview} reload={reload} changed={changed} />}
      </Load>
    </>
  );
}

type NextProps = ClosedProps & { readonly preview: PublicationPreviewBody; readonly reload: Reload };

/** The version that could be published now. Whether remarks go along is decided here, without asking the server again. */
function Next({ body, preview: { published, digest }, reload, changed }: NextProps) {
  const [withComments, setWithComments] = useState(false);
  const dashboard = publishedDashboardOf(published, { withComments });
  return (
    <>
      <PublishForm
        body={body}
        digest={digest}
        withComments={withComments}
        onWithComments={setWithComments}
        onChanged={changed}
        onClosed={() => void reload(true)}
      />
      <Preview published={{ ...published, withComments, dashboard }} />
    </>
  );
}
