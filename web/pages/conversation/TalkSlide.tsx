import { dialogueTitle } from '../../../analytics/conversation/dialogue-questions.ts';
import type { ConversationBody } from '../../../api/contract/conversation.ts';
import { pages } from '../../../api/contract/paths.ts';
import { languageOf } from '../../../survey/english-fallback.ts';
import { Paragraph } from '../../components/Paragraph.tsx';
import { RouteLink } from '../../components/RouteLink.tsx';
import { useLocale } from '../../locale.tsx';
import { useTexts } from '../../texts/texts.ts';
import { rowOfGap } from './row-of-gap.ts';

/** What the room talks about after the charts: a question for each chosen gap, and the way to its sheet. */
export function TalkSlide({ body }: { readonly body: ConversationBody }) {
  const { slide } = useTexts().conversation;
  const { locale } = useLocale();
  const rows = body.gaps.flatMap(({ gap }) => rowOfGap(body.dashboard, gap) ?? []);
  return (
    <>
      <Paragraph className="ss-slide__sentence">{slide.lead}</Paragraph>
      <ol className="ss-findings">
        {rows.map((row) => (
          <li key={`${row.kind} ${row.subject} ${row.id}`}>
            <p>
              <strong lang={languageOf(row.title, locale)}>{row.title[locale]}.</strong> {dialogueTitle(locale, row)}
            </p>
          </li>
        ))}
      </ol>
      <p className="ss-no-print">
        <RouteLink to={pages.dialogueSheets(body.wave.id)}>{slide.sheets}</RouteLink>
      </p>
    </>
  );
}
