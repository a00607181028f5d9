import { useState } from 'react';
import type { CoalitionDetailBody, CoalitionsBody } from '../../../api/contract/coalitions.ts';
import { paths } from '../../../api/contract/paths.ts';
import { Heading } from '../../components/Heading.tsx';
import { Load } from '../../components/Load.tsx';
import type { Tell } from '../../components/Message.tsx';
import { Paragraph } from '../../components/Paragraph.tsx';
import { SelectField } from '../../components/TextField.tsx';
import { useBody } from '../../components/use-body.ts';
import { useTexts } from '../../texts/texts.ts';
import { ChoosePartners } from './ChoosePartners.tsx';

type Props = { readonly coalition: CoalitionDetailBody; readonly onChanged: Tell };

/** Lets partners of another coalition, last year's perhaps, take part here; nothing is shown when there is no other. */
export function CopyPartners({ coalition, onChanged }: Props) {
  const texts = useTexts().addressBook.copying;
  const [from, setFrom] = useState('');
  const all = useBody<CoalitionsBody>(paths.coalitions())?.coalitions ?? [];
  const others = all.filter(({ id }) => id !== coalition.id);
  const copied: Tell = async (said) => {
    setFrom('');
    await onChanged(said, true);
  };
  if (others.length === 0) return null;
  return (
    <section className="ss-card ss-card--quiet ss-stack" aria-labelledby="overnemen">
      <Heading level={3} id="overnemen">
        {texts.title}
      </Heading>
      <Paragraph className="ss-narrow">{texts.text}</Paragraph>
      <SelectField label={texts.coalition} value={from} onChange={(event) => setFrom(event.currentTarget.value)}>
        <option value="">{texts.choose}</option>
        {others.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      {from !== '' && (
        <Load<CoalitionDetailBody> path={paths.coalition(from)}>
          {(other) => <ChoosePartners key={other.id} coalition={coalition} other={other} onCopied={copied} />}
        </Load>
      )}
    </section>
  );
}
