import { useState } from 'react';
import { Navigate, useLocation, useNavigate } from 'react-router';
import { pages, paths } from '../../api/contract/paths.ts';
import { send } from '../api.ts';
import { Alert } from '../components/Alert.tsx';
import { Button } from '../components/Button.tsx';
import { FormProblem } from '../components/FormProblem.tsx';
import { Page } from '../components/Page.tsx';
import { Paragraph } from '../components/Paragraph.tsx';
import { TextField } from '../components/TextField.tsx';
import { missingOf, useForm } from '../components/use-form.ts';
import { useSession } from '../session.tsx';
import { useTexts } from '../texts/texts.ts';

type Came = { readonly next?: string | null; readonly message?: 'ready' } | null;

/** Password first, then the one-time code of who wants one; then on to the page that was asked for. */
export function SignInPage() {
  const { signedIn, refresh } = useSession();
  const came = useLocation().state as Came;
  const navigate = useNavigate();
  const [asksCode, setAsksCode] = useState(false);
  const enter = async () => {
    await refresh();
    await navigate(came?.next ?? pages.home(), { replace: true });
  };
  if (signedIn) return <Navigate to={came?.next ?? pages.home()} replace />;
  if (asksCode) return <CodeForm onDone={enter} onBack={() => setAsksCode(false)} />;
  return <PasswordForm came={came} onDone={enter} onCode={() => setAsksCode(true)} />;
}

type PasswordFormProps = {
  readonly came: Came;
  readonly onDone: () => Promise<void>;
  readonly onCode: () => void;
};

function PasswordForm({ came, onDone, onCode }: PasswordFormProps) {
  const { signIn: texts, setUp, common } = useTexts();
  const { hasLeft } = useSession();
  const labels = { email: texts.email, password: texts.password };
  const { faults, problem, busy, onSubmit } = useForm(
    (values) => missingOf(values, labels, common.required),
    async (values) => {
      const answer = await send<{ twoFactorRedirect?: boolean }>('POST', `${paths.auth()}/sign-in/email`, values);
      if (answer.twoFactorRedirect) onCode();
      else await onDone();
    },
  );
  const message = hasLeft ? texts.signedOut : came?.message === 'ready' ? setUp.done : null;
  return (
    <Page title={texts.title} lead={texts.lead}>
      <div className="ss-columns">
        <form className="ss-card" noValidate onSubmit={onSubmit}>
          {message && (
            <Alert kind="ok" announce>
              {message}
            </Alert>
          )}
          <FormProblem problem={problem} />
          <TextField name="email" type="email" label={texts.email} error={faults['email']} autoComplete="username" />
          <TextField
            name="password"
            type="password"
            label={texts.password}
            error={faults['password']}
            autoComplete="current-password"
          />
          <Button type="submit" look="primary" busy={busy}>
            {texts.submit}
          </Button>
        </form>
        <aside className="ss-card ss-card--quiet ss-stack">
          <p className="ss-promise">{texts.promise}</p>
          <Paragraph>{texts.promiseText}</Paragraph>
          <Paragraph className="ss-soft">{texts.invited}</Paragraph>
        </aside>
      </div>
    </Page>
  );
}

function CodeForm({ onDone, onBack }: { readonly onDone: () => Promise<void>; readonly onBack: () => void }) {
  const { signIn: texts } = useTexts();
  const { faults, problem, busy, onSubmit } = useForm(
    ({ code }) => (/^\d{6}$/.test(code ?? '') ? {} : { code: texts.codeFault }),
    async (values) => {
      await send('POST', `${paths.auth()}/two-factor/verify-totp`, values);
      await onDone();
    },
  );
  return (
    <Page title={texts.codeTitle} lead={texts.codeLead}>
      <form className="ss-card ss-narrow" noValidate onSubmit={onSubmit}>
        <FormProblem problem={problem} />
        <TextField
          className="ss-field--code"
          name="code"
          label={texts.code}
          error={faults['code']}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={6}
          autoFocus
        />
        <div className="ss-row">
          <Button type="submit" look="primary" busy={busy}>
            {texts.codeSubmit}
          </Button>
          <Button look="subtle" onClick={onBack}>
            {texts.back}
          </Button>
        </div>
      </form>
    </Page>
  );
}
