import type { Organisation } from '../../../analytics/dashboard.ts';
import type { GapRow } from '../../../analytics/gap-row.ts';
import { levelWords } from '../../../analytics/gap-words.ts';
import { languageOf } from '../../../survey/english-fallback.ts';
import { useLocale } from '../../locale.tsx';
import { useTexts } from '../../texts/texts.ts';

type Props = {
  readonly rows: readonly GapRow[];
  readonly organisations: readonly Organisation[];
  readonly name: string;
};

/** The faint dots of the charts as figures: what each partner answered on each theme and criterion. */
export function OrganisationTable({ rows, organisations, name }: Props) {
  const { dashboard: texts } = useTexts();
  const { locale } = useLocale();
  const partners = organisations.filter(({ role }) => role === 'partner');
  const wordsOf = ({ dots, decimals }: GapRow, { id }: Organisation) => {
    const nothing = { mean: null, between: null };
    return levelWords(locale, dots.find(({ organisation }) => organisation === id) ?? nothing, decimals);
  };
  return (
    <details className="ss-details">
      <summary>{texts.details}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
      <section className="ss-scroll" aria-label={texts.details} tabIndex={0}>
        <table className="utrecht-table utrecht-table--html-table">
          <caption>{texts.detailsCaption(name)}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.criterion}</th>
              {partners.map(({ id, name: partner }) => (
                <th key={id} scope="col" className="ss-number">
                  <span className="ss-upright">{partner}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={`${row.kind} ${row.id}`} className={row.kind === 'theme' ? 'ss-table__group' : undefined}>
                <th scope="row" lang={languageOf(row.title, locale)}>
                  {row.title[locale]}
                </th>
                {partners.map((partner) => (
                  <td key={partner.id} className="ss-number">
                    {wordsOf(row, partner)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
