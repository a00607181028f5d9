import { CONTACT_FIELDS, type ContactField } from '../../../survey/contact-list.ts';
import { textsOf } from '../../../survey/texts/texts.ts';
import { useLocale } from '../../locale.tsx';
import { useTexts } from '../../texts/texts.ts';
import { type Columns, chooseField } from './columns.ts';

type Props = {
  readonly headers: readonly string[];
  /** What stands under the headers. */
  readonly rows: readonly (readonly string[])[];
  readonly columns: Columns;
  readonly onChange: (columns: Columns) => void;
};

/** Each column of the file with its first value, and what we take it for. */
export function ColumnTable({ headers, rows, columns, onChange }: Props) {
  const texts = useTexts().addressBook.importing;
  const fields = textsOf(useLocale().locale).contactFields;
  return (
    <table className="utrecht-table utrecht-table--html-table ss-stacked ss-columns-table">
      <thead>
        <tr>
          <th scope="col">{texts.column}</th>
          <th scope="col">{texts.firstValue}</th>
          <th scope="col">{texts.holds}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map((field, i) => {
          const name = headers[i]?.trim() || texts.unnamed(i + 1);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place only
            <tr key={i}>
              <th scope="row">{name}</th>
              <td data-label={texts.firstValue}>{rows.find((row) => row[i]?.trim())?.[i] ?? ''}</td>
              <td data-label={texts.holds}>
                <select
                  className="utrecht-select utrecht-select--html-select"
                  aria-label={texts.holdsOf(name)}
                  value={field ?? ''}
                  onChange={(event) => {
                    const chosen = (event.currentTarget.value || null) as ContactField | null;
                    onChange(chooseField(columns, i, chosen));
                  }}
                >
                  <option value="">{texts.unused}</option>
                  {CONTACT_FIELDS.map((one) => (
                    <option key={one} value={one}>
                      {fields[one]}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
