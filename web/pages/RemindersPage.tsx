import { useEffect, useState } from 'react';
import type { InvitationBody } from '../../api/contract/invitations.ts';
import type { RemindersBody } from '../../api/contract/mail.ts';
import { respondentPages, respondentPaths } from '../../api/contract/respondent-paths.ts';
import { send } from '../api.ts';
import { Button, buttonClass } from '../components/Button.tsx';
import { FormProblem } from '../components/FormProblem.tsx';
import { Heading } from '../components/Heading.tsx';
import { Paragraph } from '../components/Paragraph.tsx';
import { RespondFrame, RespondLoading } from '../survey/RespondFrame.tsx';
import { RespondProblem } from '../survey/RespondProblem.tsx';
import { useAct } from '../survey/use-act.ts';
import { useAsked } from '../survey/use-asked.ts';
import { useFocusHere } from '../survey/use-focus-here.ts';
import { useTexts } from '../texts/respond-texts.ts';

/** Where the link under a mail leads: one press, and no reminder comes any more. Opening the page changes nothing. */
export function RemindersPage({ token }: { readonly token: string }) {
  const { reminders: texts } = useTexts();
  const { body, problem, load } = useAsked<InvitationBody>(respondentPaths.invitation(token));
  useEffect(() => {
    document.title = `${texts.title} · Samenspiegel`;
  }, [texts]);
  return (
    <RespondFrame demo={body?.demo ?? false}>
      {problem && <RespondProblem problem={problem} onRetry={load} />}
      {!problem && (body === null ? <RespondLoading /> : <Reminders token={token} invitation={body} />)}
    </RespondFrame>
  );
}

type Props = { readonly token: string; readonly invitation: InvitationBody };

function Reminders({ token, invitation }: Props) {
  const { reminders: texts } = useTexts();
  const [wanted, setWanted] = useState(true);
  const [changes, setChanges] = useState(0);
  const title = useFocusHere(changes);
  const { busy, problem, act } = useAct(async () => {
    const answer = await send<RemindersBody>('PUT', respondentPaths.reminders(token), { wanted: !wanted });
    setWanted(answer.wanted);
    setChanges(changes + 1);
  });
  return (
    <div className="ss-narrow ss-stack">
      <Heading level={1} ref={title} tabIndex={-1}>
        {wanted ? (changes === 0 ? texts.title : texts.again) : texts.stopped}
      </Heading>
      <FormProblem problem={problem} />
      <Paragraph lead>{wanted ? texts.what(invitation.coalition.name) : texts.stoppedText}</Paragraph>
      {wanted && (
        <ul>
          {texts.notWhat.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
      <div className="ss-row">
        <Button look={wanted ? 'primary' : 'secondary'} busy={busy} onClick={() => void act()}>
          {wanted ? texts.stop : texts.undo}
        </Button>
        <a className={wanted ? 'nl-link ss-link--alone' : buttonClass('primary')} href={respondentPages.respond(token)}>
          {texts.toQuestions}
        </a>
      </div>
    </div>
  );
}
