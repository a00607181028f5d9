import { useMemo, useState } from 'react';
import { trendChart } from '../../../analytics/charts/trend-chart.ts';
import type { GapSubject } from '../../../analytics/gap-row.ts';
import { listWords } from '../../../analytics/list-words.ts';
import type { Trend } from '../../../analytics/trend.ts';
import { isAlwaysTheSame, trendInputOf } from '../../../analytics/trend-input.ts';
import { type TrendSeries, trendSeriesOf, trendSubjectsOf } from '../../../analytics/trend-series.ts';
import { ChartCard } from '../../charts/ChartCard.tsx';
import { Heading } from '../../components/Heading.tsx';
import { Paragraph } from '../../components/Paragraph.tsx';
import { SelectField } from '../../components/TextField.tsx';
import { useLocale } from '../../locale.tsx';
import { useTexts } from '../../texts/texts.ts';
import { Changes } from './Changes.tsx';
import { namesIn } from './names-in.ts';
import { SubjectOptions } from './SubjectOptions.tsx';

type Props = { readonly trend: Trend };

/** One theme or criterion through the waves: all partners, the same partners apart, and what coming and going did. */
export function OneSubject({ trend }: Props) {
  const { trend: texts } = useTexts().years;
  const { locale } = useLocale();
  const subjects = useMemo(() => trendSubjectsOf(trend), [trend]);
  const [chosen, setChosen] = useState('');
  const subject = subjects.find((one) => keyOf(one) === chosen) ?? subjects[0];
  const series = useMemo(() => subject && trendSeriesOf(trend, subject), [trend, subject]);
  const chart = useMemo(() => series && trendChart(locale, trendInputOf(locale, series)), [locale, series]);
  if (subject === undefined || series === undefined || chart === undefined) return null;
  return (
    <section className="ss-card ss-stack" aria-labelledby="jaren-een">
      <Heading level={2} id="jaren-een">
        {texts.oneSubject}
      </Heading>
      <div className="ss-no-print">
        <SelectField
          label={texts.choose}
          value={keyOf(subject)}
          onChange={(event) => setChosen(event.currentTarget.value)}
        >
          <SubjectOptions trend={trend} subjects={subjects} keyOf={keyOf} />
        </SelectField>
      </div>
      <ChartCard chart={chart} wave={trend.coalition.name} level={3} />
      <SamePartners trend={trend} series={series} />
      <Changes trend={trend} series={series} />
    </section>
  );
}

function keyOf({ kind, subject, id }: GapSubject): string {
  return `${kind} ${subject} ${id}`;
}

/** Who “the same partners” are, and whether a theme was asked in the same way. */
function SamePartners({ trend, series }: Props & { readonly series: TrendSeries }) {
  const { trend: texts } = useTexts().years;
  const { locale } = useLocale();
  const names = namesIn(trend, series.samePartners ?? []);
  const anew = series.points.filter(({ isAskedAnew }) => isAskedAnew).map(({ wave }) => wave.name);
  const words = () => {
    if (series.samePartners === null) return texts.sameHidden;
    if (isAlwaysTheSame(series)) return texts.sameAll;
    return names.length < 2 ? texts.sameFew : texts.same(listWords(locale, names));
  };
  return (
    <>
      <Paragraph className="ss-narrow">{words()}</Paragraph>
      {anew.length > 0 && <Paragraph className="ss-narrow">{texts.askedAnew(listWords(locale, anew))}</Paragraph>}
    </>
  );
}
