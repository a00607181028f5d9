import { useParams } from 'react-router';
import type { InvitationBody } from '../../api/contract/invitations.ts';
import { pages, paths } from '../../api/contract/paths.ts';
import { Load } from '../components/Load.tsx';
import { Page } from '../components/Page.tsx';
import { useTexts } from '../texts/texts.ts';
import { Entering } from './enter/Entering.tsx';
import '../styles/respond.css';
import '../styles/entering.css';

/** Where somebody of the municipality types over answers that came on paper, or enters them on the telephone. */
export function EnterPage() {
  const { waveId = '', invitationId = '' } = useParams();
  const { paper, home } = useTexts();
  const texts = paper.entering;
  return (
    <Load<InvitationBody> path={paths.waveInvitation(waveId, invitationId)}>
      {(invitation) => (
        <Page
          title={texts.title(invitation.person)}
          lead={texts.lead(invitation.organisation)}
          crumbs={[
            { to: pages.home(), name: home.crumb },
            { to: pages.wave(waveId), name: invitation.wave.name },
          ]}
        >
          <Entering waveId={waveId} invitationId={invitationId} invitation={invitation} />
        </Page>
      )}
    </Load>
  );
}
