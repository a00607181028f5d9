import { useState } from 'react';
import type { MailingResultBody } from '../../../api/contract/mail.ts';
import { pages, paths } from '../../../api/contract/paths.ts';
import type { WaveDetailBody, WaveInvitationBody } from '../../../api/contract/waves.ts';
import { ProblemError, send } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { FormProblem } from '../../components/FormProblem.tsx';
import type { Tell } from '../../components/Message.tsx';
import { Paragraph } from '../../components/Paragraph.tsx';
import { RouteLink } from '../../components/RouteLink.tsx';
import { useLocale } from '../../locale.tsx';
import { useTexts } from '../../texts/texts.ts';
import { outcomeOf } from './board/outcome.ts';

/** What can be sent: the invitation, the invitation once more, or a reminder. */
export type MailAct = 'invitation' | 'again' | 'reminder';

type Props = {
  readonly wave: WaveDetailBody;
  /** What is being asked; null: nothing is. */
  readonly act: MailAct | null;
  readonly people: readonly WaveInvitationBody[];
  readonly onClose: () => void;
  /** Told what was queued, and who was skipped and why. */
  readonly onDone: Tell;
};

/** Before mail goes out: to how many people, and what it says. A mail cannot be called back. */
export function MailDialog({ wave, act, people, onClose, onDone }: Props) {
  const { board, common } = useTexts();
  const { locale } = useLocale();
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const [busy, setBusy] = useState(false);
  const words = act && board.ask[act];
  const close = () => {
    setProblem(null);
    onClose();
  };
  const post = async () => {
    setBusy(true);
    setProblem(null);
    try {
      const kind = act === 'reminder' ? 'reminder' : 'invitation';
      const wanted = { kind, invitationIds: people.map(({ id }) => id), again: act === 'again' };
      const result = await send<MailingResultBody>('POST', paths.mailings(wave.id), wanted);
      const { text, isMailed } = outcomeOf(result, kind, wave.invitations, board.outcome, locale);
      close();
      await onDone(text, true, isMailed ? 'ok' : 'warning');
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog open={words !== null} title={words?.title(people.length) ?? ''} onClose={close}>
      <FormProblem problem={problem} />
      <Paragraph>{words?.text}</Paragraph>
      <Paragraph>
        <RouteLink to={pages.waveMail(wave.id)}>{board.ask.preview}</RouteLink>
      </Paragraph>
      <div className="ss-row">
        <Button look="primary" busy={busy} onClick={() => void post()}>
          {words?.confirm}
        </Button>
        <Button look="subtle" onClick={close}>
          {common.cancel}
        </Button>
      </div>
    </Dialog>
  );
}
