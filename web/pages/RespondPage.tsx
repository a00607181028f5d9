import { useCallback, useEffect, useState } from 'react';
import type { InvitationBody } from '../../api/contract/invitations.ts';
import { paths } from '../../api/contract/paths.ts';
import { ProblemError, send } from '../api.ts';
import { Alert } from '../components/Alert.tsx';
import { Button } from '../components/Button.tsx';
import { Heading } from '../components/Heading.tsx';
import { Logo } from '../components/Logo.tsx';
import { Paragraph } from '../components/Paragraph.tsx';
import { dayOf, lastDayOf } from '../dates.ts';
import { useLocale } from '../locale.tsx';
import { FinalReceipt } from '../survey/FinalReceipt.tsx';
import { Receipt } from '../survey/Receipt.tsx';
import { Respond } from '../survey/Respond.tsx';
import { Unreceived } from '../survey/Unreceived.tsx';
import { useTexts } from '../texts/respond-texts.ts';
import { Frame } from './respond/Frame.tsx';

/** What a personal link opens: the questions, the receipt, or why there is nothing to answer now. */
export function RespondPage({ token }: { readonly token: string }) {
  const asked = useInvitation(token);
  return (
    <Frame isDemo={asked.invitation?.demo ?? false}>
      <Invitation token={token} {...asked} />
    </Frame>
  );
}

type Asked = {
  /** Null until the server has answered. */
  readonly invitation: InvitationBody | null;
  readonly problem: ProblemError | null;
  readonly load: () => Promise<void>;
};

function useInvitation(token: string): Asked {
  const { locale } = useLocale();
  const [invitation, setInvitation] = useState<InvitationBody | null>(null);
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const load = useCallback(async () => {
    setProblem(null);
    try {
      setInvitation(await send<InvitationBody>('GET', paths.invitation(token)));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      setProblem(error);
    }
  }, [token]);
  // A refusal comes in the language it was asked in, so another language asks again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above; an invitation that is there is kept.
  useEffect(() => {
    if (invitation === null) void load();
  }, [load, locale]);
  return { invitation, problem, load };
}

function Invitation({ token, invitation, problem, load }: Asked & { readonly token: string }) {
  const texts = useTexts();
  const title = invitation && texts.title(invitation.coalition.name);
  useEffect(() => {
    document.title = title === null ? 'Samenspiegel' : `${title} · Samenspiegel`;
  }, [title]);
  if (problem) {
    return (
      <div className="ss-narrow ss-stack">
        <Heading level={1}>{problem.title}</Heading>
        <Paragraph lead>{problem.detail}</Paragraph>
        <Button onClick={() => void load()}>{texts.retry}</Button>
      </div>
    );
  }
  if (invitation === null) {
    return (
      <div className="ss-loading" role="status">
        <Logo className="ss-loading__mark" />
        {texts.loading}
      </div>
    );
  }
  const { state } = invitation.wave;
  if (state === 'open') return <Respond token={token} first={invitation} />;
  if (state === 'closed') return <Closed token={token} invitation={invitation} />;
  return <Planned invitation={invitation} />;
}

function Planned({ invitation: { wave } }: { readonly invitation: InvitationBody }) {
  const { planned: texts } = useTexts();
  const { locale } = useLocale();
  return (
    <div className="ss-narrow">
      <Heading level={1}>{texts.title}</Heading>
      <Alert kind="info">{wave.state === 'planned' ? texts.text(dayOf(locale, wave.opensAt)) : texts.draft}</Alert>
    </div>
  );
}

function Closed({ token, invitation }: { readonly token: string; readonly invitation: InvitationBody }) {
  const { closed: texts } = useTexts();
  const { locale } = useLocale();
  const [receipt, setReceipt] = useState(invitation.receipt);
  const unreceived = <Unreceived token={token} onReceipt={setReceipt} />;
  if (invitation.isFinal) return <FinalReceipt token={token} receipt={null} />;
  if (receipt) {
    return (
      <div className="ss-stack">
        {unreceived}
        <Receipt invitation={invitation} receipt={receipt} hasUnsent={false} onChange={() => {}} />
      </div>
    );
  }
  return (
    <div className="ss-narrow ss-stack">
      <Heading level={1}>{texts.title}</Heading>
      {unreceived}
      <Alert kind="info">{texts.text(lastDayOf(locale, invitation.wave.closesAt))}</Alert>
    </div>
  );
}
