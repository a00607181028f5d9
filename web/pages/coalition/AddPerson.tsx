import { type ChangeEvent, type ReactNode, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { KnownPersonBody } from '../../../api/contract/address-book.ts';
import type { MembershipBody } from '../../../api/contract/coalitions.ts';
import { paths } from '../../../api/contract/paths.ts';
import { DEFAULT_LOCALE } from '../../../survey/locale.ts';
import { send } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { FormProblem } from '../../components/FormProblem.tsx';
import { LocaleOptions } from '../../components/LocaleOptions.tsx';
import type { Tell } from '../../components/Message.tsx';
import { SelectField, TextField } from '../../components/TextField.tsx';
import { isEmail, missingOf, placeAt, sentencesOf, useForm, type Values } from '../../components/use-form.ts';
import { useTexts } from '../../texts/texts.ts';

type Props = {
  readonly coalitionId: string;
  readonly member: MembershipBody;
  /** Everybody in the address book, so that nobody is typed twice. */
  readonly known: readonly KnownPersonBody[];
  readonly onChanged: Tell;
  /** What stands beside the button. */
  readonly children: ReactNode;
};

/** A button that opens a small form; after each person the form is empty again, ready for the next. */
export function AddPerson({ coalitionId, member, known, onChanged, children }: Props) {
  const { coalition: texts, common } = useTexts();
  const [isOpen, setIsOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const nameField = useRef<HTMLInputElement>(null);
  const listId = useId();
  const labels = { name: texts.personName, email: texts.personEmail };
  const check = (values: Values) => ({
    ...missingOf(values, labels, common.required),
    ...(values['email'] && !isEmail(values['email']) && { email: common.email }),
  });
  const save = async (values: Values, form: HTMLFormElement) => {
    await send('POST', paths.respondents(coalitionId), { ...values, organisationId: member.organisationId });
    form.reset();
    nameField.current?.focus();
    await onChanged(texts.added(values['name'] ?? ''));
  };
  const place = placeAt({ ...sentencesOf(labels, common.faulty), email: common.email });
  const { faults, problem, busy, onSubmit } = useForm(check, save, place);
  // Whoever is known by the name or address is not typed twice, and keeps the language that was chosen before.
  const fillIn = ({ currentTarget: { value, form } }: ChangeEvent<HTMLInputElement>) => {
    const same = known.filter(({ name, email }) => name === value || email.toLowerCase() === value.toLowerCase());
    if (same[0] && same.length === 1 && form) fill(form, same[0]);
  };
  const close = () => {
    flushSync(() => setIsOpen(false));
    opener.current?.focus();
  };
  if (!isOpen) {
    return (
      <div className="ss-row">
        <Button ref={opener} aria-label={texts.addPersonTo(member.name)} onClick={() => setIsOpen(true)}>
          {texts.addPerson}
        </Button>
        {children}
      </div>
    );
  }
  return (
    <form noValidate onSubmit={onSubmit} aria-label={texts.addPersonTo(member.name)}>
      <FormProblem problem={problem} />
      <TextField
        ref={nameField}
        name="name"
        label={texts.personName}
        error={faults['name']}
        maxLength={120}
        autoComplete="off"
        list={listId}
        onChange={fillIn}
        autoFocus
      />
      <datalist id={listId}>
        {known.map(({ id, name, email }) => (
          <option key={id} value={name} label={email} />
        ))}
      </datalist>
      <TextField
        name="email"
        type="email"
        label={texts.personEmail}
        error={faults['email']}
        autoComplete="off"
        onChange={fillIn}
      />
      <SelectField name="locale" label={texts.personLocale} defaultValue={DEFAULT_LOCALE}>
        <LocaleOptions />
      </SelectField>
      <div className="ss-row">
        <Button type="submit" look="primary" busy={busy}>
          {texts.add}
        </Button>
        <Button look="subtle" onClick={close}>
          {common.close}
        </Button>
      </div>
    </form>
  );
}

/** What somebody typed stays. */
function fill(form: HTMLFormElement, person: KnownPersonBody): void {
  for (const name of ['name', 'email', 'locale'] as const) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLSelectElement || (field instanceof HTMLInputElement && field.value === '')) {
      field.value = person[name];
    }
  }
}
