import { SelectField } from '../../components/TextField.tsx';
import type { Choices } from './choices.ts';

export type Option = { readonly value: string; readonly name: string };

type Props = {
  readonly choices: Choices;
  readonly name: string;
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: string | undefined;
};

/** One of the fixed groups, or where to look. */
export function Choose({ choices, name, label, options, value }: Props) {
  return (
    <SelectField
      label={label}
      value={value}
      onChange={({ currentTarget }) => choices.choose(name, currentTarget.value)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.name}
        </option>
      ))}
    </SelectField>
  );
}
