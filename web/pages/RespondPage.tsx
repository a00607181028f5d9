import { useEffect, useState } from 'react';
import type { InvitationBody } from '../../api/contract/invitations.ts';
import { respondentPaths } from '../../api/contract/respondent-paths.ts';
import { Alert } from '../components/Alert.tsx';
import { Heading } from '../components/Heading.tsx';
import { dayOf, lastDayOf } from '../dates.ts';
import { useLocale } from '../locale.tsx';
import { Declined } from '../survey/Declined.tsx';
import { FinalReceipt } from '../survey/FinalReceipt.tsx';
import { NotMe } from '../survey/NotMe.tsx';
import { Overview } from '../survey/Overview.tsx';
import { PassedOn } from '../survey/PassedOn.tsx';
import { Receipt } from '../survey/Receipt.tsx';
import { Respond } from '../survey/Respond.tsx';
import { RespondFrame, RespondWaiting } from '../survey/RespondFrame.tsx';
import { RespondProblem } from '../survey/RespondProblem.tsx';
import { ResultLink } from '../survey/ResultLink.tsx';
import { Unreceived } from '../survey/Unreceived.tsx';
import { type Asked, useAsked } from '../survey/use-asked.ts';
import { useFirstSign } from '../survey/use-first-sign.ts';
import { useTexts } from '../texts/respond-texts.ts';

/** What a personal link opens: the questions, the receipt, or why there is nothing to answer now. */
export function RespondPage({ token }: { readonly token: string }) {
  const asked = useAsked<InvitationBody>(respondentPaths.invitation(token));
  useFirstSign(token, asked.body !== null);
  if (asked.body === null && asked.problem === null) return <RespondWaiting />;
  return (
    <RespondFrame demo={asked.body?.demo ?? false}>
      <Invitation token={token} {...asked} />
    </RespondFrame>
  );
}

function Invitation({ token, body: invitation, problem, load }: Asked<InvitationBody> & { readonly token: string }) {
  const texts = useTexts();
  const title = invitation && texts.title(invitation.coalition.name);
  useEffect(() => {
    document.title = title === null ? 'Samenspiegel' : `${title} · Samenspiegel`;
  }, [title]);
  if (problem) {
    return (
      <RespondProblem problem={problem} onRetry={load}>
        {problem.status === 404 && <Unreceived token={token} isWithdrawn />}
      </RespondProblem>
    );
  }
  if (invitation === null) return null;
  const { state } = invitation.wave;
  // After closing, who had begun has some time left.
  if (state === 'open' || invitation.draft.graceUntil !== null) return <Respond token={token} first={invitation} />;
  if (state === 'closed') {
    return (
      <div className="ss-stack">
        {invitation.published && <ResultLink token={token} />}
        <Closed token={token} invitation={invitation} />
      </div>
    );
  }
  return <Planned token={token} invitation={invitation} load={load} />;
}

type PlannedProps = {
  readonly token: string;
  readonly invitation: InvitationBody;
  readonly load: () => Promise<void>;
};

function Planned({ token, invitation, load }: PlannedProps) {
  const { planned: texts } = useTexts();
  const { locale } = useLocale();
  const { wave, declined, passOn } = invitation;
  const isPlanned = wave.state === 'planned';
  if (declined) return <Declined token={token} invitation={invitation} declined={declined} onChanged={load} />;
  return (
    <div className="ss-narrow ss-stack ss-stack--large">
      <div className="ss-stack">
        <Heading level={1}>{texts.title}</Heading>
        <Alert kind="info">{isPlanned ? texts.text(dayOf(locale, wave.opensAt)) : texts.draft}</Alert>
        {passOn && <PassedOn token={token} passOn={passOn} onChanged={load} />}
        <Overview invitation={invitation} />
      </div>
      {isPlanned && passOn?.state !== 'asked' && <NotMe token={token} onChanged={load} />}
    </div>
  );
}

function Closed({ token, invitation }: { readonly token: string; readonly invitation: InvitationBody }) {
  const { closed: texts, closing } = useTexts();
  const { locale } = useLocale();
  const [receipt, setReceipt] = useState(invitation.receipt);
  const left = invitation.draft.savedAt !== null && <Alert kind="warning">{closing.unsent}</Alert>;
  const unreceived = <Unreceived token={token} onReceipt={setReceipt} />;
  if (invitation.isFinal) return <FinalReceipt token={token} receipt={null} />;
  if (receipt) {
    return (
      <div className="ss-stack">
        {unreceived}
        {left}
        <Receipt invitation={invitation} receipt={receipt} hasUnsent={false} onChange={() => {}} />
      </div>
    );
  }
  return (
    <div className="ss-narrow ss-stack">
      <Heading level={1}>{texts.title}</Heading>
      {unreceived}
      {left}
      <Alert kind="info">{texts.text(lastDayOf(locale, invitation.wave.closesAt))}</Alert>
      <Overview invitation={invitation} />
    </div>
  );
}
