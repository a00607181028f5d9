import type { ChosenGapBody, ConversationBody } from '../../../api/contract/conversation.ts';
import { Heading } from '../../components/Heading.tsx';
import { useLocale } from '../../locale.tsx';
import { useTexts } from '../../texts/texts.ts';
import { titleOfGap } from './row-of-gap.ts';

type Props = { readonly gap: ChosenGapBody; readonly body: ConversationBody };

/** What is read in a gap, once it is fixed. */
export function Reading({ gap: { gap, reading }, body }: Props) {
  const { readings: texts } = useTexts().conversation;
  const { locale } = useLocale();
  const words = [
    [texts.municipality, reading.municipality],
    [texts.partners, reading.partners],
    [reading.outcome === null ? texts.outcome : texts.together[reading.outcome], reading.together],
  ] as const;
  return (
    <div className="ss-reading">
      <Heading level={3}>{titleOfGap(locale, body.dashboard, gap)}</Heading>
      <dl className="ss-own-comments">
        {words.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="ss-own-words">{text ?? <span className="ss-soft">{texts.notWritten}</span>}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
