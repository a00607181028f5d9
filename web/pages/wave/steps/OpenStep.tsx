import { type ReactNode, useState } from 'react';
import { pages } from '../../../../api/contract/paths.ts';
import { isAwaited } from '../../../../survey/invitation.ts';
import { Button } from '../../../components/Button.tsx';
import { Paragraph } from '../../../components/Paragraph.tsx';
import { RouteLink } from '../../../components/RouteLink.tsx';
import { useTexts } from '../../../texts/texts.ts';
import { CloseWave } from '../StateDialogs.tsx';
import { Step, type StepProps } from './Step.tsx';

type Props = StepProps & {
  readonly title: string;
  readonly text: string;
  readonly note?: string;
  readonly isComplete?: boolean;
  readonly children?: ReactNode;
};

/**
 * Any step of an open wave can end it. Until the municipality has answered, or a confidential wave is closed, there are no
 * results, so no way to them is offered.
 */
export function OpenStep({ wave, onChanged, title, text, note, isComplete = false, children }: Props) {
  const { wave: texts, confidential } = useTexts();
  const [isAsking, setIsAsking] = useState(false);
  const own = wave.invitations.filter(({ role }) => role === 'municipality');
  const isWaiting = !own.some(({ progress }) => progress === 'submitted') || own.some(isAwaited);
  const isConfidential = wave.attribution === 'confidential';
  const isHidden = isConfidential || isWaiting;
  const resultsFirst = isConfidential ? confidential.resultsFirst : texts.resultsFirst;
  return (
    <>
      <Step title={title} text={text} growing={wave}>
        {children}
        {!isHidden && (
          <RouteLink to={pages.dashboard(wave.id)} look={isComplete ? 'primary' : 'subtle'}>
            {texts.resultsAction}
          </RouteLink>
        )}
        <Button look={isComplete ? 'secondary' : 'subtle'} onClick={() => setIsAsking(true)}>
          {texts.closeAction}
        </Button>
      </Step>
      {note && <Paragraph className="ss-soft ss-small">{note}</Paragraph>}
      <Paragraph className="ss-soft ss-small">{isHidden ? resultsFirst : texts.resultsLock}</Paragraph>
      <CloseWave wave={wave} open={isAsking} onClose={() => setIsAsking(false)} onChanged={onChanged} />
    </>
  );
}
