import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { overviewChart } from '../../analytics/charts/overview-chart.ts';
import type { Overview } from '../../analytics/overview.ts';
import type { OverviewBody } from '../../api/contract/overview.ts';
import { pages, paths } from '../../api/contract/paths.ts';
import { ChartCard } from '../charts/ChartCard.tsx';
import { Alert } from '../components/Alert.tsx';
import { Heading } from '../components/Heading.tsx';
import { Load } from '../components/Load.tsx';
import { Page } from '../components/Page.tsx';
import { Paragraph } from '../components/Paragraph.tsx';
import { RouteLink } from '../components/RouteLink.tsx';
import { SelectField } from '../components/TextField.tsx';
import { useLocale } from '../locale.tsx';
import { useTexts } from '../texts/texts.ts';
import { AttentionList } from './overview/AttentionList.tsx';
import { arranged, type Order } from './overview/arrange.ts';
import { CoalitionTable } from './overview/CoalitionTable.tsx';
import { PartnerTypes } from './overview/PartnerTypes.tsx';

/** So many coalitions can still be told apart in one chart; the table has them all. */
const MOST_DRAWN = 30;

/** All coalitions of a year: where views differ, which of them ask for attention, and how kinds of partners see it. */
export function OverviewPage() {
  const [search, setSearch] = useSearchParams();
  const asked = search.get('jaar');
  const year = asked !== null && /^\d{4}$/.test(asked) ? `?year=${asked}` : '';
  return (
    <Load<OverviewBody> path={paths.overview() + year}>
      {(overview) => (
        <Year overview={overview} onYear={(chosen) => setSearch({ jaar: chosen }, { preventScrollReset: true })} />
      )}
    </Load>
  );
}

type Props = { readonly overview: Overview; readonly onYear: (year: string) => void };

function Year({ overview, onYear }: Props) {
  const { reports, years } = useTexts();
  const { overview: texts } = years;
  const [order, setOrder] = useState<Order>({ by: 'attention', isDescending: true });
  const { locale } = useLocale();
  const coalitions = useMemo(() => arranged(locale, overview.coalitions, order), [locale, overview, order]);
  const hasResults = coalitions.some(({ rows }) => rows.length > 0);
  const beside = hasResults && (
    <>
      <RouteLink to={`${pages.newReport()}?jaar=${overview.year}`} className="ss-link--alone ss-no-print">
        {reports.makeOne}
      </RouteLink>
      <RouteLink to={`${pages.compare()}?soort=types&jaar=${overview.year}`} className="ss-link--alone ss-no-print">
        {texts.compare}
      </RouteLink>
    </>
  );
  return (
    <Page title={texts.title(overview.year)} lead={texts.lead} beside={beside}>
      <YearField overview={overview} onYear={onYear} />
      {coalitions.length === 0 ? (
        <Alert kind="info" title={texts.none}>
          <p>{texts.noneText}</p>
          <p>
            <RouteLink to={pages.home()}>{texts.toCoalitions}</RouteLink>
          </p>
        </Alert>
      ) : (
        <>
          {hasResults ? <AttentionList overview={overview} /> : <Nothing />}
          {hasResults && <Drawn coalitions={coalitions} year={overview.year} />}
          <CoalitionTable overview={overview} coalitions={coalitions} order={order} onOrder={setOrder} />
          {hasResults && <PartnerTypes overview={overview} />}
        </>
      )}
    </Page>
  );
}

function YearField({ overview: { year, years }, onYear }: Props) {
  const { overview: texts } = useTexts().years;
  const choices = [...new Set([...years, year])].toSorted((a, b) => b - a);
  return (
    <div className="ss-no-print">
      <SelectField
        className="ss-field--date"
        label={texts.year}
        value={String(year)}
        onChange={(event) => onYear(event.currentTarget.value)}
      >
        {choices.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </SelectField>
    </div>
  );
}

function Nothing() {
  const { overview: texts } = useTexts().years;
  return (
    <Alert kind="info" title={texts.nothing}>
      {texts.nothingText}
    </Alert>
  );
}

function Drawn({ coalitions, year }: { readonly coalitions: Overview['coalitions']; readonly year: number }) {
  const { overview: texts } = useTexts().years;
  const { locale } = useLocale();
  const shown = useMemo(() => coalitions.filter(({ rows }) => rows.length > 0), [coalitions]);
  const drawn = useMemo(() => shown.slice(0, MOST_DRAWN), [shown]);
  const chart = useMemo(() => overviewChart(locale, { coalitions: drawn }), [locale, drawn]);
  return (
    <section className="ss-card ss-stack" aria-labelledby="overzicht-grafiek">
      <Heading level={2} id="overzicht-grafiek">
        {texts.chart}
      </Heading>
      {drawn.length < shown.length && (
        <Paragraph className="ss-narrow">{texts.chartPart(drawn.length, shown.length)}</Paragraph>
      )}
      <ChartCard chart={chart} wave={String(year)} level={null} />
    </section>
  );
}
