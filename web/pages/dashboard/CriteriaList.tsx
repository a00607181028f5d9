import type { GapRow } from '../../../analytics/gap-row.ts';
import { pages } from '../../../api/contract/paths.ts';
import { languageOf } from '../../../survey/english-fallback.ts';
import { Paragraph } from '../../components/Paragraph.tsx';
import { RouteLink } from '../../components/RouteLink.tsx';
import { useLocale } from '../../locale.tsx';
import { useTexts } from '../../texts/texts.ts';

type Props = { readonly rows: readonly GapRow[]; readonly waveId: string };

/** The way to the page of each criterion, in the order of the questionnaire. */
export function CriteriaList({ rows, waveId }: Props) {
  const { results } = useTexts();
  const { locale } = useLocale();
  const criteria = rows.filter(({ kind }) => kind === 'criterion');
  if (criteria.length === 0) return null;
  return (
    <details className="ss-details ss-no-print">
      <summary>{results.criteriaList}</summary>
      <Paragraph className="ss-narrow ss-soft">{results.criteriaListLead}</Paragraph>
      <ul className="ss-criteria-list">
        {criteria.map(({ id, title }) => (
          <li key={id}>
            <RouteLink to={pages.criterion(waveId, encodeURIComponent(id))} lang={languageOf(title, locale)}>
              {title[locale]}
            </RouteLink>
          </li>
        ))}
      </ul>
    </details>
  );
}
