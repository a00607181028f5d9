import { useEffect, useRef, useState } from 'react';
import { encode } from 'uqr';
import { paths } from '../../../api/contract/paths.ts';
import type { OneTimeCodeBody } from '../../../api/contract/sign-in.ts';
import { send } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { FormProblem } from '../../components/FormProblem.tsx';
import { Heading } from '../../components/Heading.tsx';
import { Message, type Said } from '../../components/Message.tsx';
import { Paragraph } from '../../components/Paragraph.tsx';
import { TextField } from '../../components/TextField.tsx';
import { missingOf, placeAt, sentencesOf, useForm } from '../../components/use-form.ts';
import { useSession } from '../../session.tsx';
import { useTexts } from '../../texts/texts.ts';

/** Switches the one-time code on (password → scan → first code) or off (password). */
export function OneTimeCode({ isOn }: { readonly isOn: boolean }) {
  const { account: texts } = useTexts();
  const { refresh } = useSession();
  const [enrolment, setEnrolment] = useState<OneTimeCodeBody | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const done = async (text: string) => {
    setEnrolment(null);
    setSaid({ text, takesFocus: true });
    await refresh();
  };
  return (
    <section className="ss-card ss-narrow ss-stack" aria-labelledby="extra-code">
      <Heading level={2} id="extra-code">
        {texts.codeTitle}
      </Heading>
      <Paragraph>{texts.codeLead}</Paragraph>
      <Message said={said} />
      <Paragraph>
        <strong>{isOn ? texts.codeOn : texts.codeOff}</strong>
      </Paragraph>
      {enrolment ? (
        <Scan enrolment={enrolment} onDone={() => done(texts.turnedOn)} />
      ) : (
        <Confirm isOn={isOn} onEnrolment={setEnrolment} onOff={() => done(texts.turnedOff)} />
      )}
    </section>
  );
}

type ConfirmProps = {
  readonly isOn: boolean;
  readonly onEnrolment: (enrolment: OneTimeCodeBody) => void;
  readonly onOff: () => Promise<void>;
};

function Confirm({ isOn, onEnrolment, onOff }: ConfirmProps) {
  const { account: texts, common } = useTexts();
  const labels = { password: texts.confirmPassword };
  const { faults, problem, busy, onSubmit } = useForm(
    (values) => missingOf(values, labels, common.required),
    async (values, form) => {
      if (!isOn) return onEnrolment(await send<OneTimeCodeBody>('POST', paths.enableOneTimeCode(), values));
      await send('POST', paths.disableOneTimeCode(), values);
      form.reset();
      await onOff();
    },
    placeAt(sentencesOf(labels, common.faulty)),
  );
  return (
    <form noValidate onSubmit={onSubmit}>
      <FormProblem problem={problem} />
      <TextField
        name="password"
        type="password"
        label={texts.confirmPassword}
        error={faults['password']}
        autoComplete="current-password"
      />
      <Button type="submit" busy={busy}>
        {isOn ? texts.turnOff : texts.turnOn}
      </Button>
    </form>
  );
}

function Scan({ enrolment, onDone }: { readonly enrolment: OneTimeCodeBody; readonly onDone: () => Promise<void> }) {
  const { account: texts, signIn } = useTexts();
  const first = useRef<HTMLParagraphElement>(null);
  // The form with the button that led here is gone.
  useEffect(() => first.current?.focus(), []);
  const { faults, problem, busy, onSubmit } = useForm(
    ({ code }) => (/^\d{6}$/.test(code ?? '') ? {} : { code: signIn.codeFault }),
    async (values) => {
      await send('POST', paths.checkOneTimeCode(), values);
      await onDone();
    },
  );
  return (
    <form className="ss-stack" noValidate onSubmit={onSubmit}>
      <Paragraph ref={first} tabIndex={-1}>
        {texts.scan}
      </Paragraph>
      <QrCode text={enrolment.totpURI} label={texts.qr} />
      <Paragraph>
        {texts.secret}: <code>{new URL(enrolment.totpURI).searchParams.get('secret')}</code>
      </Paragraph>
      <Heading level={3}>{texts.backup}</Heading>
      <Paragraph>{texts.backupText}</Paragraph>
      <ul className="ss-codes">
        {enrolment.backupCodes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <FormProblem problem={problem} />
      <TextField
        className="ss-field--code"
        name="code"
        label={texts.confirmCode}
        error={faults['code']}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={6}
      />
      <Button type="submit" look="primary" busy={busy}>
        {texts.finish}
      </Button>
    </form>
  );
}

/** Drawn here, from squares: the key never leaves the page. */
function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { data, size } = encode(text, { border: 2 });
  const squares = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg className="ss-qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path d={squares.join('')} />
    </svg>
  );
}
