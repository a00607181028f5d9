import { pages } from '../../../api/contract/paths.ts';
import type { WaveBody } from '../../../api/contract/waves.ts';
import { RouteLink } from '../../components/RouteLink.tsx';
import { WaveBadge } from '../../components/WaveBadge.tsx';
import { useTexts } from '../../texts/texts.ts';

/**
 * A wave with its state and, once it is closed, the way to its results. Of an open wave a look at results has a
 * consequence, so the way to them leads by its page, which says so.
 */
export function WaveLine({ wave }: { readonly wave: WaveBody }) {
  const { home: texts } = useTexts();
  return (
    <li className="ss-row ss-row--apart">
      <span className="ss-row">
        <RouteLink to={pages.wave(wave.id)} className="ss-link--alone">
          {wave.name}
        </RouteLink>
        <WaveBadge state={wave.state} />
      </span>
      {wave.state === 'closed' && (
        <RouteLink to={pages.dashboard(wave.id)} className="ss-link--alone" aria-label={texts.resultsOf(wave.name)}>
          {texts.results}
        </RouteLink>
      )}
    </li>
  );
}
