import { respondentPaths } from '../../api/contract/respondent-paths.ts';
import type { NewPassOnBody } from '../../api/contract/taking-part.ts';
import { MAXIMUM_NOTE } from '../../survey/invitation.ts';
import { send } from '../api.ts';
import { Button } from '../components/Button.tsx';
import { FormProblem } from '../components/FormProblem.tsx';
import { Heading } from '../components/Heading.tsx';
import { TextAreaField, TextField } from '../components/TextField.tsx';
import { isEmail, missingOf, placeAt, useForm, type Values } from '../components/use-form.ts';
import { useTexts } from '../texts/respond-texts.ts';
import type { WayProps } from './Decline.tsx';
import { useFocusHere } from './use-focus-here.ts';

/** Who knows better. */
export function PassOn({ token, onChanged, onCancel }: WayProps) {
  const { passOn: texts, notMe } = useTexts();
  const title = useFocusHere();
  const check = (values: Values) => ({
    ...missingOf(values, { name: texts.name, email: texts.email }, texts.missing),
    ...(values['email'] && !isEmail(values['email']) && { email: texts.emailFault }),
  });
  const save = async ({ name, email, note }: Values) => {
    await send('PUT', respondentPaths.passOn(token), { name, email, note: note || null } as NewPassOnBody);
    await onChanged();
  };
  const place = placeAt({ name: texts.missing(texts.name), email: texts.emailFault });
  const { faults, problem, busy, onSubmit } = useForm(check, save, place);
  return (
    <form className="ss-card ss-stack" noValidate onSubmit={onSubmit} aria-label={texts.action}>
      <Heading level={3} ref={title} tabIndex={-1}>
        {texts.action}
      </Heading>
      <p>{texts.lead}</p>
      <FormProblem problem={problem} />
      <TextField name="name" label={texts.name} error={faults['name']} maxLength={120} autoComplete="off" />
      <TextField name="email" type="email" label={texts.email} error={faults['email']} autoComplete="off" />
      <TextAreaField name="note" label={notMe.note} description={notMe.noteHelp} maxLength={MAXIMUM_NOTE} rows={3} />
      <div className="ss-row">
        <Button type="submit" look="primary" busy={busy}>
          {texts.submit}
        </Button>
        <Button look="subtle" onClick={onCancel}>
          {notMe.cancel}
        </Button>
      </div>
    </form>
  );
}
