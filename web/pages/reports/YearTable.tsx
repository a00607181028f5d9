import { useId } from 'react';
import { pages, paths } from '../../../api/contract/paths.ts';
import type { ReportBody } from '../../../api/contract/reports.ts';
import { Badge } from '../../components/Badge.tsx';
import { Heading } from '../../components/Heading.tsx';
import { Link } from '../../components/Link.tsx';
import { RouteLink } from '../../components/RouteLink.tsx';
import { shortMomentOf } from '../../dates.ts';
import { useLocale } from '../../locale.tsx';
import type { ReportsTexts } from '../../texts/reports-nl.ts';
import { useTexts } from '../../texts/texts.ts';
import { MakingProgress } from './MakingProgress.tsx';
import { aboutOf, filesOf, isMoving, nameOf } from './report-words.ts';

type Props = { readonly year: number; readonly editions: readonly ReportBody[] };

/** The editions of one year, the latest first. */
export function YearTable({ year, editions }: Props) {
  const { reports: texts } = useTexts();
  const id = useId();
  return (
    <section className="ss-card ss-stack" aria-labelledby={id}>
      <Heading level={2} id={id}>
        {year}
      </Heading>
      <table className="utrecht-table utrecht-table--html-table ss-stacked ss-reports">
        <caption className="ss-visually-hidden">{texts.ofYear(year)}</caption>
        <thead>
          <tr>
            {(['edition', 'about', 'audience', 'language', 'state', 'files'] as const).map((column) => (
              <th key={column} scope="col">
                {texts.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {editions.map((edition) => (
            <Row key={edition.id} edition={edition} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ edition }: { readonly edition: ReportBody }) {
  const { reports: texts } = useTexts();
  const { audience, locale, files } = edition;
  return (
    <tr>
      <th scope="row">
        <RouteLink to={pages.report(edition.id)}>{numberOf(texts, edition)}</RouteLink>
      </th>
      <td data-label={texts.columns.about}>{aboutOf(texts, edition)}</td>
      <td data-label={texts.columns.audience}>{texts.audiences[audience].name}</td>
      <td data-label={texts.columns.language}>{texts.languages[locale]}</td>
      <td data-label={texts.columns.state}>
        <State edition={edition} />
      </td>
      <td data-label={texts.columns.files}>
        {files.length === 0 ? (
          '–'
        ) : (
          <span className="ss-reports__files">
            {filesOf(edition).map(({ format }) => (
              <Link
                key={format}
                href={paths.reportFile(edition.id, format)}
                aria-label={texts.fileOf(texts.save, texts.shortFormats[format], nameOf(texts, edition))}
                download
              >
                {texts.shortFormats[format]}
              </Link>
            ))}
          </span>
        )}
      </td>
    </tr>
  );
}

function numberOf(texts: ReportsTexts, edition: ReportBody): string {
  if (edition.number !== null) return texts.edition(edition.number);
  return isMoving(edition) ? texts.noNumber : texts.neverNumber;
}

function State({ edition }: { readonly edition: ReportBody }) {
  const { reports: texts } = useTexts();
  const { locale } = useLocale();
  const { state, madeAt } = edition;
  if (isMoving(edition)) return <MakingProgress report={edition} />;
  if (madeAt !== null && state === 'made') return <>{texts.madeOn(shortMomentOf(locale, madeAt))}</>;
  return <Badge tone={state === 'failed' ? 'fault' : 'waiting'}>{texts.states[state]}</Badge>;
}
