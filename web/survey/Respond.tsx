import { useEffect } from 'react';
import type { InvitationBody } from '../../api/contract/invitations.ts';
import type { ProblemError } from '../api.ts';
import { Alert } from '../components/Alert.tsx';
import { Button } from '../components/Button.tsx';
import { useTexts } from '../texts/respond-texts.ts';
import { Conflict } from './Conflict.tsx';
import { Questions } from './Questions.tsx';
import { Receipt } from './Receipt.tsx';
import { SaveStatus } from './SaveStatus.tsx';
import { useAnswering } from './use-answering.ts';
import { Welcome } from './Welcome.tsx';

type Props = { readonly token: string; readonly first: InvitationBody };

/** Answering an open wave: welcome → questions → receipt → perhaps a change. */
export function Respond({ token, first }: Props) {
  const { submit: texts } = useTexts();
  const { invitation, sitting, save, problem, isWaiting, hasUnsent, ...acts } = useAnswering(token, first);
  if (isWaiting) {
    return (
      <Alert kind="warning" announce>
        {texts.waiting}
      </Alert>
    );
  }
  if (sitting === null) {
    const { receipt } = invitation;
    return receipt ? (
      <Receipt invitation={invitation} receipt={receipt} hasUnsent={hasUnsent} onChange={acts.start} />
    ) : (
      <Welcome invitation={invitation} hasBegun={hasUnsent} onStart={acts.start} />
    );
  }
  return (
    <div className="ss-stack">
      {problem && <Refused problem={problem} />}
      <Conflict open={save.kind === 'conflict'} onMine={acts.keepMine} onTheirs={acts.takeTheirs} />
      <Questions
        key={sitting.number}
        invitation={invitation}
        model={sitting.model}
        keeper={sitting.keeper}
        status={<SaveStatus state={save} />}
        onSubmit={acts.submit}
      />
    </div>
  );
}

/** Why the server refused; the answers are still on the screen and on this device. */
function Refused({ problem }: { readonly problem: ProblemError }) {
  const { submit: texts } = useTexts();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new refusal is brought into view.
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [problem]);
  return (
    <Alert kind="error" title={problem.title} announce>
      <p>{problem.detail}</p>
      <Button onClick={() => window.location.reload()}>{texts.reload}</Button>
    </Alert>
  );
}
