import type { EditionSummaryBody } from '../../../api/contract/editions.ts';
import { pages } from '../../../api/contract/paths.ts';
import { Badge } from '../../components/Badge.tsx';
import { RouteLink } from '../../components/RouteLink.tsx';
import { useTexts } from '../../texts/texts.ts';

type Props = { readonly edition: EditionSummaryBody };

export function EditionBadge({ edition: { frozenAt } }: Props) {
  const { editions: texts } = useTexts();
  return (
    <Badge tone={frozenAt === null ? 'waiting' : 'quiet'}>{frozenAt === null ? texts.editable : texts.frozen}</Badge>
  );
}

/** How much is asked, where it comes from, and which waves ask it. */
export function EditionFacts({ edition }: Props) {
  const { editions: texts } = useTexts();
  const { themes, criteria, minutes, basedOn, waves } = edition;
  return (
    <div className="ss-small ss-stack ss-stack--small">
      <p>
        {texts.size(themes, criteria)}; {texts.minutes(minutes)}
      </p>
      {basedOn && <p className="ss-soft">{texts.basedOn(basedOn.name)}</p>}
      {waves.length === 0 ? (
        <p className="ss-soft">{texts.unused}</p>
      ) : (
        <>
          <p className="ss-soft">{texts.usedIn}</p>
          <ul className="ss-lines">
            {waves.map(({ id, name, coalition }) => (
              <li key={id}>
                <RouteLink to={pages.wave(id)}>{texts.ofCoalition(name, coalition)}</RouteLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
