import { formatGap } from '../../../analytics/format.ts';
import type { GapRow } from '../../../analytics/gap-row.ts';
import { gapWordsOf } from '../../../analytics/gap-words.ts';
import { languageOf } from '../../../survey/english-fallback.ts';
import type { OrganisationId } from '../../../survey/id.ts';
import { useLocale } from '../../locale.tsx';
import { useTexts } from '../../texts/texts.ts';

type Props = {
  readonly caption: string;
  /** What a row is: a theme or a criterion. */
  readonly unit: string;
  readonly rows: readonly GapRow[];
  readonly names: ReadonlyMap<OrganisationId, string>;
};

/** The figures of a gap chart, in the same order. */
export function GapTable({ caption, unit, rows, names }: Props) {
  const { dashboard: texts } = useTexts();
  // Of a confidential wave nothing may be said of how certain a gap is.
  const hasCertainty = rows.some(({ gap }) => gap !== null && gap.certainty !== null);
  return (
    <table className="utrecht-table utrecht-table--html-table ss-stacked">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{unit}</th>
          <th scope="col" className="ss-number">
            {texts.self}
          </th>
          <th scope="col" className="ss-number">
            {texts.partners}
          </th>
          <th scope="col" className="ss-number">
            {texts.gap}
          </th>
          <th scope="col">{texts.meaning}</th>
          {hasCertainty && <th scope="col">{texts.certainty}</th>}
          <th scope="col">{texts.answers}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={`${row.kind} ${row.id}`} row={row} names={names} hasCertainty={hasCertainty} />
        ))}
      </tbody>
    </table>
  );
}

type RowProps = { readonly row: GapRow; readonly names: Props['names']; readonly hasCertainty: boolean };

function Row({ row, names, hasCertainty }: RowProps) {
  const { dashboard: texts } = useTexts();
  const { locale } = useLocale();
  const words = gapWordsOf(locale, row, names);
  const { municipality, partners } = row;
  const interval = row.gap?.interval;
  return (
    <tr className={partners.mostlyUnjudged ? 'ss-table__faint' : undefined}>
      <th scope="row" lang={languageOf(row.title, locale)}>
        {row.title[locale]}
      </th>
      <td className="ss-number" data-label={texts.self}>
        {words.municipality}
      </td>
      <td className="ss-number" data-label={texts.partners}>
        {words.partners}
      </td>
      <td className="ss-number" data-label={texts.gap}>
        <strong>{words.gap}</strong>
      </td>
      <td data-label={texts.meaning}>{words.class}</td>
      {hasCertainty && (
        <td data-label={texts.certainty}>
          <span>
            {words.certainty}
            <span className="ss-why">
              {words.why}
              {interval && texts.interval(formatGap(locale, interval.low), formatGap(locale, interval.high))}
            </span>
          </span>
        </td>
      )}
      <td data-label={texts.answers}>
        <span>
          {texts.answersOf(municipality.n, partners.n)}
          {municipality.cannotJudge + (partners.cannotJudge ?? 0) > 0 && (
            <span className="ss-why">{texts.cannotJudge(municipality.cannotJudge, partners.cannotJudge)}</span>
          )}
          {partners.mostlyUnjudged && <span className="ss-why">{texts.mostlyUnjudged}</span>}
        </span>
      </td>
    </tr>
  );
}
