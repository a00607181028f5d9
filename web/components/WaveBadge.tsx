import { textsOf } from '../../survey/texts/texts.ts';
import type { WaveState } from '../../survey/wave.ts';
import { useLocale } from '../locale.tsx';
import { Badge } from './Badge.tsx';

const TONES = { draft: 'waiting', planned: 'brand', open: 'open', closed: 'quiet' } as const;

export function WaveBadge({ state }: { readonly state: WaveState }) {
  return <Badge tone={TONES[state]}>{textsOf(useLocale().locale).waveStates[state]}</Badge>;
}
