import { useState } from 'react';
import { useParams } from 'react-router';
import { pages, paths } from '../../api/contract/paths.ts';
import type { WaveDetailBody } from '../../api/contract/waves.ts';
import { Load } from '../components/Load.tsx';
import { Message, type Said, type Tell } from '../components/Message.tsx';
import { Page } from '../components/Page.tsx';
import { WaveBadge } from '../components/WaveBadge.tsx';
import { dayOf, lastDayOf } from '../dates.ts';
import { useLocale } from '../locale.tsx';
import { useTexts } from '../texts/texts.ts';
import { Confidence } from './wave/Confidence.tsx';
import { Invitations } from './wave/Invitations.tsx';
import { NextStep } from './wave/NextStep.tsx';
import { Paper } from './wave/Paper.tsx';
import { PassOns } from './wave/PassOns.tsx';
import { Progress } from './wave/Progress.tsx';
import { WaveEdition } from './wave/WaveEdition.tsx';

/** A wave: what to do next, how far the answers are, and everybody's personal link. */
export function WavePage() {
  const { waveId = '' } = useParams();
  return (
    <Load<WaveDetailBody> path={paths.wave(waveId)}>{(wave, reload) => <Wave wave={wave} reload={reload} />}</Load>
  );
}

function Wave({ wave, reload }: { readonly wave: WaveDetailBody; readonly reload: () => Promise<void> }) {
  const { wave: texts, home } = useTexts();
  const { locale } = useLocale();
  const [said, setSaid] = useState<Said | null>(null);
  const changed: Tell = async (text, takesFocus = false) => {
    await reload();
    setSaid({ text, takesFocus });
  };
  const lead = texts.between(dayOf(locale, wave.opensAt), lastDayOf(locale, wave.closesAt));
  const crumbs = [
    { to: pages.home(), name: home.crumb },
    { to: pages.coalition(wave.coalition.id), name: wave.coalition.name },
  ];
  return (
    <Page title={wave.name} lead={lead} crumbs={crumbs} beside={<WaveBadge state={wave.state} />}>
      <Message said={said} />
      <NextStep wave={wave} onChanged={changed} />
      <Confidence wave={wave} />
      {wave.invitations.length > 0 && <Progress wave={wave} />}
      <WaveEdition wave={wave} onChanged={changed} />
      {wave.passOns.length > 0 && <PassOns wave={wave} onChanged={changed} />}
      <Invitations wave={wave} />
      <Paper wave={wave} />
    </Page>
  );
}
