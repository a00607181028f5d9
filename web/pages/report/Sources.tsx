import { useId } from 'react';
import type { ReportDetailBody, ReportSourceBody } from '../../../api/contract/reports.ts';
import { Heading } from '../../components/Heading.tsx';
import { Paragraph } from '../../components/Paragraph.tsx';
import { dayOf } from '../../dates.ts';
import { useLocale } from '../../locale.tsx';
import { useTexts } from '../../texts/texts.ts';

/** The frozen results that it was made from, and the numbers that show whether anything was changed. */
export function Sources({ report }: { readonly report: ReportDetailBody }) {
  const { report: texts } = useTexts().reports;
  const id = useId();
  return (
    <section className="ss-card ss-stack" aria-labelledby={id}>
      <Heading level={2} id={id}>
        {texts.sources}
      </Heading>
      {report.sources.length === 0 ? (
        <Paragraph>{texts.noSources}</Paragraph>
      ) : (
        <>
          <Paragraph>{texts.sourcesLead}</Paragraph>
          <SourceTable sources={report.sources} />
        </>
      )}
      <details className="ss-details">
        <summary>{texts.checks}</summary>
        <Paragraph>{texts.checksLead}</Paragraph>
        <dl className="ss-digests">
          {digestsOf(report, texts).map(([name, digest]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <code>{digest}</code>
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}

type Texts = ReturnType<typeof useTexts>['reports']['report'];

function digestsOf(
  { files, sources, contentDigest, methodVersion }: ReportDetailBody,
  texts: Texts,
): readonly (readonly [name: string, digest: string])[] {
  return [
    ...files.map(({ name, digest }) => [name, digest] as const),
    ...(contentDigest === null ? [] : [[texts.content, contentDigest] as const]),
    ...sources.map(({ coalition, wave, digest }) => [`${coalition}, ${wave}`, digest] as const),
    ...(methodVersion === null ? [] : [[texts.methodVersion, methodVersion] as const]),
  ];
}

function SourceTable({ sources }: { readonly sources: readonly ReportSourceBody[] }) {
  const { report: texts } = useTexts().reports;
  const { locale } = useLocale();
  return (
    <table className="utrecht-table utrecht-table--html-table ss-stacked">
      <caption className="ss-visually-hidden">{texts.sources}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.coalition}</th>
          <th scope="col">{texts.wave}</th>
          <th scope="col">{texts.resultSet}</th>
          <th scope="col">{texts.published}</th>
        </tr>
      </thead>
      <tbody>
        {sources.map(({ coalition, wave, resultSet, publishedAt }) => (
          <tr key={`${coalition} ${wave}`}>
            <th scope="row">{coalition}</th>
            <td data-label={texts.wave}>{wave}</td>
            <td data-label={texts.resultSet}>{texts.resultSetOf(resultSet)}</td>
            <td data-label={texts.published}>
              {publishedAt === null ? texts.notPublished : dayOf(locale, publishedAt)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
