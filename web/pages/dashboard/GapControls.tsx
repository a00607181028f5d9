import type { GapRow } from '../../../analytics/gap-row.ts';
import type { ThemeId } from '../../../survey/criterion.ts';
import { languageOf } from '../../../survey/english-fallback.ts';
import { Button } from '../../components/Button.tsx';
import { SelectField } from '../../components/TextField.tsx';
import { useLocale } from '../../locale.tsx';
import { useTexts } from '../../texts/texts.ts';
import { CHOICES, type Choice, ORDERS, type Order } from './arrange-gaps.ts';

type Props = {
  /** The chart that is changed. */
  readonly chartId: string;
  readonly themes: readonly GapRow[];
  readonly open: ReadonlySet<ThemeId>;
  readonly onOpen: (open: ReadonlySet<ThemeId>) => void;
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
  readonly choice: Choice;
  readonly onChoice: (choice: Choice) => void;
};

/** Which themes show their criteria, which gaps, and in what order; nothing here asks the server. */
export function GapControls({ chartId, themes, open, onOpen, order, onOrder, choice, onChoice }: Props) {
  const { dashboard, results } = useTexts();
  const orders = { gap: dashboard.sortGap, theme: dashboard.sortTheme, certainty: results.sortCertainty };
  const all = new Set(themes.map(({ theme }) => theme));
  const isAllOpen = open.size === all.size;
  return (
    <div className="ss-gap-controls ss-no-print">
      <SelectField
        label={dashboard.sort}
        value={order}
        onChange={({ currentTarget }) => onOrder(ORDERS.find((one) => one === currentTarget.value) ?? 'gap')}
      >
        {ORDERS.map((one) => (
          <option key={one} value={one}>
            {orders[one]}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={results.choose}
        value={choice}
        onChange={({ currentTarget }) => onChoice(CHOICES.find((one) => one === currentTarget.value) ?? 'all')}
      >
        {CHOICES.map((one) => (
          <option key={one} value={one}>
            {results.choices[one]}
          </option>
        ))}
      </SelectField>
      <fieldset className="ss-openers">
        <legend>{results.open}</legend>
        {themes.map((row) => (
          <Opener key={row.theme} row={row} isOpen={open.has(row.theme)} chartId={chartId} {...{ open, onOpen }} />
        ))}
        <Button look="subtle" aria-controls={chartId} onClick={() => onOpen(isAllOpen ? new Set() : all)}>
          {isAllOpen ? results.closeAll : results.openAll}
        </Button>
      </fieldset>
    </div>
  );
}

type OpenerProps = Pick<Props, 'open' | 'onOpen' | 'chartId'> & { readonly row: GapRow; readonly isOpen: boolean };

function Opener({ row: { theme, title }, isOpen, open, onOpen, chartId }: OpenerProps) {
  const { locale } = useLocale();
  return (
    <button
      type="button"
      className="ss-opener"
      aria-expanded={isOpen}
      aria-controls={chartId}
      lang={languageOf(title, locale)}
      onClick={() => onOpen(new Set(isOpen ? [...open].filter((one) => one !== theme) : [...open, theme]))}
    >
      {title[locale]}
    </button>
  );
}
