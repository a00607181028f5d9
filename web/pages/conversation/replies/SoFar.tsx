import { useState } from 'react';
import type { ReplyRoundBody } from '../../../../api/contract/replies.ts';
import { languageOf } from '../../../../survey/english-fallback.ts';
import { Badge } from '../../../components/Badge.tsx';
import { Button } from '../../../components/Button.tsx';
import { Heading } from '../../../components/Heading.tsx';
import type { Reload } from '../../../components/Load.tsx';
import { momentOf } from '../../../dates.ts';
import { useLocale } from '../../../locale.tsx';
import { useTexts } from '../../../texts/texts.ts';
import { Who } from './Who.tsx';

type Props = { readonly round: ReplyRoundBody; readonly again: Reload };

/** Which partners have replied, and what they said. */
export function SoFar({ round, again }: Props) {
  const { replies: texts } = useTexts().replyRound;
  const [isFresh, setIsFresh] = useState(false);
  const refresh = async () => {
    setIsFresh(false);
    await again(true);
    setIsFresh(true);
  };
  return (
    <>
      {round.state !== 'preparing' && <Who organisations={round.organisations} total={round.gaps.length} />}
      <Heading level={3}>{texts.title}</Heading>
      {round.state === 'for-reply' && (
        <div className="ss-row">
          <Button onClick={() => void refresh()}>{texts.refresh}</Button>
          <span role="status" className="ss-soft">
            {isFresh && texts.refreshed}
          </span>
        </div>
      )}
      {round.gaps.map((gap) => (
        <RepliesToGap key={gap.id} gap={gap} />
      ))}
    </>
  );
}

type Gap = ReplyRoundBody['gaps'][number];

function RepliesToGap({ gap: { title, replies } }: { readonly gap: Gap }) {
  const { replies: texts } = useTexts().replyRound;
  const { locale } = useLocale();
  return (
    <div className="ss-stack ss-stack--small">
      <p>
        <strong lang={languageOf(title, locale)}>{title[locale]}</strong>
      </p>
      {replies.length === 0 ? (
        <p className="ss-soft">{texts.none}</p>
      ) : (
        <ul className="ss-replies">
          {replies.map((reply) => (
            <OneReply key={reply.id} reply={reply} />
          ))}
        </ul>
      )}
    </div>
  );
}

function OneReply({ reply }: { readonly reply: Gap['replies'][number] }) {
  const { replies: texts, said } = useTexts().replyRound;
  const { locale } = useLocale();
  const { organisation, channel, stance, text, repliedAt, isCurrent, isStanding } = reply;
  const why = isCurrent ? texts.beside : texts.outdated;
  return (
    <li className="ss-reply">
      <p>
        <strong>{organisation}</strong> {said[stance]}
      </p>
      {text !== null && <p className="ss-own-words">{text}</p>}
      <p className="ss-soft ss-small">{texts.at(momentOf(locale, repliedAt))}</p>
      {(channel === 'published' || !isStanding) && (
        <p className="ss-reply__marks">
          {channel === 'published' && <Badge>{texts.byResult}</Badge>}
          {!isStanding && <Badge tone="waiting">{why}</Badge>}
        </p>
      )}
    </li>
  );
}
