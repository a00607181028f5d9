import { paths } from '../../../api/contract/paths.ts';
import type { PublicationBody } from '../../../api/contract/publications.ts';
import { send } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { FormProblem } from '../../components/FormProblem.tsx';
import type { Tell } from '../../components/Message.tsx';
import { Paragraph } from '../../components/Paragraph.tsx';
import { useAct } from '../../survey/use-act.ts';
import { useTexts } from '../../texts/texts.ts';

type Props = {
  readonly waveId: string;
  readonly publication: PublicationBody;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onChanged: Tell;
};

/** Before withdrawing: who will see nothing any more. */
export function Withdraw({ waveId, publication: { id, version }, open, onClose, onChanged }: Props) {
  const { publish, common } = useTexts();
  const texts = publish.withdrawing;
  const { busy, problem, act } = useAct(async () => {
    await send('PUT', paths.withdrawal(waveId, id), {});
    onClose();
    await onChanged(texts.done(version), true);
  });
  return (
    <Dialog open={open} title={texts.title(version)} onClose={onClose}>
      <FormProblem problem={problem} />
      <Paragraph>{texts.text}</Paragraph>
      <div className="ss-row">
        <Button look="primary" negative busy={busy} onClick={() => void act()}>
          {texts.confirm}
        </Button>
        <Button look="subtle" onClick={onClose}>
          {common.cancel}
        </Button>
      </div>
    </Dialog>
  );
}
