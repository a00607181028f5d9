import type { RepliesBody } from '../../../api/contract/replies.ts';
import { languageOf } from '../../../survey/english-fallback.ts';
import { Heading } from '../../components/Heading.tsx';
import { momentOf } from '../../dates.ts';
import { useLocale } from '../../locale.tsx';
import { useReplyTexts } from '../../texts/reply-texts.ts';
import type { GapToReply, Stored } from './draft.ts';
import { ReadingOfGap } from './ReadingOfGap.tsx';

type Props = { readonly body: RepliesBody };

/** What was laid before the partner and what it replied, once that cannot change any more. */
export function Given({ body }: Props) {
  return (
    <>
      {body.gaps.map((gap) => (
        <GivenToGap key={gap.id} gap={gap} body={body} />
      ))}
    </>
  );
}

function GivenToGap({ gap, body }: Props & { readonly gap: GapToReply }) {
  const texts = useReplyTexts();
  const { locale } = useLocale();
  const names = new Map<string, string>(body.organisations.map(({ id, name }) => [id, name]));
  return (
    <section className="ss-card ss-stack" aria-labelledby={`gap-${gap.id}`}>
      <Heading level={2} id={`gap-${gap.id}`} lang={languageOf(gap.title, locale)}>
        {gap.title[locale]}
      </Heading>
      <ReadingOfGap row={gap.row} reading={gap.reading} />
      <Heading level={3}>{texts.own}</Heading>
      {gap.replies.length === 0 && (
        <p className="ss-soft">{body.channel === 'personal' ? texts.none : texts.noneSent}</p>
      )}
      {gap.replies.map((reply) => (
        <GivenReply key={reply.organisation} reply={reply} name={names.get(reply.organisation) ?? ''} />
      ))}
    </section>
  );
}

function GivenReply({ reply, name }: { readonly reply: Stored; readonly name: string }) {
  const texts = useReplyTexts();
  const { locale } = useLocale();
  return (
    <div className="ss-reply">
      <p>
        <strong>{name}</strong> {texts.said[reply.stance]}
      </p>
      {reply.text !== null && <p className="ss-own-words">{reply.text}</p>}
      <p className="ss-soft ss-small">{texts.sentAt(momentOf(locale, reply.repliedAt))}</p>
    </div>
  );
}
