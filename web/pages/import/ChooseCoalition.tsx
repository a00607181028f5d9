import type { CoalitionsBody } from '../../../api/contract/coalitions.ts';
import { paths } from '../../../api/contract/paths.ts';
import { SelectField } from '../../components/TextField.tsx';
import { useBody } from '../../components/use-body.ts';
import { useTexts } from '../../texts/texts.ts';

type Props = { readonly value: string; readonly onChange: (id: string) => void };

/** Without coalitions, or when they cannot be had, the list goes into the address book only. */
export function ChooseCoalition({ value, onChange }: Props) {
  const texts = useTexts().addressBook.importing;
  const coalitions = useBody<CoalitionsBody>(paths.coalitions())?.coalitions ?? [];
  if (coalitions.length === 0) return null;
  return (
    <SelectField
      label={texts.coalition}
      description={texts.coalitionHelp}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      <option value="">{texts.noCoalition}</option>
      {coalitions.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </SelectField>
  );
}
