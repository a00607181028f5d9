import { useState } from 'react';
import type { NewPublishedRepliesBody, NewRepliesBody, RepliesBody } from '../../../api/contract/replies.ts';
import { ProblemError, send } from '../../api.ts';
import { type Draft, type Drafts, isChanged, repliesOf, shownOf, unsaidOf } from './draft.ts';
import { replyKey } from './reply-key.ts';

/** What keeps a reply from being sent; `unsaid` has gaps of its own. */
export type Fault = 'organisation' | 'unsaid' | 'nothing' | 'unchanged';

/** Filling in replies and sending them. What was filled in stays until the server has it, whatever goes wrong. */
export function useReplying(loaded: RepliesBody, path: string) {
  const [body, setBody] = useState(loaded);
  const [organisation, setOrganisation] = useState<string>(
    body.channel === 'personal' ? (body.organisations[0]?.id ?? '') : '',
  );
  const [drafts, setDrafts] = useState<Drafts>({});
  const [fault, setFault] = useState<Fault | null>(null);
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const [busy, setBusy] = useState(false);
  const [sent, setSent] = useState(0);

  /** Does this, and shows what the server said; a refusal stays until the next try. */
  const attempt = async (work: () => Promise<RepliesBody>): Promise<boolean> => {
    setBusy(true);
    setProblem(null);
    try {
      setBody(await work());
      return true;
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      setProblem(error);
      return false;
    } finally {
      setBusy(false);
    }
  };
  const submit = async (): Promise<Fault | null> => {
    const found = faultOf(body, organisation, drafts);
    setFault(found);
    if (found !== null) return found;
    const wanted = wantedOf(body, organisation, drafts);
    // The path of a look has the key in its query; what is sent has it inside.
    const done = await attempt(() => send<RepliesBody>('PUT', path.split('?')[0] ?? path, wanted));
    if (!done) return null;
    setDrafts({});
    setSent((times) => times + 1);
    return null;
  };
  return {
    ...{ body, organisation, fault, problem, busy, sent, submit },
    unsaid: fault === 'unsaid' ? unsaidOf(body.gaps, organisation, drafts) : [],
    /** What was filled in and has not been sent, in the order of the gaps. */
    unsent: body.gaps.flatMap((gap) => {
      const draft = drafts[gap.id];
      return draft !== undefined && isChanged(gap, organisation, drafts) ? [{ gap, draft }] : [];
    }),
    isDirty: body.gaps.some(({ id }) => drafts[id] !== undefined),
    shown: (gap: RepliesBody['gaps'][number]) => shownOf(gap, organisation, drafts),
    choose: (chosen: string) => {
      setOrganisation(chosen);
      setFault(null);
    },
    change: (gap: RepliesBody['gaps'][number], change: Partial<Draft>) =>
      setDrafts({ ...drafts, [gap.id]: { ...shownOf(gap, organisation, drafts), ...change } }),
    refresh: () => attempt(() => send<RepliesBody>('GET', path)),
  };
}

export type Replies = ReturnType<typeof useReplying>;

function faultOf({ gaps }: RepliesBody, organisation: string, drafts: Drafts): Fault | null {
  if (organisation === '') return 'organisation';
  if (gaps.every((gap) => shownOf(gap, organisation, drafts).stance === '')) return 'nothing';
  if (unsaidOf(gaps, organisation, drafts).length > 0) return 'unsaid';
  return gaps.some((gap) => isChanged(gap, organisation, drafts)) ? null : 'unchanged';
}

function wantedOf(
  { channel, gaps }: RepliesBody,
  organisation: string,
  drafts: Drafts,
): NewRepliesBody | NewPublishedRepliesBody {
  const replies = repliesOf(gaps, organisation, drafts);
  if (channel === 'personal') return { replies };
  return { replies, organisation: organisation as NewPublishedRepliesBody['organisation'], key: replyKey() };
}
