import { useState } from 'react';
import type { EditionSummaryBody } from '../../../api/contract/editions.ts';
import { pages } from '../../../api/contract/paths.ts';
import { SelectField } from '../../components/TextField.tsx';
import { useTexts } from '../../texts/texts.ts';

type Props = { readonly editions: readonly EditionSummaryBody[]; readonly usual: string };

/** Which questionnaire; it can be looked at without losing what else was filled in. */
export function EditionField({ editions, usual }: Props) {
  const { editions: texts } = useTexts();
  const [chosen, setChosen] = useState(usual);
  return (
    <>
      <SelectField
        name="editionId"
        label={texts.choose}
        value={chosen}
        onChange={({ target }) => setChosen(target.value)}
      >
        {editions.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <p>
        <a className="nl-link" href={pages.edition(chosen)} target="_blank" rel="noreferrer">
          {texts.look}
        </a>
      </p>
    </>
  );
}
