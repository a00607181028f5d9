import { type ReactNode, useState } from 'react';
import { paths } from '../../../api/contract/paths.ts';
import type { WaveDetailBody } from '../../../api/contract/waves.ts';
import { isAwaited } from '../../../survey/invitation.ts';
import { ProblemError, send } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { FormProblem } from '../../components/FormProblem.tsx';
import type { Tell } from '../../components/Message.tsx';
import { Paragraph } from '../../components/Paragraph.tsx';
import { useTexts } from '../../texts/texts.ts';

type Props = {
  readonly wave: WaveDetailBody;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onChanged: Tell;
};

/** Before opening: what can never be changed afterwards. */
export function OpenWave(props: Props) {
  const { wave: texts, confidential } = useTexts();
  const words = { title: texts.openTitle, confirm: texts.openConfirm, done: texts.nowOpened };
  return (
    <StateDialog {...props} {...words} state="open">
      <Paragraph>{texts.openFixed}</Paragraph>
      <ul>
        {texts.openFixedItems(confidential.modes[props.wave.attribution].fixed).map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <Paragraph>{texts.openStill}</Paragraph>
    </StateDialog>
  );
}

/** Before closing: that it is final, and whose answers will be missing. */
export function CloseWave(props: Props) {
  const { wave: texts } = useTexts();
  const { invitations, uninvited } = props.wave;
  const outstanding = invitations.filter(isAwaited);
  const waiting = new Set(outstanding.map(({ organisationId }) => organisationId)).size + uninvited.length;
  const words = { title: texts.closeTitle, confirm: texts.closeConfirm, done: texts.nowClosed };
  return (
    <StateDialog {...props} {...words} state="closed">
      <Paragraph>{texts.closeText}</Paragraph>
      {waiting > 0 && (
        <Paragraph>
          <strong>{texts.closeWaiting(waiting)}</strong>
        </Paragraph>
      )}
    </StateDialog>
  );
}

type DialogProps = Props & {
  readonly state: 'open' | 'closed';
  readonly title: string;
  readonly confirm: string;
  readonly done: string;
  readonly children: ReactNode;
};

function StateDialog({ wave, open, onClose, onChanged, state, title, confirm, done, children }: DialogProps) {
  const { common } = useTexts();
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const [busy, setBusy] = useState(false);
  const act = async () => {
    setBusy(true);
    setProblem(null);
    try {
      await send('PUT', paths.waveState(wave.id), { state });
      onClose();
      await onChanged(done, true);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog open={open} title={title} onClose={onClose}>
      <FormProblem problem={problem} />
      {children}
      <div className="ss-row">
        <Button look="primary" busy={busy} onClick={() => void act()}>
          {confirm}
        </Button>
        <Button look="subtle" onClick={onClose}>
          {common.cancel}
        </Button>
      </div>
    </Dialog>
  );
}
