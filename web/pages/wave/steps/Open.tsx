import { useState } from 'react';
import { pages } from '../../../../api/contract/paths.ts';
import { isAwaited } from '../../../../survey/invitation.ts';
import { Button } from '../../../components/Button.tsx';
import { RouteLink } from '../../../components/RouteLink.tsx';
import { lastDayOf, weekdayOf } from '../../../dates.ts';
import { useLocale } from '../../../locale.tsx';
import { useTexts } from '../../../texts/texts.ts';
import { isUnmailed, stageOf } from '../board/stage.ts';
import { MailDialog } from '../MailDialog.tsx';
import { OpenStep } from './OpenStep.tsx';
import type { StepProps } from './Step.tsx';

export function Invite(props: StepProps) {
  const { wave, mail, onChanged } = props;
  const { board } = useTexts();
  const { locale } = useLocale();
  const [isAsking, setIsAsking] = useState(false);
  const words = board.steps.invite;
  const people = wave.invitations.filter(isUnmailed);
  const text = words.text(people.length, lastDayOf(locale, wave.closesAt));
  return (
    <OpenStep
      {...props}
      title={words.title}
      text={text}
      note={mail.transport === 'outbox' ? words.noServer : words.byHand}
    >
      <Button look="primary" onClick={() => setIsAsking(true)}>
        {words.action(people.length)}
      </Button>
      <RouteLink to={pages.waveMail(wave.id)} look="secondary">
        {words.preview}
      </RouteLink>
      <MailDialog
        wave={wave}
        act={isAsking ? 'invitation' : null}
        people={people}
        onClose={() => setIsAsking(false)}
        onDone={onChanged}
      />
    </OpenStep>
  );
}

export function Sending(props: StepProps) {
  const words = useTexts().board.steps.sending;
  return (
    <OpenStep {...props} {...words}>
      <MailLink {...props} />
    </OpenStep>
  );
}

export function Mend(props: StepProps) {
  const words = useTexts().board.steps.mend;
  const count = props.wave.invitations.filter((invitation) => stageOf(invitation) === 'action').length;
  return (
    <OpenStep {...props} title={words.title(count)} text={words.text}>
      <Button look="primary" onClick={props.onMend}>
        {words.action}
      </Button>
      <MailLink {...props} />
    </OpenStep>
  );
}

/** Everybody has been mailed: reminders go by themselves, and can go now. */
export function Wait(props: StepProps) {
  const { wave, mail, onChanged } = props;
  const words = useTexts().board.steps.wait;
  const [isAsking, setIsAsking] = useState(false);
  const waited = wave.invitations.filter(isAwaited);
  const people = waited.filter(({ mail: { state, optedOut } }) => state === 'sent' && !optedOut);
  return (
    <OpenStep
      {...props}
      title={mail.transport === 'outbox' ? words.titleOutbox : words.title}
      text={`${words.text(waited.length)} ${useNextReminder(mail.reminders)}`}
    >
      {people.length > 0 && (
        <Button look="primary" onClick={() => setIsAsking(true)}>
          {words.action(people.length)}
        </Button>
      )}
      <RouteLink to={pages.waveMail(wave.id)} look="secondary">
        {words.plan}
      </RouteLink>
      <MailDialog
        wave={wave}
        act={isAsking ? 'reminder' : null}
        people={people}
        onClose={() => setIsAsking(false)}
        onDone={onChanged}
      />
    </OpenStep>
  );
}

export function Complete(props: StepProps) {
  const { wave: texts } = useTexts();
  return <OpenStep {...props} {...texts.complete} isComplete />;
}

/** When the plan reminds next, in words. */
function useNextReminder({ held, next: [first] }: StepProps['mail']['reminders']): string {
  const words = useTexts().board.steps.wait;
  const { locale } = useLocale();
  if (held) return words.held;
  return first ? words.next(weekdayOf(locale, first.on), first.count) : words.none;
}

function MailLink({ wave }: StepProps) {
  const { board } = useTexts();
  return (
    <RouteLink to={pages.waveMail(wave.id)} look="secondary">
      {board.steps.mail}
    </RouteLink>
  );
}
