import type { ReportComparisonBody } from '../../../api/contract/reports.ts';
import { Heading } from '../../components/Heading.tsx';
import { Paragraph } from '../../components/Paragraph.tsx';
import { useLocale } from '../../locale.tsx';
import { useTexts } from '../../texts/texts.ts';
import { Folded } from './Folded.tsx';

/** How many sentences stand open at first; more are folded away by section. */
const MOST_OPEN = 12;

/** What is said in one edition and not in the other, section by section. */
export function ChangedSentences({ comparison }: { readonly comparison: ReportComparisonBody }) {
  const { comparison: texts } = useTexts().reports;
  const { before, sentences } = comparison;
  const sections = sentences.map(({ section, removed, added }) => {
    const [was, became] = [[...new Set(removed)], [...new Set(added)]];
    return { section, was, became, count: was.length + became.length };
  });
  const total = sections.reduce((sum, { count }) => sum + count, 0);
  return (
    <div className="ss-stack ss-stack--small">
      <Heading level={3}>{texts.sentences}</Heading>
      {total === 0 && <Paragraph>{texts.noSentences}</Paragraph>}
      {sections.map(({ section, was, became, count }) => (
        <Folded
          key={section}
          isOpen={total <= MOST_OPEN}
          summary={
            <span>
              <span lang={before.locale}>{section}</span>: {texts.sentencesOf(count)}
            </span>
          }
        >
          <dl className="ss-sentences" lang={before.locale}>
            {was.length > 0 && <Said name={texts.was} sentences={was} />}
            {became.length > 0 && <Said name={texts.became} sentences={became} />}
          </dl>
        </Folded>
      ))}
    </div>
  );
}

function Said({ name, sentences }: { readonly name: string; readonly sentences: readonly string[] }) {
  const { locale } = useLocale();
  return (
    <div>
      <dt lang={locale}>{name}</dt>
      {sentences.map((sentence) => (
        <dd key={sentence}>{sentence}</dd>
      ))}
    </div>
  );
}
