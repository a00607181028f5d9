import { type ReactNode, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { MembershipBody } from '../../../api/contract/coalitions.ts';
import { paths } from '../../../api/contract/paths.ts';
import { send } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { FormProblem } from '../../components/FormProblem.tsx';
import type { Tell } from '../../components/Message.tsx';
import { TextField } from '../../components/TextField.tsx';
import { isEmail, missingOf, placeAt, sentencesOf, useForm, type Values } from '../../components/use-form.ts';
import { useTexts } from '../../texts/texts.ts';

type Props = {
  readonly coalitionId: string;
  readonly member: MembershipBody;
  readonly onChanged: Tell;
  /** What stands beside the button. */
  readonly children: ReactNode;
};

/** A button that opens a small form; after each person the form is empty again, ready for the next. */
export function AddPerson({ coalitionId, member, onChanged, children }: Props) {
  const { coalition: texts, common } = useTexts();
  const [isOpen, setIsOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const nameField = useRef<HTMLInputElement>(null);
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
        autoFocus
      />
      <TextField name="email" type="email" label={texts.personEmail} error={faults['email']} autoComplete="off" />
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
