import { formatGap } from '../../../analytics/format.ts';
import type { GapRow } from '../../../analytics/gap-row.ts';
import { gapWordsOf } from '../../../analytics/gap-words.ts';
import { listWords } from '../../../analytics/list-words.ts';
import type { Overview, OverviewCoalition } from '../../../analytics/overview.ts';
import { pages } from '../../../api/contract/paths.ts';
import { Heading } from '../../components/Heading.tsx';
import { RouteLink } from '../../components/RouteLink.tsx';
import { SelectField } from '../../components/TextField.tsx';
import { useLocale } from '../../locale.tsx';
import { useTexts } from '../../texts/texts.ts';
import { dividedOf, mostChangedOf, ORDERS, type Order, type OrderBy, widestOf } from './arrange.ts';

type Props = {
  readonly overview: Overview;
  /** In this order. */
  readonly coalitions: readonly OverviewCoalition[];
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
};

/** Every coalition of the year in figures; sorted by the heads of its columns, and on a phone by a field. */
export function CoalitionTable({ overview, coalitions, order, onOrder }: Props) {
  const { overview: texts } = useTexts().years;
  return (
    <section className="ss-card ss-stack" aria-labelledby="overzicht-tabel">
      <Heading level={2} id="overzicht-tabel">
        {texts.table}
      </Heading>
      <div className="ss-sort-field ss-no-print">
        <SelectField
          label={texts.order}
          value={order.by}
          onChange={({ currentTarget }) => onOrder(startingWith(currentTarget.value as OrderBy))}
        >
          {ORDERS.map((by) => (
            <option key={by} value={by}>
              {texts.columns[by]}
            </option>
          ))}
        </SelectField>
      </div>
      <table className="utrecht-table utrecht-table--html-table ss-stacked">
        <caption>{texts.caption(overview.year)}</caption>
        <thead>
          <tr>
            <Head by="name" order={order} onOrder={onOrder} />
            <th scope="col">{texts.columns.wave}</th>
            {ORDERS.filter((by) => by !== 'name').map((by) => (
              <Head key={by} by={by} order={order} onOrder={onOrder} />
            ))}
          </tr>
        </thead>
        <tbody>
          {coalitions.map((coalition) => (
            <Row key={coalition.id} coalition={coalition} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Names from a to z; of everything else the most first. */
function startingWith(by: OrderBy): Order {
  return { by, isDescending: by !== 'name' };
}

type HeadProps = Pick<Props, 'order' | 'onOrder'> & { readonly by: OrderBy };

function Head({ by, order, onOrder }: HeadProps) {
  const { overview: texts } = useTexts().years;
  const isChosen = order.by === by;
  const turned = isChosen ? { by, isDescending: !order.isDescending } : startingWith(by);
  return (
    <th scope="col" aria-sort={isChosen ? (order.isDescending ? 'descending' : 'ascending') : undefined}>
      <button type="button" className="ss-sort" onClick={() => onOrder(turned)}>
        {texts.columns[by]}
      </button>
    </th>
  );
}

function Row({ coalition }: { readonly coalition: OverviewCoalition }) {
  const { overview: texts } = useTexts().years;
  const { locale } = useLocale();
  const { id, name, response, rows, attention } = coalition;
  const titleOf = useTitle();
  const divided = dividedOf(coalition).map(titleOf);
  const changed = mostChangedOf(coalition);
  return (
    <tr>
      <th scope="row">
        <RouteLink to={pages.coalition(id)}>{name}</RouteLink>
      </th>
      <td data-label={texts.columns.wave}>
        <WaveCell coalition={coalition} />
      </td>
      <td data-label={texts.columns.response}>
        {response === null ? (rows.length > 0 ? texts.unknown : '–') : texts.responseOf(response.given, response.asked)}
      </td>
      <td data-label={texts.columns.gap}>
        <Widest coalition={coalition} />
      </td>
      <td data-label={texts.columns.divided}>{divided.length === 0 ? '–' : listWords(locale, divided)}</td>
      <td data-label={texts.columns.change}>
        {changed === null
          ? '–'
          : texts.gapOf(titleOf(changed.row), formatGap(locale, changed.value, changed.row.decimals))}
      </td>
      <td data-label={texts.columns.attention}>{texts.reasons(attention.length)}</td>
    </tr>
  );
}

function WaveCell({ coalition: { wave, rows } }: { readonly coalition: OverviewCoalition }) {
  const { overview: texts } = useTexts().years;
  if (wave === null) return texts.noWave;
  if (rows.length === 0) {
    return (
      <span>
        <RouteLink to={pages.wave(wave.id)}>{wave.name}</RouteLink>
        <span className="ss-why">{wave.state === 'closed' ? texts.noAnswers : texts.hidden}</span>
      </span>
    );
  }
  return (
    <span>
      <RouteLink to={pages.dashboard(wave.id)}>{wave.name}</RouteLink>
      {wave.state === 'open' && <span className="ss-why">{texts.interim}</span>}
    </span>
  );
}

function Widest({ coalition }: { readonly coalition: OverviewCoalition }) {
  const { overview: texts } = useTexts().years;
  const { locale } = useLocale();
  const titleOf = useTitle();
  const row = widestOf(coalition);
  if (row === null) return '–';
  const words = gapWordsOf(locale, row, new Map());
  return (
    <span>
      {texts.gapOf(titleOf(row), words.gap)}
      <span className="ss-why">{row.gap?.certainty === null ? words.class : `${words.class}, ${words.certainty}`}</span>
    </span>
  );
}

/** What a row is called: here it is about the municipality, unless it says that it is about the coalition. */
function useTitle(): (row: GapRow) => string {
  const { overview: texts } = useTexts().years;
  const { locale } = useLocale();
  return ({ subject, title }) => (subject === 'coalition' ? texts.ofCoalition(title[locale]) : title[locale]);
}
