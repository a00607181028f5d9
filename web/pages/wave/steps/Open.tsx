import { type ReactNode, useState } from 'react';
import { pages } from '../../../../api/contract/paths.ts';
import { Button, type ButtonLook } from '../../../components/Button.tsx';
import { Paragraph } from '../../../components/Paragraph.tsx';
import { RouteLink } from '../../../components/RouteLink.tsx';
import { lastDayOf, weekdayOf } from '../../../dates.ts';
import { useLocale } from '../../../locale.tsx';
import { useTexts } from '../../../texts/texts.ts';
import { isOutstanding, isUnmailed, stageOf } from '../board/stage.ts';
import { MailDialog } from '../MailDialog.tsx';
import { CloseWave } from '../StateDialogs.tsx';
import { Step, type StepProps } from './Step.tsx';

export function Invite(props: StepProps) {
  const { wave, onChanged } = props;
  const { board } = useTexts();
  const { locale } = useLocale();
  const [isAsking, setIsAsking] = useState(false);
  const words = board.steps.invite;
  const people = wave.invitations.filter(isUnmailed);
  const text = words.text(people.length, lastDayOf(locale, wave.closesAt));
  return (
    <Open {...props} title={words.title} text={text} note={words.byHand}>
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
    </Open>
  );
}

export function Sending(props: StepProps) {
  const words = useTexts().board.steps.sending;
  return (
    <Open {...props} {...words}>
      <MailLink {...props} />
    </Open>
  );
}

export function Mend(props: StepProps) {
  const words = useTexts().board.steps.mend;
  const count = props.wave.invitations.filter((invitation) => stageOf(invitation) === 'action').length;
  return (
    <Open {...props} title={words.title(count)} text={words.text}>
      <Button look="primary" onClick={props.onMend}>
        {words.action}
      </Button>
      <MailLink {...props} />
    </Open>
  );
}

/** Everybody has been mailed: reminders go by themselves, and can go now. */
export function Wait(props: StepProps) {
  const { wave, mail, onChanged } = props;
  const words = useTexts().board.steps.wait;
  const [isAsking, setIsAsking] = useState(false);
  const waited = wave.invitations.filter(isOutstanding);
  const people = waited.filter(({ mail: { state, optedOut } }) => state === 'sent' && !optedOut);
  return (
    <Open {...props} title={words.title} text={`${words.text(waited.length)} ${useNextReminder(mail.reminders)}`}>
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
    </Open>
  );
}

export function Complete(props: StepProps) {
  const { wave: texts } = useTexts();
  return <Open {...props} {...texts.complete} isComplete />;
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

type OpenProps = StepProps & {
  readonly title: string;
  readonly text: string;
  readonly note?: string;
  readonly isComplete?: boolean;
  readonly children?: ReactNode;
};

/** Any step of an open wave can end it. Until the municipality has answered there are no results, so no way to them. */
function Open({ wave, onChanged, title, text, note, isComplete = false, children }: OpenProps) {
  const { wave: texts } = useTexts();
  const [isAsking, setIsAsking] = useState(false);
  const own = wave.invitations.filter(({ role }) => role === 'municipality');
  const isWaiting = own.length === 0 || own.some(({ progress }) => progress !== 'submitted');
  const look: ButtonLook = isComplete ? 'primary' : 'subtle';
  return (
    <>
      <Step title={title} text={text} growing={wave}>
        {children}
        {!isWaiting && (
          <RouteLink to={pages.dashboard(wave.id)} look={look}>
            {texts.resultsAction}
          </RouteLink>
        )}
        <Button look={isComplete ? 'secondary' : 'subtle'} onClick={() => setIsAsking(true)}>
          {texts.closeAction}
        </Button>
      </Step>
      {note && <Paragraph className="ss-soft ss-small">{note}</Paragraph>}
      <Paragraph className="ss-soft ss-small">{isWaiting ? texts.resultsFirst : texts.resultsLock}</Paragraph>
      <CloseWave wave={wave} open={isAsking} onClose={() => setIsAsking(false)} onChanged={onChanged} />
    </>
  );
}
