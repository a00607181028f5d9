import { useState } from 'react';
import { pages } from '../../../../api/contract/paths.ts';
import { Button } from '../../../components/Button.tsx';
import { Heading } from '../../../components/Heading.tsx';
import { Paragraph } from '../../../components/Paragraph.tsx';
import { RouteLink } from '../../../components/RouteLink.tsx';
import { dayOf } from '../../../dates.ts';
import { useLocale } from '../../../locale.tsx';
import { useTexts } from '../../../texts/texts.ts';
import { isUnmailed } from '../board/stage.ts';
import { MailDialog } from '../MailDialog.tsx';
import { OpenWave } from '../StateDialogs.tsx';
import { Step, type StepProps } from './Step.tsx';

export function Incomplete({ wave }: StepProps) {
  const { wave: texts } = useTexts();
  const isMissing = (role: string) => wave.invitations.every((invitation) => invitation.role !== role);
  return (
    <>
      <Heading level={2}>{texts.incomplete.title}</Heading>
      <ul>
        {isMissing('municipality') && <li>{texts.incomplete.municipality}</li>}
        {isMissing('partner') && <li>{texts.incomplete.partner}</li>}
      </ul>
      <Paragraph>{texts.incomplete.text}</Paragraph>
      <p>
        <RouteLink to={pages.coalition(wave.coalition.id)} look="primary">
          {texts.incomplete.action}
        </RouteLink>
      </p>
    </>
  );
}

export function Draft({ wave, onChanged }: StepProps) {
  const { wave: texts, board } = useTexts();
  const [isAsking, setIsAsking] = useState(false);
  return (
    <Step {...texts.draft} growing={wave}>
      <Button look="primary" onClick={() => setIsAsking(true)}>
        {texts.draft.action}
      </Button>
      <RouteLink to={pages.waveMail(wave.id)} look="subtle">
        {board.steps.mail}
      </RouteLink>
      <OpenWave wave={wave} open={isAsking} onClose={() => setIsAsking(false)} onChanged={onChanged} />
    </Step>
  );
}

/** Invitations can be put ready; they wait for the first day. */
export function Planned({ wave, onChanged }: StepProps) {
  const { board } = useTexts();
  const { locale } = useLocale();
  const [isAsking, setIsAsking] = useState(false);
  const words = board.steps.planned;
  const day = dayOf(locale, wave.opensAt);
  const people = wave.invitations.filter(isUnmailed);
  const isReady = people.length === 0;
  return (
    <Step
      title={isReady ? words.readyTitle : words.title}
      text={isReady ? words.ready(day) : words.text(day)}
      growing={wave}
    >
      {!isReady && (
        <Button look="primary" onClick={() => setIsAsking(true)}>
          {words.action(people.length)}
        </Button>
      )}
      <RouteLink to={pages.waveMail(wave.id)} look="secondary">
        {isReady ? board.steps.mail : board.steps.invite.preview}
      </RouteLink>
      <MailDialog
        wave={wave}
        act={isAsking ? 'invitation' : null}
        people={people}
        onClose={() => setIsAsking(false)}
        onDone={onChanged}
      />
    </Step>
  );
}
