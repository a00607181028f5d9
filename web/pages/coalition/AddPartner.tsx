import { useRef } from 'react';
import { paths } from '../../../api/contract/paths.ts';
import { ORGANISATION_KINDS } from '../../../survey/coalition.ts';
import { textsOf } from '../../../survey/texts/texts.ts';
import { send } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { FormProblem } from '../../components/FormProblem.tsx';
import { Heading } from '../../components/Heading.tsx';
import type { Tell } from '../../components/Message.tsx';
import { SelectField, TextField } from '../../components/TextField.tsx';
import { missingOf, placeAt, sentencesOf, useForm } from '../../components/use-form.ts';
import { useLocale } from '../../locale.tsx';
import { useTexts } from '../../texts/texts.ts';

type Props = { readonly coalitionId: string; readonly onChanged: Tell };

export function AddPartner({ coalitionId, onChanged }: Props) {
  const { coalition: texts, common } = useTexts();
  const kinds = textsOf(useLocale().locale).organisationKinds;
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
        />
        <SelectField name="kind" label={texts.partnerKind} error={faults['kind']} defaultValue="">
          <option value="">{texts.chooseKind}</option>
          {ORGANISATION_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {kinds[kind]}
            </option>
          ))}
        </SelectField>
      </div>
      <Button type="submit" look="primary" busy={busy}>
        {texts.addPartner}
      </Button>
    </form>
  );
}
