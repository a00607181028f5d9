import { type ChangeEvent, useId, useRef } from 'react';
import type { KnownOrganisationBody } from '../../../api/contract/address-book.ts';
import { paths } from '../../../api/contract/paths.ts';
import { send } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { FormProblem } from '../../components/FormProblem.tsx';
import { Heading } from '../../components/Heading.tsx';
import { KindOptions } from '../../components/KindOptions.tsx';
import type { Tell } from '../../components/Message.tsx';
import { SelectField, TextField } from '../../components/TextField.tsx';
import { missingOf, placeAt, sentencesOf, useForm } from '../../components/use-form.ts';
import { useTexts } from '../../texts/texts.ts';

type Props = {
  readonly coalitionId: string;
  /** The organisations of the address book that do not take part yet. */
  readonly known: readonly KnownOrganisationBody[];
  readonly onChanged: Tell;
};

export function AddPartner({ coalitionId, known, onChanged }: Props) {
  const { coalition: texts, common } = useTexts();
  const listId = useId();
  const nameField = useRef<HTMLInputElement>(null);
  const labels = { name: texts.partnerName, kind: texts.partnerKind };
  const { faults, problem, busy, onSubmit } = useForm(
    (values) => missingOf(values, labels, common.required),
    async (values, form) => {
      await send('POST', paths.memberships(coalitionId), values);
      form.reset();
      nameField.current?.focus();
      await onChanged(texts.added(values['name'] ?? ''));
    },
    placeAt(sentencesOf(labels, common.faulty)),
  );
  // An organisation that is there keeps the kind it has.
  const fillIn = ({ currentTarget: { value, form } }: ChangeEvent<HTMLInputElement>) => {
    const kind = known.find(({ name }) => name === value)?.kind;
    const field = form?.elements.namedItem('kind');
    if (kind && field instanceof HTMLSelectElement) field.value = kind;
  };
  return (
    <form className="ss-card ss-card--quiet" noValidate onSubmit={onSubmit} aria-labelledby="partner-toevoegen">
      <Heading level={3} id="partner-toevoegen">
        {texts.addPartner}
      </Heading>
      <FormProblem problem={problem} />
      <div className="ss-fields">
        <TextField
          ref={nameField}
          name="name"
          label={texts.partnerName}
          error={faults['name']}
          maxLength={120}
          autoComplete="off"
          list={listId}
          onChange={fillIn}
        />
        <datalist id={listId}>
          {known.map(({ id, name }) => (
            <option key={id} value={name} />
          ))}
        </datalist>
        <SelectField name="kind" label={texts.partnerKind} error={faults['kind']} defaultValue="">
          <option value="">{texts.chooseKind}</option>
          <KindOptions />
        </SelectField>
      </div>
      <Button type="submit" look="primary" busy={busy}>
        {texts.addPartner}
      </Button>
    </form>
  );
}
