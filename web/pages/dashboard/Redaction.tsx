import { useState } from 'react';
import type { Comment } from '../../../analytics/facts/facts.ts';
import { paths } from '../../../api/contract/paths.ts';
import { ProblemError, send } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { FormProblem } from '../../components/FormProblem.tsx';
import { Paragraph } from '../../components/Paragraph.tsx';
import { TextAreaField } from '../../components/TextField.tsx';
import { useTexts } from '../../texts/texts.ts';

type Props = {
  readonly waveId: string;
  /** The one to change; null when none is. */
  readonly comment: Comment | null;
  readonly onClose: () => void;
  /** With the sentence that says what was done. */
  readonly onDone: (text: string) => Promise<void>;
};

/** Writes a comment differently, leaves it out, or puts back what was written. */
export function Redaction({ waveId, comment, onClose, onDone }: Props) {
  const { results } = useTexts();
  return (
    <Dialog open={comment !== null} title={results.redactTitle} onClose={onClose}>
      {comment && <Form key={comment.id} {...{ waveId, comment, onClose, onDone }} />}
    </Dialog>
  );
}

function Form({ waveId, comment, onClose, onDone }: Props & { readonly comment: Comment }) {
  const { common, results } = useTexts();
  const [text, setText] = useState(comment.text ?? '');
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const [busy, setBusy] = useState(false);
  const path = paths.redaction(waveId, comment.id);
  const act = async (work: () => Promise<unknown>, said: string) => {
    setBusy(true);
    setProblem(null);
    try {
      await work();
      await onDone(said);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      setProblem(error);
      setBusy(false);
    }
  };
  const put = (words: string | null, said: string) => void act(() => send('PUT', path, { replacement: words }), said);
  return (
    <div className="ss-stack">
      <Paragraph>{results.redactText}</Paragraph>
      <FormProblem problem={problem} />
      <TextAreaField
        label={results.redactField}
        name="text"
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <div className="ss-row">
        <Button look="primary" busy={busy || text.trim() === ''} onClick={() => put(text.trim(), results.redactSaved)}>
          {results.redactSave}
        </Button>
        <Button busy={busy} onClick={() => put(null, results.redactLeft)}>
          {results.redactLeaveOut}
        </Button>
        {comment.redacted && (
          <Button busy={busy} onClick={() => void act(() => send('DELETE', path), results.redactUndone)}>
            {results.redactUndo}
          </Button>
        )}
        <Button look="subtle" onClick={onClose}>
          {common.cancel}
        </Button>
      </div>
    </div>
  );
}
