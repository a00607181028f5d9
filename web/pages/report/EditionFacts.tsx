import { useId } from 'react';
import { textsOf } from '../../../analytics/texts/texts.ts';
import type { ReportBody } from '../../../api/contract/reports.ts';
import { Heading } from '../../components/Heading.tsx';
import { momentOf } from '../../dates.ts';
import { useLocale } from '../../locale.tsx';
import { useTexts } from '../../texts/texts.ts';
import { aboutOf } from '../reports/report-words.ts';

/** What was asked for, by whom and when. */
export function EditionFacts({ report }: { readonly report: ReportBody }) {
  const { reports } = useTexts();
  const { locale } = useLocale();
  const texts = reports.report;
  const id = useId();
  const { parts } = textsOf(locale).report.words;
  const { madeAt, askedAt, askedBy } = report;
  const facts: readonly (readonly [string, string])[] = [
    [texts.about, aboutOf(reports, report)],
    [texts.audience, reports.audiences[report.audience].name],
    [texts.language, reports.languages[report.locale]],
    madeAt === null
      ? [texts.askedAt, texts.by(momentOf(locale, askedAt), askedBy)]
      : [texts.madeAt, texts.by(momentOf(locale, madeAt), askedBy)],
    [texts.parts, report.parts.map((part) => parts[part]).join(', ')],
  ];
  return (
    <section className="ss-card ss-stack" aria-labelledby={id}>
      <Heading level={2} id={id}>
        {texts.facts}
      </Heading>
      <dl className="ss-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
