import { useState } from 'react';
import { pages, paths } from '../../../api/contract/paths.ts';
import type { PublicationsBody } from '../../../api/contract/publications.ts';
import { send } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { FormProblem } from '../../components/FormProblem.tsx';
import type { Tell } from '../../components/Message.tsx';
import { Paragraph } from '../../components/Paragraph.tsx';
import { RouteLink } from '../../components/RouteLink.tsx';
import { useAct } from '../../survey/use-act.ts';
import { useTexts } from '../../texts/texts.ts';

type Props = { readonly waveId: string; readonly mail: PublicationsBody['mail']; readonly onChanged: Tell };

/** Telling everybody who was invited, one mail each and only when it is asked. */
export function ResultMail({ waveId, mail: { waiting, mailed }, onChanged }: Props) {
  const { publish, common } = useTexts();
  const texts = publish.mail;
  const [isAsking, setIsAsking] = useState(false);
  const { busy, problem, act } = useAct(async () => {
    await send('POST', paths.resultMails(waveId), {});
    setIsAsking(false);
    await onChanged(texts.done, true);
  });
  if (waiting + mailed === 0) return null;
  return (
    <div className="ss-row">
      {waiting > 0 && <Button onClick={() => setIsAsking(true)}>{texts.send(waiting)}</Button>}
      {mailed > 0 && <span className="ss-soft">{texts.mailed(mailed)}</span>}
      <Dialog open={isAsking} title={texts.title(waiting)} onClose={() => setIsAsking(false)}>
        <FormProblem problem={problem} />
        <Paragraph>{texts.text}</Paragraph>
        <p>
          <RouteLink to={pages.waveMail(waveId)}>{texts.template}</RouteLink>
        </p>
        <div className="ss-row">
          <Button look="primary" busy={busy} onClick={() => void act()}>
            {texts.confirm}
          </Button>
          <Button look="subtle" onClick={() => setIsAsking(false)}>
            {common.cancel}
          </Button>
        </div>
      </Dialog>
    </div>
  );
}
