import type { KnownPersonBody } from '../../../api/contract/address-book.ts';
import { paths } from '../../../api/contract/paths.ts';
import { send } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { FormProblem } from '../../components/FormProblem.tsx';
import { LocaleOptions } from '../../components/LocaleOptions.tsx';
import { Paragraph } from '../../components/Paragraph.tsx';
import { SelectField, TextField } from '../../components/TextField.tsx';
import { isEmail, missingOf, placeAt, sentencesOf, useForm, type Values } from '../../components/use-form.ts';
import { useTexts } from '../../texts/texts.ts';

type Props = {
  readonly open: boolean;
  readonly person: KnownPersonBody;
  readonly onClose: () => void;
  /** Comes with the new name. */
  readonly onDone: (name: string) => Promise<void>;
};

export function ChangePerson({ open, person, onClose, onDone }: Props) {
  const { addressBook: texts } = useTexts();
  return (
    <Dialog open={open} title={texts.changeTitle(person.name)} onClose={onClose}>
      <Fields person={person} onClose={onClose} onDone={onDone} />
    </Dialog>
  );
}

function Fields({ person: { id, name, email, locale }, onClose, onDone }: Omit<Props, 'open'>) {
  const { addressBook: texts, common } = useTexts();
  const labels = { name: texts.personName, email: texts.personEmail };
  const check = (values: Values) => ({
    ...missingOf(values, labels, common.required),
    ...(values['email'] && !isEmail(values['email']) && { email: common.email }),
  });
  const save = async (values: Values) => {
    await send('PUT', paths.person(id), values);
    onClose();
    await onDone(values['name'] ?? '');
  };
  const place = placeAt({ ...sentencesOf(labels, common.faulty), email: common.email });
  const { faults, problem, busy, onSubmit } = useForm(check, save, place);
  return (
    <form noValidate onSubmit={onSubmit}>
      <FormProblem problem={problem} />
      <TextField
        name="name"
        label={texts.personName}
        error={faults['name']}
        defaultValue={name}
        maxLength={120}
        autoComplete="off"
      />
      <TextField
        name="email"
        type="email"
        label={texts.personEmail}
        error={faults['email']}
        defaultValue={email}
        maxLength={254}
        autoComplete="off"
      />
      <SelectField name="locale" label={texts.personLocale} defaultValue={locale}>
        <LocaleOptions />
      </SelectField>
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
