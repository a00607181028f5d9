import type { CheckedRowBody } from '../../../api/contract/address-book.ts';
import { textsOf } from '../../../survey/texts/texts.ts';
import { useLocale } from '../../locale.tsx';
import { useTexts } from '../../texts/texts.ts';
import { More, SHOWN_ROWS } from './CleanTable.tsx';
import type { List } from './MapColumns.tsx';

type Props = { readonly list: List; readonly rows: readonly CheckedRowBody[] };

/** Every fault with its place in the file, what is written there, and what to do about it. */
export function FaultTable({ list, rows }: Props) {
  const texts = useTexts().addressBook.importing;
  const fields = textsOf(useLocale().locale).contactFields;
  const written = new Map(list.rows.map((row) => [row.row, row]));
  return (
    <>
      <table className="utrecht-table utrecht-table--html-table ss-stacked ss-rows ss-rows--faulty">
        <caption>{texts.faultyCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.row}</th>
            <th scope="col">{texts.field}</th>
            <th scope="col">{texts.written}</th>
            <th scope="col">{texts.todo}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, SHOWN_ROWS).flatMap(({ row, faults }) =>
            faults.map(({ field, sentence }) => (
              <tr key={`${row} ${field}`}>
                <th scope="row">
                  <span className="ss-rows__word">{texts.row} </span>
                  {row}
                </th>
                <td data-label={texts.field}>{fields[field]}</td>
                <td data-label={texts.written}>
                  {written.get(row)?.[field].trim() || <span className="ss-soft">{texts.nothingWritten}</span>}
                </td>
                <td data-label={texts.todo}>{sentence}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
      <More count={rows.length - SHOWN_ROWS} />
    </>
  );
}
