import { type ReactNode, useState } from 'react';
import { Navigate, useLocation, useNavigate } from 'react-router';
import { pages, paths } from '../../api/contract/paths.ts';
import type { SignedInBody } from '../../api/contract/sign-in.ts';
import { send } from '../api.ts';
import { Alert } from '../components/Alert.tsx';
import { Button } from '../components/Button.tsx';
import { FormProblem } from '../components/FormProblem.tsx';
import { Link } from '../components/Link.tsx';
import { Page } from '../components/Page.tsx';
import { Paragraph } from '../components/Paragraph.tsx';
import { TextField } from '../components/TextField.tsx';
import { missingOf, type Place, placeAt, sentencesOf, useForm } from '../components/use-form.ts';
import { useSession } from '../session.tsx';
import { useTexts } from '../texts/texts.ts';

type Came = { readonly next?: string | null; readonly message?: 'ready' } | null;

type Step = 'password' | 'code' | 'recovery';

/** Password first, then the one-time code of who wants one, or a recovery code; then on to the page that was asked for. */
export function SignInPage() {
  const { signedIn, refresh } = useSession();
  const came = useLocation().state as Came;
  const navigate = useNavigate();
  const [step, setStep] = useState<Step>('password');
  const enter = async () => {
    await refresh();
    await navigate(came?.next ?? pages.home(), { replace: true });
  };
  if (signedIn) return <Navigate to={came?.next ?? pages.home()} replace />;
  if (step === 'code') return <CodeForm onDone={enter} onStep={setStep} />;
  if (step === 'recovery') return <RecoveryForm onDone={enter} onStep={setStep} />;
  return <PasswordForm came={came} onDone={enter} onCode={() => setStep('code')} />;
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
      const answer = await send<SignedInBody>('POST', paths.signIn(), values);
      if (answer.twoFactorRedirect) onCode();
      else await onDone();
    },
    placeAt({ ...sentencesOf(labels, common.faulty), email: common.email }),
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
          <p>
            <Link href={pages.code()}>{texts.haveCode}</Link>
          </p>
        </aside>
      </div>
    </Page>
  );
}

type StepProps = { readonly onDone: () => Promise<void>; readonly onStep: (step: Step) => void };

function CodeForm({ onDone, onStep }: StepProps) {
  const { signIn: texts } = useTexts();
  const form = useForm(
    ({ code }) => (/^\d{6}$/.test(code ?? '') ? {} : { code: texts.codeFault }),
    async (values) => {
      await send('POST', paths.checkOneTimeCode(), values);
      await onDone();
    },
    placeRefused('INVALID_CODE'),
  );
  const other = { text: texts.toRecovery, step: 'recovery' } as const;
  return (
    <SecondStep title={texts.codeTitle} lead={texts.codeLead} form={form} other={other} onStep={onStep}>
      <TextField
        className="ss-field--code"
        name="code"
        label={texts.code}
        error={form.faults['code']}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={6}
        autoFocus
      />
    </SecondStep>
  );
}

/** For who has lost the phone with the app. */
function RecoveryForm({ onDone, onStep }: StepProps) {
  const { signIn: texts, common } = useTexts();
  const form = useForm(
    ({ code = '' }) => missingOf({ code: asShown(code) }, { code: texts.recovery }, common.required),
    async ({ code = '' }) => {
      await send('POST', paths.checkBackupCode(), { code: asShown(code) });
      await onDone();
    },
    placeRefused('INVALID_BACKUP_CODE'),
  );
  const other = { text: texts.toCode, step: 'code' } as const;
  return (
    <SecondStep title={texts.recoveryTitle} lead={texts.recoveryLead} form={form} other={other} onStep={onStep}>
      <TextField
        className="ss-field--code"
        name="code"
        label={texts.recovery}
        description={texts.recoveryHelp}
        error={form.faults['code']}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={20}
        autoFocus
      />
    </SecondStep>
  );
}

type SecondStepProps = {
  readonly title: string;
  readonly lead: string;
  readonly form: ReturnType<typeof useForm>;
  /** The other way to prove who one is. */
  readonly other: { readonly text: string; readonly step: Step };
  readonly onStep: (step: Step) => void;
  readonly children: ReactNode;
};

/** After the password: one field, the other way, or back. */
function SecondStep({ title, lead, form: { problem, busy, onSubmit }, other, onStep, children }: SecondStepProps) {
  const { signIn: texts } = useTexts();
  return (
    <Page title={title} lead={lead}>
      <form className="ss-card ss-narrow" noValidate onSubmit={onSubmit}>
        <FormProblem problem={problem} />
        {children}
        <div className="ss-row">
          <Button type="submit" look="primary" busy={busy}>
            {texts.codeSubmit}
          </Button>
          <Button look="subtle" onClick={() => onStep(other.step)}>
            {other.text}
          </Button>
          <Button look="subtle" onClick={() => onStep('password')}>
            {texts.back}
          </Button>
        </div>
      </form>
    </Page>
  );
}

/** A recovery code as it was shown, two times five characters: spaces and the dash are easily lost in copying. */
function asShown(code: string): string {
  return code.replaceAll(/[^a-z0-9]/gi, '').replace(/^.{5}/, '$&-');
}

/** Brings the refusal of a code to its field, in the server's words. */
function placeRefused(reason: string): Place {
  return ({ facts, detail }) => (facts['reason'] === reason ? { code: detail } : {});
}
