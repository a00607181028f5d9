import type { PromiseOutcome } from '../../../analytics/facts/promise-outcome.ts';
import { pages } from '../../../api/contract/paths.ts';
import type { PromiseBody, PromisesBody } from '../../../api/contract/promises.ts';
import { Badge } from '../../components/Badge.tsx';
import { RouteLink } from '../../components/RouteLink.tsx';
import type { PromisesTexts } from '../../texts/promises-nl.ts';
import { useTexts } from '../../texts/texts.ts';
import type { Outcomes } from './use-outcomes.ts';

type Props = {
  readonly promise: PromiseBody;
  readonly waves: PromisesBody['waves'];
  readonly outcomes: Outcomes;
};

const TONES = { kept: 'open', partly: 'waiting', 'not-kept': 'waiting' } as const;

/** What each wave that asked says of a promise: in words, with a way to its results once they are there. */
export function PromiseOutcomes({ promise: { id, askedIn }, waves, outcomes }: Props) {
  const { promises: texts } = useTexts();
  if (askedIn.length === 0) return null;
  const asking = waves.filter((wave) => askedIn.includes(wave.id)).toReversed();
  return (
    <div>
      <p className="ss-soft ss-small ss-promise-said">{texts.outcomes}</p>
      <ul className="ss-promise-outcomes">
        {asking.map((wave) => {
          const outcome = outcomes.get(wave.id)?.find(({ promise }) => promise.id === id);
          return (
            <li key={wave.id} className="ss-row">
              {wave.isClosed ? <RouteLink to={pages.dashboard(wave.id)}>{wave.name}</RouteLink> : wave.name}
              <Verdict isClosed={wave.isClosed} outcome={outcome} texts={texts} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

type VerdictProps = {
  readonly isClosed: boolean;
  readonly outcome: PromiseOutcome | undefined;
  readonly texts: PromisesTexts;
};

/** Nothing while it is still being asked of the server, or when it cannot be had. */
function Verdict({ isClosed, outcome, texts }: VerdictProps) {
  if (!isClosed) return <span className="ss-soft">{texts.asked}</span>;
  if (outcome === undefined) return null;
  const { result, others } = outcome;
  if (result !== null) return <Badge tone={TONES[result]}>{texts.results[result]}</Badge>;
  return <span className="ss-soft">{'withheld' in others ? texts.untold : texts.unjudged}</span>;
}
