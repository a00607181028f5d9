import type { PublishedBody } from '../../../api/contract/publications.ts';
import { Button } from '../../components/Button.tsx';
import { Heading } from '../../components/Heading.tsx';
import { Paragraph } from '../../components/Paragraph.tsx';
import { dayOf, lastDayOf } from '../../dates.ts';
import { useLocale } from '../../locale.tsx';
import { usePublishedTexts } from '../../texts/published-texts.ts';

type Props = { readonly published: PublishedBody; readonly level: 1 | 2 };

/** What this is the result of, which version, and what the coordinator says about it. */
export function Head({ published, level }: Props) {
  const texts = usePublishedTexts();
  const { locale } = useLocale();
  const { municipality, coalition, wave, version, publishedAt, note } = published;
  return (
    <header className="ss-title ss-stack">
      <div className="ss-row ss-row--apart ss-row--top">
        <div className="ss-title__words">
          <Heading level={level} look={1}>
            {texts.title(coalition)}
          </Heading>
          <Paragraph lead className="ss-narrow">
            {texts.lead(wave.name, municipality, lastDayOf(locale, wave.closesAt))}
          </Paragraph>
        </div>
        {publishedAt !== null && (
          <Button className="ss-no-print" onClick={() => window.print()}>
            {texts.print}
          </Button>
        )}
      </div>
      <p className="ss-soft ss-small">
        {publishedAt === null ? texts.preview(version) : texts.version(version, dayOf(locale, publishedAt))}{' '}
        {texts.frozen}
      </p>
      {note !== null && (
        <aside className="ss-card ss-stack ss-stack--small ss-narrow" aria-label={texts.note}>
          <strong>{texts.note}</strong>
          <p className="ss-own-words">{note}</p>
        </aside>
      )}
    </header>
  );
}
