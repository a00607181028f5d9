import { useId } from 'react';
import { paths } from '../../../api/contract/paths.ts';
import type { ReportBody, ReportComparisonBody, ReportsBody } from '../../../api/contract/reports.ts';
import { Heading } from '../../components/Heading.tsx';
import { Load } from '../../components/Load.tsx';
import { Paragraph } from '../../components/Paragraph.tsx';
import { SelectField } from '../../components/TextField.tsx';
import { useBody } from '../../components/use-body.ts';
import { useTexts } from '../../texts/texts.ts';
import { canBeCompared, choiceOf } from '../reports/report-words.ts';
import { Comparison } from './Comparison.tsx';

type Props = {
  readonly report: ReportBody;
  /** The id of the edition beside it; null: none yet. */
  readonly other: string | null;
  readonly onChoose: (id: string) => void;
};

/** Another edition of the same year about the same coalitions, laid beside this one. */
export function Compare({ report, other, onChoose }: Props) {
  const { reports: texts } = useTexts();
  const all = useBody<ReportsBody>(paths.reports())?.reports ?? [];
  const others = all.filter((one) => canBeCompared(report, one));
  const beside = others.find((one) => one.id === other);
  const id = useId();
  return (
    <section className="ss-card ss-stack" aria-labelledby={id}>
      <Heading level={2} id={id}>
        {texts.compare.title}
      </Heading>
      {others.length === 0 ? (
        <Paragraph>{texts.compare.none}</Paragraph>
      ) : (
        <SelectField
          label={texts.comparison.field}
          value={other ?? ''}
          onChange={({ currentTarget }) => onChoose(currentTarget.value)}
        >
          <option value="">{texts.comparison.choose}</option>
          {others.map((one) => (
            <option key={one.id} value={one.id}>
              {choiceOf(texts, one)}
            </option>
          ))}
        </SelectField>
      )}
      {beside !== undefined && <Beside one={report} other={beside} />}
    </section>
  );
}

/** The edition with the lower number is the earlier one, whichever of them the page is of. */
function Beside({ one, other }: { readonly one: ReportBody; readonly other: ReportBody }) {
  const [before, after] = (one.number ?? 0) < (other.number ?? 0) ? [one, other] : [other, one];
  return (
    <Load<ReportComparisonBody> path={paths.reportComparison(before.id, after.id)}>
      {(comparison) => <Comparison comparison={comparison} />}
    </Load>
  );
}
