import { useState } from 'react';
import { ProblemError, send } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { FormProblem } from '../../components/FormProblem.tsx';
import { Paragraph } from '../../components/Paragraph.tsx';
import { useTexts } from '../../texts/texts.ts';

type Props = {
  readonly open: boolean;
  readonly title: string;
  readonly text: string;
  /** What to delete. */
  readonly path: string;
  readonly onClose: () => void;
  readonly onDone: () => Promise<void>;
};

/** Asks once before something is taken away. */
export function Removal({ open, title, text, path, onClose, onDone }: Props) {
  const { common } = useTexts();
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const [busy, setBusy] = useState(false);
  const close = () => {
    setProblem(null);
    onClose();
  };
  const remove = async () => {
    setBusy(true);
    try {
      await send('DELETE', path);
      close();
      await onDone();
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog open={open} title={title} onClose={close}>
      <FormProblem problem={problem} />
      <Paragraph>{text}</Paragraph>
      <div className="ss-row">
        <Button look="primary" negative busy={busy} onClick={() => void remove()}>
          {common.remove}
        </Button>
        <Button look="subtle" onClick={close}>
          {common.cancel}
        </Button>
      </div>
    </Dialog>
  );
}
