import { rowSentence } from '../../../analytics/conversation/row-sentence.ts';
import type { GapRow } from '../../../analytics/gap-row.ts';
import type { GapReading } from '../../../survey/conversation.ts';
import { Paragraph } from '../../components/Paragraph.tsx';
import { useLocale } from '../../locale.tsx';
import { useReplyTexts } from '../../texts/reply-texts.ts';

type Props = { readonly row: GapRow | null; readonly reading: GapReading };

/** What the figures say of a gap, and what each side reads in it. Words of people are shown as they were written. */
export function ReadingOfGap({ row, reading }: Props) {
  const texts = useReplyTexts();
  const { locale } = useLocale();
  const { outcome } = reading;
  const words = [
    [texts.municipality, reading.municipality],
    [texts.partners, reading.partners],
  ] as const;
  return (
    <>
      <Paragraph className="ss-narrow">{row === null ? texts.noFigures : rowSentence(locale, row)}</Paragraph>
      <dl className="ss-two-readings">
        {words.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="ss-own-words">{text}</dd>
          </div>
        ))}
        {outcome !== null && (
          <div className="ss-two-readings__together">
            <dt>{texts.together[outcome]}</dt>
            <dd className="ss-own-words">{reading.together ?? texts.outcome[outcome]}</dd>
          </div>
        )}
      </dl>
    </>
  );
}
