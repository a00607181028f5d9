import { useState } from 'react';
import type { WaveMailBody, WaveMailTemplateBody } from '../../../api/contract/mail.ts';
import { paths } from '../../../api/contract/paths.ts';
import type { WaveDetailBody } from '../../../api/contract/waves.ts';
import { ProblemError, send } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { FormProblem } from '../../components/FormProblem.tsx';
import { Paragraph } from '../../components/Paragraph.tsx';
import { useTexts } from '../../texts/texts.ts';

type Props = {
  readonly wave: WaveDetailBody;
  readonly template: WaveMailTemplateBody;
  readonly onReset: (mail: WaveMailBody) => void;
};

/** Gives up an own text for the standard one, after asking. */
export function ResetTemplate({ wave, template: { kind, locale }, onReset }: Props) {
  const { mail: texts, common } = useTexts();
  const [isAsking, setIsAsking] = useState(false);
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const reset = async () => {
    try {
      const mail = await send<WaveMailBody>('DELETE', paths.mailTemplate(wave.id, kind, locale));
      setIsAsking(false);
      onReset(mail);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      setProblem(error);
    }
  };
  return (
    <>
      <Button look="subtle" onClick={() => setIsAsking(true)}>
        {texts.reset}
      </Button>
      <Dialog open={isAsking} title={texts.resetTitle} onClose={() => setIsAsking(false)}>
        <FormProblem problem={problem} />
        <Paragraph>{texts.resetText}</Paragraph>
        <div className="ss-row">
          <Button look="primary" onClick={() => void reset()}>
            {texts.resetConfirm}
          </Button>
          <Button look="subtle" onClick={() => setIsAsking(false)}>
            {common.cancel}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
