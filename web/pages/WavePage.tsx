import { useState } from 'react';
import { useParams } from 'react-router';
import type { WaveMailBody } from '../../api/contract/mail.ts';
import { pages, paths } from '../../api/contract/paths.ts';
import type { WaveDetailBody } from '../../api/contract/waves.ts';
import { Load, type Reload } from '../components/Load.tsx';
import { Message, type Said, type Tell } from '../components/Message.tsx';
import { Page } from '../components/Page.tsx';
import { usePolling } from '../components/use-polling.ts';
import { WaveBadge } from '../components/WaveBadge.tsx';
import { dayOf, lastDayOf } from '../dates.ts';
import { useLocale } from '../locale.tsx';
import { useTexts } from '../texts/texts.ts';
import { AskedPromises } from './wave/AskedPromises.tsx';
import { Board } from './wave/board/Board.tsx';
import type { Filter } from './wave/board/stage.ts';
import { Confidence } from './wave/Confidence.tsx';
import { NextStep } from './wave/NextStep.tsx';
import { Paper } from './wave/Paper.tsx';
import { PassOns } from './wave/PassOns.tsx';
import { Progress } from './wave/Progress.tsx';
import { WaveEdition } from './wave/WaveEdition.tsx';

/** A wave: what to do next, and how far everybody is. */
export function WavePage() {
  const { waveId = '' } = useParams();
  return (
    <Load<WaveDetailBody> path={paths.wave(waveId)}>
      {(wave, reloadWave) => (
        <Load<WaveMailBody> path={paths.waveMail(waveId)}>
          {(mail, reloadMail) => (
            <Wave
              wave={wave}
              mail={mail}
              reload={async (quietly) => {
                await Promise.all([reloadWave(quietly), reloadMail(quietly)]);
              }}
            />
          )}
        </Load>
      )}
    </Load>
  );
}

type Props = { readonly wave: WaveDetailBody; readonly mail: WaveMailBody; readonly reload: Reload };

function Wave({ wave, mail, reload }: Props) {
  const { wave: texts, home } = useTexts();
  const { locale } = useLocale();
  const [said, setSaid] = useState<Said | null>(null);
  const [filter, setFilter] = useState<Filter>('all');
  // Before the first day mails wait, and nothing moves.
  const isSending = wave.state === 'open' && mail.mailings.some(({ states }) => states.queued + states.sending > 0);
  usePolling(() => reload(true), isSending);
  const changed: Tell = async (text, takesFocus = false, kind = 'ok') => {
    await reload();
    setSaid({ text, takesFocus, kind });
  };
  const mend = () => {
    setFilter('action');
    document.getElementById('stand')?.focus();
  };
  const lead = texts.between(dayOf(locale, wave.opensAt), lastDayOf(locale, wave.closesAt));
  // It can be chosen until the wave is opened; from then on it is only to be looked up.
  const edition = <WaveEdition wave={wave} onChanged={changed} />;
  const promises = wave.promises.length + wave.laterPromises > 0 && <AskedPromises wave={wave} />;
  const crumbs = [
    { to: pages.home(), name: home.crumb },
    { to: pages.coalition(wave.coalition.id), name: wave.coalition.name },
  ];
  return (
    <Page title={wave.name} lead={lead} crumbs={crumbs} beside={<WaveBadge state={wave.state} />}>
      <Message said={said} />
      <NextStep wave={wave} mail={mail} onChanged={changed} onMend={mend} />
      {wave.passOns.length > 0 && <PassOns wave={wave} onChanged={changed} />}
      <Confidence wave={wave} />
      {wave.invitations.length > 0 && <Progress wave={wave} />}
      {wave.state === 'draft' && edition}
      {wave.state === 'draft' && promises}
      {!wave.imported && <Board wave={wave} mail={mail} filter={filter} onFilter={setFilter} reload={reload} />}
      {wave.state !== 'draft' && edition}
      {wave.state !== 'draft' && promises}
      {!wave.imported && <Paper wave={wave} />}
    </Page>
  );
}
