import type { KnownOrganisationBody } from '../../../api/contract/address-book.ts';
import { paths } from '../../../api/contract/paths.ts';
import { send } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { FormProblem } from '../../components/FormProblem.tsx';
import { KindOptions } from '../../components/KindOptions.tsx';
import { Paragraph } from '../../components/Paragraph.tsx';
import { SelectField, TextField } from '../../components/TextField.tsx';
import { missingOf, placeAt, sentencesOf, useForm } from '../../components/use-form.ts';
import { useTexts } from '../../texts/texts.ts';

type Props = {
  readonly open: boolean;
  readonly organisation: KnownOrganisationBody;
  readonly onClose: () => void;
  /** Comes with the new name. */
  readonly onDone: (name: string) => Promise<void>;
};

export function ChangeOrganisation({ open, organisation, onClose, onDone }: Props) {
  const { addressBook: texts } = useTexts();
  return (
    <Dialog open={open} title={texts.changeTitle(organisation.name)} onClose={onClose}>
      <Fields organisation={organisation} onClose={onClose} onDone={onDone} />
    </Dialog>
  );
}

function Fields({ organisation: { id, name, kind }, onClose, onDone }: Omit<Props, 'open'>) {
  const { addressBook: texts, common } = useTexts();
  const labels = { name: texts.organisationName };
  const { faults, problem, busy, onSubmit } = useForm(
    (values) => missingOf(values, labels, common.required),
    async (values) => {
      await send('PUT', paths.organisation(id), { name: values['name'], kind: values['kind'] ?? null });
      onClose();
      await onDone(values['name'] ?? '');
    },
    placeAt(sentencesOf(labels, common.faulty)),
  );
  return (
    <form noValidate onSubmit={onSubmit}>
      <FormProblem problem={problem} />
      <TextField
        name="name"
        label={texts.organisationName}
        error={faults['name']}
        defaultValue={name}
        maxLength={120}
        autoComplete="off"
      />
      {kind !== null && (
        <SelectField name="kind" label={texts.organisationKind} defaultValue={kind}>
          <KindOptions />
        </SelectField>
      )}
      <Paragraph>{texts.everywhere}</Paragraph>
      <div className="ss-row">
        <Button type="submit" look="primary" busy={busy}>
          {texts.save}
        </Button>
        <Button look="subtle" onClick={onClose}>
          {common.cancel}
        </Button>
      </div>
    </form>
  );
}
