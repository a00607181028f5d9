import { useState } from 'react';
import type { NewPreviewBody, TestMailBody } from '../../../api/contract/mail.ts';
import { paths } from '../../../api/contract/paths.ts';
import type { WaveDetailBody } from '../../../api/contract/waves.ts';
import { ProblemError, send } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { FormProblem } from '../../components/FormProblem.tsx';
import { Message, type Said } from '../../components/Message.tsx';
import { useTexts } from '../../texts/texts.ts';

/** Sends what is being previewed to whoever looks at it. */
export function TestMail({ wave, wanted }: { readonly wave: WaveDetailBody; readonly wanted: NewPreviewBody }) {
  const { mail: texts } = useTexts();
  const [said, setSaid] = useState<Said | null>(null);
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const [busy, setBusy] = useState(false);
  const post = async () => {
    setBusy(true);
    setProblem(null);
    try {
      const { to } = await send<TestMailBody>('POST', paths.testMails(wave.id), wanted);
      setSaid({ text: texts.tested(to), takesFocus: false });
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <FormProblem problem={problem} />
      <div>
        <Button busy={busy} onClick={() => void post()}>
          {texts.test}
        </Button>
      </div>
      <Message said={said} />
    </>
  );
}
