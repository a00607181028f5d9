import { useState } from 'react';
import { paths } from '../../../api/contract/paths.ts';
import { send } from '../../api.ts';
import { Alert } from '../../components/Alert.tsx';
import { Button } from '../../components/Button.tsx';
import { FormProblem } from '../../components/FormProblem.tsx';
import { Heading } from '../../components/Heading.tsx';
import { TextField } from '../../components/TextField.tsx';
import { missingOf, placeAt, sentencesOf, useForm, type Values } from '../../components/use-form.ts';
import { useTexts } from '../../texts/texts.ts';
import { MINIMUM_PASSWORD } from '../SetUpPage.tsx';

export function ChangePassword() {
  const { account: texts, setUp, common } = useTexts();
  const [isDone, setIsDone] = useState(false);
  const check = (values: Values) => ({
    ...missingOf(values, { currentPassword: texts.current }, common.required),
    ...((values['newPassword'] ?? '').length < MINIMUM_PASSWORD && { newPassword: setUp.passwordShort }),
  });
  const save = async (values: Values, form: HTMLFormElement) => {
    setIsDone(false);
    await send('POST', paths.changePassword(), { ...values, revokeOtherSessions: true });
    form.reset();
    setIsDone(true);
  };
  const labels = { currentPassword: texts.current, newPassword: texts.next };
  const { faults, problem, busy, onSubmit } = useForm(check, save, placeAt(sentencesOf(labels, common.faulty)));
  return (
    <form className="ss-card ss-narrow" noValidate onSubmit={onSubmit} aria-labelledby="wachtwoord">
      <Heading level={2} id="wachtwoord">
        {texts.passwordTitle}
      </Heading>
      <div role="status">{isDone && <Alert kind="ok">{texts.changed}</Alert>}</div>
      <FormProblem problem={problem} />
      <TextField
        name="currentPassword"
        type="password"
        label={texts.current}
        error={faults['currentPassword']}
        autoComplete="current-password"
      />
      <TextField
        name="newPassword"
        type="password"
        label={texts.next}
        description={texts.nextHelp}
        error={faults['newPassword']}
        autoComplete="new-password"
        maxLength={128}
      />
      <Button type="submit" look="primary" busy={busy}>
        {texts.change}
      </Button>
    </form>
  );
}
