import { paths } from '../../../api/contract/paths.ts';
import type { NewPublicationBody, PublicationsBody } from '../../../api/contract/publications.ts';
import { send } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { FormProblem } from '../../components/FormProblem.tsx';
import type { Tell } from '../../components/Message.tsx';
import { Paragraph } from '../../components/Paragraph.tsx';
import { useAct } from '../../survey/use-act.ts';
import { useTexts } from '../../texts/texts.ts';

type Props = {
  readonly body: PublicationsBody;
  readonly wanted: NewPublicationBody;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onChanged: Tell;
};

/** Before publishing: who will see it, and which link stops working. */
export function Confirm({ body: { wave, publications }, wanted, open, onClose, onChanged }: Props) {
  const { publish, common } = useTexts();
  const texts = publish.form;
  const [latest] = publications;
  const next = (latest?.version ?? 0) + 1;
  const { busy, problem, act } = useAct(async () => {
    await send('POST', paths.publications(wave.id), wanted);
    onClose();
    await onChanged(texts.done(next), true);
  });
  return (
    <Dialog open={open} title={texts.check(next)} onClose={onClose}>
      <FormProblem problem={problem} />
      <Paragraph>{texts.checkText}</Paragraph>
      {latest?.withdrawnAt === null && <Paragraph>{texts.replaces(latest.version)}</Paragraph>}
      <div className="ss-row">
        <Button look="primary" busy={busy} onClick={() => void act()}>
          {texts.confirm}
        </Button>
        <Button look="subtle" onClick={onClose}>
          {common.cancel}
        </Button>
      </div>
    </Dialog>
  );
}
