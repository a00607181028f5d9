import type { InvitationBody } from '../../api/contract/invitations.ts';
import { respondentPaths } from '../../api/contract/respondent-paths.ts';
import { send } from '../api.ts';
import { Alert } from '../components/Alert.tsx';
import { Button } from '../components/Button.tsx';
import { FormProblem } from '../components/FormProblem.tsx';
import { useTexts } from '../texts/respond-texts.ts';
import { useAct } from './use-act.ts';

type Props = {
  readonly token: string;
  readonly passOn: NonNullable<InvitationBody['passOn']>;
  readonly onChanged: () => Promise<void>;
};

/** What became of the colleague whom this person named. */
export function PassedOn({ token, passOn, onChanged }: Props) {
  const { passOn: texts, notMe } = useTexts();
  const { busy, problem, act } = useAct(async () => {
    await send('DELETE', respondentPaths.passOn(token));
    await onChanged();
  });
  if (passOn.state !== 'asked') return <Alert kind="info">{texts[passOn.state]}</Alert>;
  return (
    <Alert kind="info" announce>
      <p>{texts.asked(passOn.name ?? '')}</p>
      <FormProblem problem={problem} />
      <Button busy={busy} onClick={() => void act()}>
        {notMe.withdraw}
      </Button>
    </Alert>
  );
}
