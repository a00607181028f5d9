import { useState } from 'react';
import { MOST_GAPS } from '../../../api/contract/conversation.ts';
import { Alert } from '../../components/Alert.tsx';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { FormProblem } from '../../components/FormProblem.tsx';
import { Paragraph } from '../../components/Paragraph.tsx';
import { useLocale } from '../../locale.tsx';
import { useTexts } from '../../texts/texts.ts';
import { AllRows } from './AllRows.tsx';
import { ChosenList } from './ChosenList.tsx';
import { Proposals } from './Proposals.tsx';
import { titleOfGap } from './row-of-gap.ts';
import type { StepProps } from './step-props.ts';
import { type Choosing, useChoosing } from './use-choosing.ts';

/** Which gaps the conversation is about: what the rules propose, what was chosen, and everything there is. */
export function ChooseGaps({ body, onChanged, reload }: StepProps) {
  const { conversation } = useTexts();
  const { locale } = useLocale();
  const [said, setSaid] = useState('');
  const texts = conversation.choose;
  const choosing = useChoosing({ body, onChanged }, (gap, done) => {
    const title = titleOfGap(locale, body.dashboard, gap);
    setSaid(done === 'moved' ? texts.order : texts[done](title));
  });
  const isOpen = body.state === 'preparing';
  const isFull = choosing.chosen.length >= MOST_GAPS;
  return (
    <>
      {!isOpen && <Alert kind="info">{texts.fixed[body.state === 'shared' ? 'shared' : 'offered']}</Alert>}
      <Refused choosing={choosing} reload={reload} />
      {isOpen && <Proposals body={body} choosing={choosing} />}
      <ChosenList body={body} choosing={choosing} />
      {isOpen && <AllRows body={body} choosing={choosing} isFull={isFull} />}
      <p role="status" className="ss-visually-hidden">
        {said}
      </p>
      <Dialog open={choosing.doubtful !== null} title={texts.lostTitle} onClose={choosing.giveUp}>
        <Paragraph>{texts.lostText(choosing.doubtful?.replies ?? 0)}</Paragraph>
        <div className="ss-row">
          <Button look="primary" negative busy={choosing.busy} onClick={choosing.confirm}>
            {texts.lostConfirm}
          </Button>
          <Button onClick={choosing.giveUp}>{useTexts().common.cancel}</Button>
        </div>
      </Dialog>
    </>
  );
}

/** Why a change was refused; when a colleague was first, what that colleague chose can be taken over. */
function Refused({ choosing: { problem }, reload }: { readonly choosing: Choosing } & Pick<StepProps, 'reload'>) {
  const { conversation } = useTexts();
  if (problem?.code !== 'conversation.conflict') return <FormProblem problem={problem} />;
  return (
    <Alert kind="warning" title={problem.title} announce>
      <p>{problem.detail}</p>
      <Button onClick={() => void reload()}>{conversation.readings.conflictTheirs}</Button>
    </Alert>
  );
}
