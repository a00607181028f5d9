import { formatGap } from '../../../analytics/format.ts';
import type { RowChange } from '../../../analytics/gap-row.ts';
import type { Trend } from '../../../analytics/trend.ts';
import type { TrendPoint, TrendSeries } from '../../../analytics/trend-series.ts';
import { Heading } from '../../components/Heading.tsx';
import { Paragraph } from '../../components/Paragraph.tsx';
import { useLocale } from '../../locale.tsx';
import { useTexts } from '../../texts/texts.ts';

type Props = { readonly trend: Trend; readonly series: TrendSeries };

/** What changed each time, the same partners apart from what joining and leaving did. */
export function Changes({ trend, series }: Props) {
  const { trend: texts } = useTexts().years;
  const { locale } = useLocale();
  const changed = series.points.flatMap((point) => (point.row?.change ? [{ point, change: point.row.change }] : []));
  const { municipality, common, all, composition } = texts.changeOf;
  return (
    <div className="ss-stack">
      <Heading level={3}>{texts.changes}</Heading>
      {changed.length === 0 ? (
        <Paragraph className="ss-narrow">{texts.noChanges}</Paragraph>
      ) : (
        <>
          <Paragraph className="ss-narrow">{texts.changesHelp}</Paragraph>
          <table className="utrecht-table utrecht-table--html-table ss-stacked">
            <caption>{texts.changesCaption(series.subject.title[locale])}</caption>
            <thead>
              <tr>
                <th scope="col">{texts.wave}</th>
                {[municipality, common, all, composition].map((name) => (
                  <th key={name} scope="col" className="ss-number">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {changed.map(({ point, change }) => (
                <Row key={point.wave.id} trend={trend} series={series} point={point} change={change} />
              ))}
            </tbody>
          </table>
          <Composition changed={changed} decimals={series.decimals} />
        </>
      )}
    </div>
  );
}

/** From this much on, in scale points, what coming and going did is worth a sentence. */
const TELLING = 0.2;

type CompositionProps = {
  readonly changed: readonly { readonly point: TrendPoint; readonly change: RowChange }[];
  readonly decimals: 1 | 2;
};

/** Where a change comes from other partners taking part, in words. */
function Composition({ changed, decimals }: CompositionProps) {
  const { trend: texts } = useTexts().years;
  const { locale } = useLocale();
  const telling = changed.filter(({ change }) => Math.abs(change.composition ?? 0) >= TELLING);
  return telling.map(({ point: { wave }, change: { composition } }) => (
    <Paragraph key={wave.id} className="ss-narrow">
      {texts.composition(wave.name, formatGap(locale, composition ?? 0, decimals))}
    </Paragraph>
  ));
}

type RowProps = Props & { readonly point: TrendPoint; readonly change: RowChange };

function Row({ trend: { waves }, series: { decimals }, point, change }: RowProps) {
  const { trend: texts } = useTexts().years;
  const { locale } = useLocale();
  const before = waves[waves.indexOf(point.wave) - 1]?.name ?? '';
  const figure = (points: number | null) => (points === null ? '–' : formatGap(locale, points, decimals));
  const { commonPartners: common } = change;
  return (
    <tr>
      <th scope="row">{texts.since(point.wave.name, before)}</th>
      <td className="ss-number" data-label={texts.changeOf.municipality}>
        {figure(change.municipality)}
      </td>
      <td className="ss-number" data-label={texts.changeOf.common}>
        <span>
          {figure(common?.value ?? null)}
          {common != null && common.organisations > 0 && (
            <span className="ss-why">{texts.commonOf(common.organisations)}</span>
          )}
          {common?.interval && (
            <span className="ss-why">{texts.interval(figure(common.interval.low), figure(common.interval.high))}</span>
          )}
        </span>
      </td>
      <td className="ss-number" data-label={texts.changeOf.all}>
        {figure(change.allPartners)}
      </td>
      <td className="ss-number" data-label={texts.changeOf.composition}>
        {figure(change.composition)}
      </td>
    </tr>
  );
}
