import { useMemo, useState } from 'react';
import { gapsChart } from '../../../../analytics/charts/gap-chart.ts';
import { gapSentence } from '../../../../analytics/gap-sentence.ts';
import type { Subject, ThemeId } from '../../../../survey/criterion.ts';
import { anchorOf, ChartCard } from '../../../charts/ChartCard.tsx';
import { Alert } from '../../../components/Alert.tsx';
import { useLocale } from '../../../locale.tsx';
import { useTexts } from '../../../texts/texts.ts';
import { arrangeGaps, type Choice, type Order } from '../arrange-gaps.ts';
import { CriteriaList } from '../CriteriaList.tsx';
import { GapControls } from '../GapControls.tsx';
import { namesOf, type ResultsView } from '../results-view.ts';
import { Section } from '../Section.tsx';
import { sectionCharts } from '../section-charts.ts';

type Props = ResultsView & { readonly subject: Subject; readonly id: string; readonly title: string };

/** Where both sides see one subject differently: the themes, each of which opens to its criteria. */
export function Gaps({ dashboard, wave, audience, subject, id, title }: Props) {
  const {
    dashboard: texts,
    results: { noneChosen: none },
  } = useTexts();
  const { locale } = useLocale();
  const [order, setOrder] = useState<Order>('gap');
  const [choice, setChoice] = useState<Choice>('all');
  const [open, setOpen] = useState<ReadonlySet<ThemeId>>(new Set());
  const own = useMemo(() => dashboard.gaps.filter((row) => row.subject === subject), [dashboard, subject]);
  const rows = useMemo(() => arrangeGaps(own, order, open, choice), [own, order, open, choice]);
  const names = useMemo(() => namesOf(dashboard), [dashboard]);
  const kind = open.size === 0 ? 'theme' : 'criterion';
  const drawn = useMemo(() => gapsChart(locale, { subject, kind, rows, names }), [locale, subject, kind, rows, names]);
  // What is said counts everything, whatever is drawn of it.
  const chart =
    choice === 'all'
      ? drawn
      : { ...drawn, sentence: rows.length === 0 ? none : gapSentence(locale, { subject, kind }, own) };
  const more = useMemo(() => sectionCharts.coalitionMore(locale, dashboard), [locale, dashboard]);
  const speaksForAll = subject === 'municipality' && Math.max(...own.map(({ municipality }) => municipality.n)) === 1;
  const lead = subject === 'municipality' ? texts.municipalityLead : texts.coalitionLead;
  return (
    <Section id={id} title={title} lead={lead}>
      {speaksForAll && <Alert kind="info">{texts.oneVoice}</Alert>}
      <GapControls
        chartId={anchorOf(chart)}
        themes={arrangeGaps(own, order, new Set())}
        open={open}
        onOpen={setOpen}
        order={order}
        onOrder={setOrder}
        choice={choice}
        onChoice={setChoice}
      />
      <ChartCard chart={chart} wave={wave.name} level={null} />
      {subject === 'coalition' && more.map((one) => <ChartCard key={one.id} chart={one} wave={wave.name} />)}
      {audience === 'coordinator' && <CriteriaList rows={own} waveId={wave.id} />}
    </Section>
  );
}
