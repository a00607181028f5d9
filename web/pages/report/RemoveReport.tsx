import { useState } from 'react';
import { paths } from '../../../api/contract/paths.ts';
import type { ReportBody } from '../../../api/contract/reports.ts';
import { send } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { FormProblem } from '../../components/FormProblem.tsx';
import { Paragraph } from '../../components/Paragraph.tsx';
import { useAct } from '../../survey/use-act.ts';
import { useTexts } from '../../texts/texts.ts';

type Props = { readonly report: ReportBody; readonly onRemoved: () => void };

/** Asks before an edition and all its files are gone. */
export function RemoveReport({ report, onRemoved }: Props) {
  const { reports, common } = useTexts();
  const texts = reports.report;
  const [isAsking, setIsAsking] = useState(false);
  const { busy, problem, act } = useAct(async () => {
    await send('DELETE', paths.report(report.id));
    setIsAsking(false);
    onRemoved();
  });
  const { name, title, text } =
    report.number === null
      ? { name: texts.removeUnmade, title: texts.removeUnmadeTitle, text: texts.removeUnmadeText }
      : { name: texts.remove, title: texts.removeTitle, text: texts.removeText };
  return (
    <div>
      <Button look="subtle" negative onClick={() => setIsAsking(true)}>
        {name}
      </Button>
      <Dialog open={isAsking} title={title} onClose={() => setIsAsking(false)}>
        <FormProblem problem={problem} />
        <Paragraph>{text}</Paragraph>
        <div className="ss-row">
          <Button look="primary" negative busy={busy} onClick={() => void act()}>
            {name}
          </Button>
          <Button look="subtle" onClick={() => setIsAsking(false)}>
            {common.cancel}
          </Button>
        </div>
      </Dialog>
    </div>
  );
}
