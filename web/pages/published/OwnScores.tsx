import type { Dashboard } from '../../../analytics/dashboard.ts';
import type { GapRow } from '../../../analytics/gap-row.ts';
import { gapWordsOf } from '../../../analytics/gap-words.ts';
import type { OwnAnswersBody } from '../../../api/contract/publications.ts';
import { languageOf } from '../../../survey/english-fallback.ts';
import { useLocale } from '../../locale.tsx';
import { usePublishedTexts } from '../../texts/published-texts.ts';

type Scores = Extract<OwnAnswersBody, { kind: 'answers' }>['scores'];
type Props = { readonly scores: Scores; readonly dashboard: Dashboard };

/** Each statement with the reader's own score beside both levels of the result. */
export function OwnScores({ scores, dashboard }: Props) {
  const { own: texts } = usePublishedTexts();
  const criteria = dashboard.gaps.filter(({ kind }) => kind === 'criterion');
  const scoreOf = new Map(scores.map(({ criterion, score }) => [criterion, score]));
  const known = criteria.filter(({ id }) => scoreOf.has(id));
  return (
    <table className="utrecht-table utrecht-table--html-table ss-stacked">
      <caption>{texts.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.criterion}</th>
          {[texts.you, texts.municipality, texts.partners].map((title) => (
            <th key={title} scope="col" className="ss-number">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {known.map((row) => (
          <Row key={row.id} row={row} score={scoreOf.get(row.id) ?? null} />
        ))}
      </tbody>
    </table>
  );
}

type RowProps = { readonly row: GapRow; readonly score: Scores[number]['score'] };

function Row({ row, score }: RowProps) {
  const { own: texts } = usePublishedTexts();
  const { locale } = useLocale();
  const words = gapWordsOf(locale, row, new Map());
  const own = score === null ? texts.skipped : score === 'cannot-judge' ? texts.cannotJudge : String(score);
  return (
    <tr>
      <th scope="row" lang={languageOf(row.title, locale)}>
        {row.title[locale]}
      </th>
      <td className="ss-number" data-label={texts.you}>
        <strong>{own}</strong>
      </td>
      <td className="ss-number" data-label={texts.municipality}>
        {words.municipality}
      </td>
      <td className="ss-number" data-label={texts.partners}>
        {words.partners}
      </td>
    </tr>
  );
}
