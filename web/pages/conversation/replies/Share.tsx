import { paths } from '../../../../api/contract/paths.ts';
import { Paragraph } from '../../../components/Paragraph.tsx';
import { lastDayOf, TAGS } from '../../../dates.ts';
import { useLocale } from '../../../locale.tsx';
import { useTexts } from '../../../texts/texts.ts';
import type { RoundProps } from '../ReplyRound.tsx';
import { Ask } from './Ask.tsx';

/** Publishing readings and replies, once that may be; until then, when. */
export function Share({ waveId, round, change }: RoundProps) {
  const { share: texts } = useTexts().replyRound;
  const { locale } = useLocale();
  if (round.link === null) return null;
  if (!round.mayShare)
    return <span className="ss-soft">{texts.notYet(lastDayOf(locale, round.replyUntil ?? ''))}</span>;
  const silent = round.organisations.filter(({ replied }) => replied < round.gaps.length).map(({ name }) => name);
  return (
    <Ask
      label={texts.submit}
      title={texts.title}
      confirm={texts.confirm}
      look="primary"
      onConfirm={() => change('POST', paths.sharedConversation(waveId), {}, texts.done)}
    >
      <Paragraph>{texts.text(round.gaps.length)}</Paragraph>
      {silent.length > 0 && <Paragraph>{texts.missing(new Intl.ListFormat(TAGS[locale]).format(silent))}</Paragraph>}
    </Ask>
  );
}
