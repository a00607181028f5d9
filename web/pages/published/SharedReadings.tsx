import { useId } from 'react';
import type { GapRow } from '../../../analytics/gap-row.ts';
import type { PublishedBody } from '../../../api/contract/publications.ts';
import type { SharedConversationBody } from '../../../api/contract/replies.ts';
import { languageOf } from '../../../survey/english-fallback.ts';
import { Heading } from '../../components/Heading.tsx';
import { Paragraph } from '../../components/Paragraph.tsx';
import { dayOf } from '../../dates.ts';
import { useLocale } from '../../locale.tsx';
import { useReplyTexts } from '../../texts/reply-texts.ts';
import { ReadingOfGap } from '../reply/ReadingOfGap.tsx';

type Reading = SharedConversationBody['readings'][number];
type Props = Pick<PublishedBody, 'dashboard'> & { readonly conversation: SharedConversationBody };

/** What the municipality and its partners read in the gaps that they talked about, and what partners replied to it. */
export function SharedReadings({ conversation: { sharedAt, readings }, dashboard }: Props) {
  const { readings: texts } = useReplyTexts();
  const { locale } = useLocale();
  const rowOf = ({ gap }: Reading) =>
    dashboard.gaps.find((row) => row.kind === gap.kind && row.id === gap.id && row.subject === gap.subject) ?? null;
  return (
    <section className="ss-card ss-stack" aria-labelledby="uitleg">
      <Heading level={2} id="uitleg">
        {texts.title}
      </Heading>
      <Paragraph className="ss-narrow ss-soft">{texts.lead(dayOf(locale, sharedAt))}</Paragraph>
      {readings.map((reading) => (
        <SharedReading
          key={`${reading.gap.kind} ${reading.gap.subject} ${reading.gap.id}`}
          reading={reading}
          row={rowOf(reading)}
        />
      ))}
    </section>
  );
}

function SharedReading({ reading, row }: { readonly reading: Reading; readonly row: GapRow | null }) {
  const { readings: texts } = useReplyTexts();
  const { locale } = useLocale();
  const id = useId();
  return (
    <section className="ss-shared-reading ss-stack" aria-labelledby={id}>
      <Heading level={3} id={id} lang={row === null ? undefined : languageOf(row.title, locale)}>
        {row?.title[locale] ?? reading.gap.id}
      </Heading>
      <ReadingOfGap row={row} reading={reading.reading} />
      <p>
        <strong>{reading.replies.length === 0 ? texts.noReplies : texts.replies}</strong>
      </p>
      {reading.replies.length > 0 && (
        <ul className="ss-replies">
          {reading.replies.map((reply) => (
            <SharedReply key={reply.organisation} {...reply} />
          ))}
        </ul>
      )}
    </section>
  );
}

function SharedReply({ organisation, channel, stance, text }: Reading['replies'][number]) {
  const texts = useReplyTexts();
  return (
    <li className="ss-reply">
      <p>
        <strong>{organisation}</strong> {texts.said[stance]}
        {channel === 'published' && <span className="ss-soft ss-small"> ({texts.channels.published})</span>}
      </p>
      {text !== null && <p className="ss-own-words">{text}</p>}
    </li>
  );
}
