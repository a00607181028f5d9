import { REPLY_STANCES, type ReplyStance } from '../../../survey/conversation.ts';
import { languageOf } from '../../../survey/english-fallback.ts';
import { Alert } from '../../components/Alert.tsx';
import { ChoiceField } from '../../components/ChoiceField.tsx';
import { Heading } from '../../components/Heading.tsx';
import { TextAreaField } from '../../components/TextField.tsx';
import { momentOf } from '../../dates.ts';
import { useLocale } from '../../locale.tsx';
import { useReplyTexts } from '../../texts/reply-texts.ts';
import { type Draft, type GapToReply, type Stored, storedOf } from './draft.ts';
import { ReadingOfGap } from './ReadingOfGap.tsx';
import type { Replies } from './use-replying.ts';

type Props = { readonly gap: GapToReply; readonly replies: Replies };

/** One gap: what was read in it, and the reply to that. */
export function ReplyToGap({ gap, replies }: Props) {
  const texts = useReplyTexts();
  const { locale } = useLocale();
  const shown = replies.shown(gap);
  const stored = storedOf(gap, replies.organisation);
  return (
    <section className="ss-card ss-stack" aria-labelledby={`gap-${gap.id}`}>
      <Heading level={2} id={`gap-${gap.id}`} lang={languageOf(gap.title, locale)}>
        {gap.title[locale]}
      </Heading>
      <ReadingOfGap row={gap.row} reading={gap.reading} />
      {stored?.isCurrent === false && <Alert kind="warning">{texts.outdated}</Alert>}
      <ChoiceField<ReplyStance | ''>
        name={`stance-${gap.id}`}
        label={texts.question}
        choices={REPLY_STANCES.map((value) => ({ value, ...texts.stances[value] }))}
        value={shown.stance}
        onChoose={(stance) => replies.change(gap, { stance })}
      />
      {shown.stance !== '' && (
        <TextAreaField
          className="ss-narrow"
          label={texts.text}
          description={texts.textHelp}
          error={replies.unsaid.includes(gap.id) ? texts.textMissing : undefined}
          rows={4}
          maxLength={2000}
          value={shown.text}
          onChange={({ currentTarget }) => replies.change(gap, { text: currentTarget.value })}
        />
      )}
      {stored && <Sent stored={stored} shown={shown} />}
    </section>
  );
}

/** When it was sent; and what, where something else stands in the fields now. */
function Sent({ stored, shown }: { readonly stored: Stored; readonly shown: Draft }) {
  const texts = useReplyTexts();
  const { locale } = useLocale();
  const moment = momentOf(locale, stored.repliedAt);
  const isSame = stored.stance === shown.stance && (stored.text ?? '') === shown.text.trim();
  if (isSame) return <p className="ss-soft ss-small">{texts.sentAt(moment)}</p>;
  return (
    <div className="ss-soft ss-small ss-narrow">
      <p>{texts.sentNow(texts.stances[stored.stance].name, moment)}</p>
      {stored.text !== null && <p className="ss-own-words">{stored.text}</p>}
    </div>
  );
}
