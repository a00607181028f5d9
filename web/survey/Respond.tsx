import { useEffect, useRef } from 'react';
import type { Model, Question } from 'survey-core';
import type { InvitationBody } from '../../api/contract/invitations.ts';
import type { ProblemError } from '../api.ts';
import { Alert } from '../components/Alert.tsx';
import { Button } from '../components/Button.tsx';
import { Heading } from '../components/Heading.tsx';
import { useTexts } from '../texts/respond-texts.ts';
import { ClosingNotice } from './ClosingNotice.tsx';
import { Conflict } from './Conflict.tsx';
import { Declined } from './Declined.tsx';
import { FinalReceipt } from './FinalReceipt.tsx';
import { Receipt } from './Receipt.tsx';
import { RespondLoading } from './RespondFrame.tsx';
import { SaveStatus } from './SaveStatus.tsx';
import { useAnswering } from './use-answering.ts';
import { Welcome } from './Welcome.tsx';

type Props = { readonly token: string; readonly first: InvitationBody };

/** Answering an open wave: welcome → questions → receipt → perhaps a change. */
export function Respond({ token, first }: Props) {
  const { invitation, sitting, Questions, isBeginning, save, problem, waiting, hasUnsent, ...acts } = useAnswering(
    token,
    first,
  );
  if (waiting) return <Waiting isKept={waiting.isKept} />;
  if (isBeginning && sitting === null) return <RespondLoading />;
  if (sitting === null || Questions === null) {
    const { receipt, declined } = invitation;
    if (invitation.isFinal) return <FinalReceipt token={token} receipt={receipt} />;
    return receipt ? (
      <Receipt invitation={invitation} receipt={receipt} hasUnsent={hasUnsent} onChange={acts.start} />
    ) : declined ? (
      <Declined token={token} invitation={invitation} declined={declined} onChanged={acts.refresh} />
    ) : (
      <Welcome
        token={token}
        invitation={invitation}
        hasBegun={hasUnsent}
        onStart={acts.start}
        onTakeOver={acts.startFromOther}
        onChanged={acts.refresh}
        changes={acts.refreshes}
      />
    );
  }
  return (
    <div className="ss-stack">
      {problem && <Refused problem={problem} model={sitting.model} />}
      <ClosingNotice invitation={invitation} />
      <Conflict open={save.kind === 'conflict'} onMine={acts.keepMine} onTheirs={acts.takeTheirs} />
      <Questions
        key={sitting.number}
        invitation={invitation}
        model={sitting.model}
        keeper={sitting.keeper}
        start={sitting.start}
        takenOver={sitting.takenOver}
        status={<SaveStatus state={save} />}
        onSubmit={acts.submit}
      />
    </div>
  );
}

/** The answers are on their way, and cannot arrive now. */
function Waiting({ isKept }: { readonly isKept: boolean }) {
  const { submit: texts } = useTexts();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, []);
  return (
    <div className="ss-narrow ss-stack">
      <Heading level={1} ref={title} tabIndex={-1}>
        {texts.waitingTitle}
      </Heading>
      <Alert kind="warning" announce>
        {isKept ? texts.waiting : texts.waitingOpen}
      </Alert>
    </div>
  );
}

/** Why the server refused; the answers are still on the screen and on this device. */
function Refused({ problem, model }: { readonly problem: ProblemError; readonly model: Model }) {
  const { submit: texts } = useTexts();
  const question = questionOf(problem, model);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new refusal is brought into view.
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [problem]);
  return (
    <Alert kind="error" title={problem.title} announce>
      <p>{question ? texts.faulty(question.title) : problem.detail}</p>
      {!question && <Button onClick={() => window.location.reload()}>{texts.reload}</Button>}
    </Alert>
  );
}

/** The question that a refused answer belongs to: the server names it by its place, `answers.comment.goals`. */
function questionOf({ code, facts }: ProblemError, model: Model): Question | undefined {
  const field = String(facts['field'] ?? '').replace(/^answers\./, '');
  if (code !== 'request.invalid') return undefined;
  const questions = model.getAllQuestions();
  return questions.find(({ name }) => field === name) ?? questions.find(({ name }) => field.startsWith(`${name}.`));
}
