import { useNavigate } from 'react-router';
import { pages, paths } from '../../api/contract/paths.ts';
import type { InstallationBody } from '../../api/contract/session.ts';
import { send } from '../api.ts';
import { Button } from '../components/Button.tsx';
import { FormProblem } from '../components/FormProblem.tsx';
import { Page } from '../components/Page.tsx';
import { TextField } from '../components/TextField.tsx';
import { isEmail, missingOf, placeAt, sentencesOf, useForm, type Values } from '../components/use-form.ts';
import { useSession } from '../session.tsx';
import { useTexts } from '../texts/texts.ts';

export const MINIMUM_PASSWORD = 12;

/** The first visit to an empty installation: the municipality and the first account. */
export function SetUpPage() {
  const { setUp: texts, common } = useTexts();
  const { refresh } = useSession();
  const navigate = useNavigate();
  const labels = { code: texts.code, municipality: texts.municipality, name: texts.name, email: texts.email };
  const check = (values: Values) => ({
    ...missingOf(values, labels, common.required),
    ...(values['email'] && !isEmail(values['email']) && { email: common.email }),
    ...((values['password'] ?? '').length < MINIMUM_PASSWORD && { password: texts.passwordShort }),
  });
  const save = async (values: Values) => {
    await send<InstallationBody>('POST', paths.installation(), values);
    await navigate(pages.signIn(), { state: { message: 'ready' } });
    await refresh();
  };
  const sentences = sentencesOf(labels, common.faulty);
  const place = placeAt({ ...sentences, email: common.email, password: texts.passwordShort });
  const { faults, problem, busy, onSubmit } = useForm(check, save, place);
  return (
    <Page title={texts.title} lead={texts.lead}>
      <form className="ss-card ss-narrow" noValidate onSubmit={onSubmit}>
        <FormProblem problem={problem} />
        <TextField
          name="code"
          label={texts.code}
          description={texts.codeHelp}
          error={faults['code']}
          autoComplete="off"
          spellCheck={false}
        />
        <TextField
          name="municipality"
          label={texts.municipality}
          description={texts.municipalityHelp}
          error={faults['municipality']}
          maxLength={120}
        />
        <TextField name="name" label={texts.name} error={faults['name']} autoComplete="name" maxLength={120} />
        <TextField name="email" type="email" label={texts.email} error={faults['email']} autoComplete="username" />
        <TextField
          name="password"
          type="password"
          label={texts.password}
          description={texts.passwordHelp}
          error={faults['password']}
          autoComplete="new-password"
          maxLength={128}
        />
        <Button type="submit" look="primary" busy={busy}>
          {texts.submit}
        </Button>
      </form>
    </Page>
  );
}
