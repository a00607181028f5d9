import { Survey } from 'survey-react-ui';
import 'survey-core/survey-core.fontless.css';
import type { InvitationBody } from '../../../api/contract/invitations.ts';
import { Alert } from '../../components/Alert.tsx';
import { Button } from '../../components/Button.tsx';
import { useTexts } from '../../texts/texts.ts';
import { Done } from './Done.tsx';
import { chooseByDigit } from './digits.ts';
import { Save } from './Save.tsx';
import { useEntering } from './use-entering.ts';

type Props = { readonly waveId: string; readonly invitationId: string; readonly invitation: InvitationBody };

/** The whole questionnaire below one another, and saving at its end. */
export function Entering({ waveId, invitationId, invitation }: Props) {
  const { paper } = useTexts();
  const texts = paper.entering;
  const { model, isResumed, answered, receipt, ...acts } = useEntering({ waveId, invitationId, invitation });
  if (receipt) return <Done waveId={waveId} person={invitation.person} receipt={receipt} />;
  return (
    <div className="ss-questions ss-stack ss-stack--large ss-entering">
      <Alert kind="info" title={texts.keysTitle}>
        {texts.keys}
      </Alert>
      {invitation.receipt && <Alert kind="warning">{texts.replaces}</Alert>}
      {isResumed && (
        <Alert kind="info">
          <p>{texts.kept}</p>
          <Button onClick={acts.startAgain}>{texts.again}</Button>
        </Alert>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it listens for its own choices, which have the focus. */}
      <div onKeyDown={(event) => chooseByDigit(model, event)}>
        <Survey model={model} />
      </div>
      <Save invitation={invitation} model={model} problem={acts.problem} answered={answered} onSave={acts.save} />
    </div>
  );
}
