import { pages, paths } from '../../../../api/contract/paths.ts';
import type { ReplyRoundBody } from '../../../../api/contract/replies.ts';
import { RouteLink } from '../../../components/RouteLink.tsx';
import { dateOf } from '../../../dates.ts';
import { useLocale } from '../../../locale.tsx';
import { useTexts } from '../../../texts/texts.ts';
import type { RoundProps } from '../ReplyRound.tsx';
import { ChooseDay } from './ChooseDay.tsx';

/** What has to be there first, or until when partners will be asked. */
export function NotAsked({ waveId, round, change }: RoundProps) {
  const { replyRound } = useTexts();
  const { locale } = useLocale();
  const { offer } = replyRound;
  if (round.obstacles.length > 0) return <Obstacles waveId={waveId} obstacles={round.obstacles} />;
  const words = (day: string) => dateOf(locale, day);
  return (
    <ChooseDay
      days={round.days}
      label={offer.day}
      help={offer.dayHelp(words(round.days.first), words(round.days.last))}
      submit={offer.submit}
      ask={(day) => ({ title: offer.title, text: offer.text(words(day)), confirm: offer.confirm })}
      onChosen={(replyUntil) => change('POST', paths.replyRound(waveId), { replyUntil }, offer.done(words(replyUntil)))}
    />
  );
}

type Props = { readonly waveId: string; readonly obstacles: ReplyRoundBody['obstacles'] };

function Obstacles({ waveId, obstacles }: Props) {
  const { obstacles: texts } = useTexts().replyRound;
  const { locale } = useLocale();
  return (
    <div>
      <p>
        <strong>{texts.title}</strong>
      </p>
      <ul>
        {obstacles.map((one) => (
          <li key={one.why === 'incomplete' ? one.gap.nl : one.why}>
            {one.why === 'not-published' && (
              <>
                {texts.published} <RouteLink to={pages.publish(waveId)}>{texts.publish}</RouteLink>
              </>
            )}
            {one.why === 'none-chosen' && texts.chosen}
            {one.why === 'incomplete' && texts.incomplete(one.gap[locale])}
          </li>
        ))}
      </ul>
    </div>
  );
}
