import { COMPARED_MEASURES, type ReportComparisonBody } from '../../../api/contract/reports.ts';
import { Heading } from '../../components/Heading.tsx';
import { Paragraph } from '../../components/Paragraph.tsx';
import { TAGS } from '../../dates.ts';
import { useLocale } from '../../locale.tsx';
import { useTexts } from '../../texts/texts.ts';
import { type ChangedCoalition, type ChangedFigure, changedRows } from './changed-rows.ts';
import { Folded } from './Folded.tsx';

/** How many rows stand open at first; more are folded away by coalition, because nobody reads a page of them. */
const MOST_OPEN = 12;

/** Every figure that is not the same in two editions, a coalition after the other. */
export function ChangedFigures({ comparison }: { readonly comparison: ReportComparisonBody }) {
  const { comparison: texts } = useTexts().reports;
  const { before, after, figures } = comparison;
  const coalitions = changedRows(figures);
  const total = coalitions.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <div className="ss-stack ss-stack--small">
      <Heading level={3}>{texts.figures}</Heading>
      {total === 0 ? (
        <Paragraph>{texts.noFigures}</Paragraph>
      ) : (
        <Paragraph>{texts.figuresLead(before.number ?? 0, after.number ?? 0)}</Paragraph>
      )}
      {coalitions.map((changed) => (
        <Folded
          key={changed.coalition}
          summary={texts.subjectsOf(changed.coalition, changed.rows.length)}
          isOpen={total <= MOST_OPEN}
        >
          <FiguresTable changed={changed} />
        </Folded>
      ))}
    </div>
  );
}

function FiguresTable({ changed: { coalition, rows } }: { readonly changed: ChangedCoalition }) {
  const { comparison: texts } = useTexts().reports;
  const { locale } = useLocale();
  return (
    <table className="utrecht-table utrecht-table--html-table ss-stacked">
      <caption className="ss-visually-hidden">{`${texts.figures}: ${coalition}`}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.what}</th>
          {COMPARED_MEASURES.map((measure) => (
            <th key={measure} scope="col" className="ss-number">
              {texts.measures[measure]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ kind, title, subject, figures }) => (
          <tr key={`${kind} ${subject} ${title.nl}`}>
            <th scope="row">
              {title[locale]} <span className="ss-soft">({texts.about[kind](texts.subjects[subject])})</span>
            </th>
            {COMPARED_MEASURES.map((measure) => (
              <td key={measure} className="ss-number" data-label={texts.measures[measure]}>
                <Change figure={figures[measure]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** “4,00 › 5,00”: an arrow is not among our letters. */
function Change({ figure }: { readonly figure: ChangedFigure | undefined }) {
  const { comparison: texts } = useTexts().reports;
  const { locale } = useLocale();
  if (figure === undefined) return <span className="ss-soft">{texts.same}</span>;
  const { before, after, decimals } = figure;
  const wordsOf = (value: number | null) =>
    value === null ? texts.hidden : numberWords(value, decimals, TAGS[locale]);
  return (
    <span>
      {wordsOf(before)} <span aria-hidden="true">›</span>
      <span className="ss-visually-hidden">{texts.to}</span> <strong>{wordsOf(after)}</strong>
    </span>
  );
}

function numberWords(value: number, decimals: number, tag: string): string {
  return value.toLocaleString(tag, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}
