import type { CheckedRowBody } from '../../../api/contract/address-book.ts';
import { textsOf } from '../../../survey/texts/texts.ts';
import { Badge } from '../../components/Badge.tsx';
import { useLocale } from '../../locale.tsx';
import { useTexts } from '../../texts/texts.ts';
import type { List } from './MapColumns.tsx';

type Props = { readonly list: List; readonly rows: readonly CheckedRowBody[] };

/** Nobody reads more than this, and a phone should not have to draw it. */
export const SHOWN_ROWS = 200;

const TONES = { new: 'open', changed: 'waiting', unchanged: 'quiet', faulty: 'quiet' } as const;

/** The rows that can be imported, and what each of them would do. */
export function CleanTable({ list, rows }: Props) {
  const texts = useTexts().addressBook.importing;
  const fields = textsOf(useLocale().locale).contactFields;
  const written = new Map(list.rows.map((row) => [row.row, row]));
  return (
    <>
      <table className="utrecht-table utrecht-table--html-table ss-stacked ss-rows">
        <caption>{texts.rowsCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.row}</th>
            <th scope="col">{texts.organisation}</th>
            <th scope="col">{texts.person}</th>
            <th scope="col">{texts.state}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, SHOWN_ROWS).map(({ row, state, changes }) => (
            <tr key={row}>
              <th scope="row">
                <span className="ss-rows__word">{texts.row} </span>
                {row}
              </th>
              <td data-label={texts.organisation}>{written.get(row)?.organisation}</td>
              <td data-label={texts.person}>
                <span>
                  {written.get(row)?.name || <span className="ss-soft">{texts.nobody}</span>}{' '}
                  <span className="ss-soft ss-plain">{written.get(row)?.email}</span>
                </span>
              </td>
              <td data-label={texts.state}>
                <span>
                  <Badge tone={TONES[state]}>{texts.states[state]}</Badge>
                  {changes.map(({ field, before }) => (
                    <span key={field} className="ss-soft ss-plain">
                      {texts.before(fields[field], before)}
                    </span>
                  ))}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <More count={rows.length - SHOWN_ROWS} />
    </>
  );
}

/** How many rows a table leaves out. */
export function More({ count }: { readonly count: number }) {
  const texts = useTexts().addressBook.importing;
  return count > 0 ? <p>{texts.more(count)}</p> : null;
}
