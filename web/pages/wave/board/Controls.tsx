import { SelectField, TextField } from '../../../components/TextField.tsx';
import { useTexts } from '../../../texts/texts.ts';
import { SORTS, type Sort } from './arrange.ts';

type Props = {
  readonly query: string;
  readonly sort: Sort;
  readonly onQuery: (query: string) => void;
  readonly onSort: (sort: Sort) => void;
};

/** Finding somebody among many, and the order in which they stand. */
export function Controls({ query, sort, onQuery, onSort }: Props) {
  const { board: texts } = useTexts();
  return (
    <div className="ss-board-controls ss-no-print">
      <TextField
        type="search"
        label={texts.search}
        value={query}
        maxLength={100}
        onChange={(event) => onQuery(event.currentTarget.value)}
      />
      <SelectField
        label={texts.sort}
        value={sort}
        onChange={(event) => onSort(SORTS.find((one) => one === event.currentTarget.value) ?? 'organisation')}
      >
        {SORTS.map((one) => (
          <option key={one} value={one}>
            {texts.sorts[one]}
          </option>
        ))}
      </SelectField>
    </div>
  );
}
