import { pages, paths } from '../../../../api/contract/paths.ts';
import type { ReplyRoundBody } from '../../../../api/contract/replies.ts';
import { Alert } from '../../../components/Alert.tsx';
import { Heading } from '../../../components/Heading.tsx';
import { Paragraph } from '../../../components/Paragraph.tsx';
import { RouteLink } from '../../../components/RouteLink.tsx';
import { dateOf, dayOf, lastDayOf } from '../../../dates.ts';
import { useLocale } from '../../../locale.tsx';
import { useTexts } from '../../../texts/texts.ts';
import { PublicLink } from '../../publish/PublicLink.tsx';
import type { RoundProps } from '../ReplyRound.tsx';
import { Ask } from './Ask.tsx';
import { ChooseDay } from './ChooseDay.tsx';
import { Share } from './Share.tsx';

/** How far it is since partners were asked, and what can be done now. */
export function Asked({ waveId, round, change }: RoundProps) {
  const { replyRound: texts } = useTexts();
  const isShared = round.state === 'shared';
  const isWithdrawn = round.obstacles.some(({ why }) => why === 'not-published');
  return (
    <>
      <StateOf round={round} />
      {isWithdrawn && <Alert kind="warning">{texts.withdrawn}</Alert>}
      {isShared && !isWithdrawn && <Paragraph>{texts.sharedText}</Paragraph>}
      {round.state === 'for-reply' && round.link !== null && (
        <>
          <Mail waveId={waveId} round={round} change={change} />
          <Paragraph className="ss-narrow ss-soft">{texts.link}</Paragraph>
          <PublicLink link={round.link} label={texts.linkLabel} />
        </>
      )}
      {!isShared && <MoreTime waveId={waveId} round={round} change={change} />}
      <div className="ss-row">
        {!isShared && <Share waveId={waveId} round={round} change={change} />}
        <Recall waveId={waveId} round={round} change={change} />
      </div>
    </>
  );
}

function StateOf({ round: { state, replyUntil, sharedAt } }: { readonly round: ReplyRoundBody }) {
  const { state: texts } = useTexts().replyRound;
  const { locale } = useLocale();
  if (state === 'preparing') return null;
  const day = state === 'for-reply' ? lastDayOf(locale, replyUntil ?? '') : dayOf(locale, sharedAt ?? replyUntil ?? '');
  return <Heading level={3}>{texts[state](day)}</Heading>;
}

/** One mail each, and only when it is asked. */
function Mail({ waveId, round, change }: RoundProps) {
  const { mail: texts } = useTexts().replyRound;
  const { waiting, mailed } = round.mail;
  if (waiting + mailed === 0) return null;
  return (
    <div className="ss-row">
      {waiting > 0 && (
        <Ask
          label={texts.send(waiting)}
          title={texts.title(waiting)}
          confirm={texts.confirm}
          look="primary"
          onConfirm={() => change('POST', paths.replyMails(waveId), {}, texts.done)}
        >
          <Paragraph>{texts.text}</Paragraph>
          <p>
            <RouteLink to={pages.waveMail(waveId)}>{texts.template}</RouteLink>
          </p>
        </Ask>
      )}
      {mailed > 0 && <span className="ss-soft">{texts.mailed(mailed)}</span>}
    </div>
  );
}

function MoreTime({ waveId, round, change }: RoundProps) {
  const { more: texts } = useTexts().replyRound;
  const { locale } = useLocale();
  const { first, last } = round.days;
  if (first > last) return null;
  const words = (day: string) => dateOf(locale, day);
  return (
    <details className="ss-details">
      <summary>{texts.open}</summary>
      <ChooseDay
        key={first}
        days={round.days}
        label={texts.day}
        help={texts.dayHelp(words(first), words(last))}
        submit={texts.submit}
        onChosen={(replyUntil) =>
          change('POST', paths.replyRound(waveId), { replyUntil }, texts.done(words(replyUntil)))
        }
      />
    </details>
  );
}

function Recall({ waveId, round, change }: RoundProps) {
  const { recall: texts } = useTexts().replyRound;
  return (
    <Ask
      label={texts.submit}
      title={texts.title}
      confirm={texts.confirm}
      negative
      onConfirm={() => change('DELETE', paths.replyRound(waveId), undefined, texts.done)}
    >
      {round.state === 'shared' && <Paragraph>{texts.sharedText}</Paragraph>}
      <Paragraph>{texts.text}</Paragraph>
    </Ask>
  );
}
