import { pages } from '../../../api/contract/paths.ts';
import type { WaveBody } from '../../../api/contract/waves.ts';
import { RouteLink } from '../../components/RouteLink.tsx';
import { WaveBadge } from '../../components/WaveBadge.tsx';
import { useTexts } from '../../texts/texts.ts';

/** A wave with its state and the way to its results. */
export function WaveLine({ wave }: { readonly wave: WaveBody }) {
  const { home: texts } = useTexts();
  const hasBegun = wave.state === 'open' || wave.state === 'closed';
  return (
    <li className="ss-row ss-row--apart">
      <span className="ss-row">
        <RouteLink to={pages.wave(wave.id)} className="ss-link--alone">
          {wave.name}
        </RouteLink>
        <WaveBadge state={wave.state} />
      </span>
      {hasBegun && (
        <RouteLink to={pages.dashboard(wave.id)} className="ss-link--alone" aria-label={texts.resultsOf(wave.name)}>
          {texts.results}
        </RouteLink>
      )}
    </li>
  );
}
