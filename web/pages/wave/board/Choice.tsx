import { useState } from 'react';
import type { WaveDetailBody, WaveInvitationBody } from '../../../../api/contract/waves.ts';
import { isAwaited } from '../../../../survey/invitation.ts';
import { Button } from '../../../components/Button.tsx';
import type { Reload } from '../../../components/Load.tsx';
import { Message, type Said, type Tell } from '../../../components/Message.tsx';
import { useTexts } from '../../../texts/texts.ts';
import { type MailAct, MailDialog } from '../MailDialog.tsx';
import { isUnmailed } from './stage.ts';

type Props = {
  readonly wave: WaveDetailBody;
  readonly picked: readonly WaveInvitationBody[];
  readonly said: Said | null;
  readonly onSaid: (said: Said | null) => void;
  readonly onClear: () => void;
  readonly reload: Reload;
};

/** What can be done for whoever was ticked; it stays in sight, and says there what was done. */
export function Choice({ wave, picked, said, onSaid, onClear, reload }: Props) {
  const { board: texts } = useTexts();
  const [act, setAct] = useState<MailAct | null>(null);
  const done: Tell = async (text, takesFocus = true, kind = 'ok') => {
    await reload();
    onClear();
    onSaid({ text, takesFocus, kind });
  };
  const copy = async () => {
    const lines = picked.map(({ person, organisation, link }) => `${person}, ${organisation}: ${link}`);
    try {
      await navigator.clipboard.writeText(lines.join('\n'));
      onSaid({ text: texts.copiedLinks(picked.length), takesFocus: false });
    } catch {
      onSaid({ text: texts.copyFailed, takesFocus: false, kind: 'warning' });
    }
  };
  // The button that clears goes with what it cleared.
  const clear = () => {
    onClear();
    document.getElementById('stand')?.focus();
  };
  const isAny = picked.length > 0;
  return (
    <section className={isAny || said ? 'ss-picked ss-no-print' : undefined} aria-label={texts.withChosen}>
      {isAny && (
        <div className="ss-row">
          <strong className="ss-picked__count">{texts.chosen(picked.length)}</strong>
          {(wave.state === 'open' || wave.state === 'planned') && (
            <MailButtons picked={picked} isOpen={wave.state === 'open'} onAct={setAct} />
          )}
          <Button onClick={() => void copy()}>{texts.copyLinks}</Button>
          <Button look="subtle" onClick={clear}>
            {texts.clear}
          </Button>
        </div>
      )}
      <Message said={said} />
      <MailDialog wave={wave} act={act} people={picked} onClose={() => setAct(null)} onDone={done} />
    </section>
  );
}

type ButtonsProps = Pick<Props, 'picked'> & { readonly isOpen: boolean; readonly onAct: (act: MailAct) => void };

/** Only what concerns at least one of them: who has answered is neither invited nor reminded. */
function MailButtons({ picked, isOpen, onAct }: ButtonsProps) {
  const { board: texts } = useTexts();
  const waited = picked.filter(isAwaited);
  const isMailed = isOpen && waited.some((invitation) => !isUnmailed(invitation));
  return (
    <>
      {waited.some(isUnmailed) && <Button onClick={() => onAct('invitation')}>{texts.invite}</Button>}
      {isMailed && <Button onClick={() => onAct('reminder')}>{texts.remind}</Button>}
      {isMailed && <Button onClick={() => onAct('again')}>{texts.inviteAgain}</Button>}
    </>
  );
}
