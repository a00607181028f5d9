import { useCallback, useMemo, useState } from 'react';
import { buildGapChart } from '../../../analytics/charts/gap-chart.ts';
import type { Dashboard } from '../../../analytics/dashboard.ts';
import { type GapRow, gapSizeOf } from '../../../analytics/gap-row.ts';
import { gapSentence } from '../../../analytics/gap-sentence.ts';
import type { Subject } from '../../../survey/criterion.ts';
import { Chart } from '../../charts/Chart.tsx';
import { Alert } from '../../components/Alert.tsx';
import { Heading } from '../../components/Heading.tsx';
import { Paragraph } from '../../components/Paragraph.tsx';
import { SelectField } from '../../components/TextField.tsx';
import { useLocale } from '../../locale.tsx';
import { useTexts } from '../../texts/texts.ts';
import { GapTable } from './GapTable.tsx';
import { OrganisationTable } from './OrganisationTable.tsx';

type Props = {
  readonly subject: Subject;
  readonly title: string;
  readonly lead: string;
  readonly dashboard: Dashboard;
};

type Order = 'theme' | 'gap';

/** Everything about one subject: what stands out, the themes, the criteria. */
export function Gaps({ subject, title, lead, dashboard }: Props) {
  const { dashboard: texts } = useTexts();
  const { locale } = useLocale();
  const [order, setOrder] = useState<Order>('gap');
  const own = useMemo(() => dashboard.gaps.filter((row) => row.subject === subject), [dashboard, subject]);
  const themes = useMemo(() => own.filter(({ kind }) => kind === 'theme'), [own]);
  const criteria = useMemo(
    () =>
      inOrder(
        own.filter(({ kind }) => kind === 'criterion'),
        order,
      ),
    [own, order],
  );
  const sentence = gapSentence(locale, { subject, kind: 'criterion' }, own);
  const themeSentence = gapSentence(locale, { subject, kind: 'theme' }, own);
  const speaksForAll = subject === 'municipality' && Math.max(...own.map(({ municipality }) => municipality.n)) === 1;
  return (
    <section className="ss-card ss-stack" aria-labelledby={`over-${subject}`}>
      <Heading level={2} id={`over-${subject}`}>
        {title}
      </Heading>
      <Paragraph className="ss-narrow">{lead}</Paragraph>
      <Paragraph className="ss-narrow ss-finding">{sentence}</Paragraph>
      {speaksForAll && <Alert kind="info">{texts.oneVoice}</Alert>}
      <Part
        title={texts.themes}
        unit={texts.theme}
        name={title}
        sentence={themeSentence}
        lead={themeSentence}
        rows={themes}
        dashboard={dashboard}
      />
      <div className="ss-no-print">
        <SelectField
          label={texts.sort}
          value={order}
          onChange={(event) => setOrder(event.currentTarget.value === 'theme' ? 'theme' : 'gap')}
        >
          <option value="gap">{texts.sortGap}</option>
          <option value="theme">{texts.sortTheme}</option>
        </SelectField>
      </div>
      <Part
        title={texts.criteria}
        unit={texts.criterion}
        name={title}
        sentence={sentence}
        rows={criteria}
        dashboard={dashboard}
      />
      {own.some(({ dots }) => dots.length > 0) && (
        <OrganisationTable rows={own} organisations={dashboard.organisations} name={title} />
      )}
    </section>
  );
}

type PartProps = {
  readonly title: string;
  readonly unit: string;
  readonly name: string;
  /** What the chart shows. */
  readonly sentence: string;
  /** Said on the page as well, where it does not stand above already. */
  readonly lead?: string;
  readonly rows: readonly GapRow[];
  readonly dashboard: Dashboard;
};

/** A chart with the same figures as a table below it. */
function Part({ title, unit, name, sentence, lead, rows, dashboard }: PartProps) {
  const { dashboard: texts } = useTexts();
  const { locale } = useLocale();
  const names = useMemo(() => namesOf(dashboard), [dashboard]);
  const build = useCallback((width: number) => buildGapChart({ locale, rows, names, width }), [locale, rows, names]);
  return (
    <div className="ss-stack">
      <Heading level={3}>{title}</Heading>
      {lead && <Paragraph className="ss-narrow">{lead}</Paragraph>}
      <Chart label={`${title}. ${sentence}`} build={build} />
      <GapTable caption={texts.tableCaption(name, title)} unit={unit} rows={rows} names={names} />
    </div>
  );
}

export function namesOf({ organisations }: Pick<Dashboard, 'organisations'>) {
  return new Map(organisations.map(({ id, name }) => [id, name]));
}

/** The widest gap first, rows without a gap or of which it cannot be said last; or as the questionnaire has them. */
function inOrder(rows: readonly GapRow[], order: Order): readonly GapRow[] {
  const sizeOf = ({ gap }: GapRow) => (gap === null || gap.class === null ? -1 : gapSizeOf(gap));
  return order === 'theme' ? rows : rows.toSorted((a, b) => sizeOf(b) - sizeOf(a));
}
