import { useState } from 'react';
import type { ConversationBody } from '../../../api/contract/conversation.ts';
import { paths } from '../../../api/contract/paths.ts';
import type { GapKey } from '../../../survey/conversation.ts';
import { ProblemError, send } from '../../api.ts';
import { isSameGap } from './row-of-gap.ts';
import type { StepProps } from './step-props.ts';

/** A choice that would lose words, and how many replies of partners are among them. */
type Doubtful = { readonly gaps: readonly GapKey[]; readonly replies: number };

/** The choice of gaps, kept by the server with every change. */
export type Choosing = {
  readonly chosen: readonly GapKey[];
  readonly isChosen: (gap: GapKey) => boolean;
  readonly busy: boolean;
  /** Why the last change was refused. */
  readonly problem: ProblemError | null;
  /** A choice that would lose what was written down, waiting for a yes. */
  readonly doubtful: Doubtful | null;
  /** Adds a gap at the end, or leaves it out. */
  readonly turn: (gap: GapKey) => void;
  readonly move: (place: number, by: 1 | -1) => void;
  readonly confirm: () => void;
  readonly giveUp: () => void;
};

/** @param onDone says what was done to which gap, once the server has it. */
export function useChoosing(
  { body, onChanged }: Pick<StepProps, 'body' | 'onChanged'>,
  onDone: (gap: GapKey, done: 'taken' | 'left' | 'moved') => void,
): Choosing {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const [doubtful, setDoubtful] = useState<Doubtful | null>(null);
  // A box is ticked at once; the server's answer, or its refusal, follows.
  const [wanted, setWanted] = useState<readonly GapKey[] | null>(null);
  const stored = body.gaps.map(({ gap }) => gap);
  const chosen = wanted ?? stored;
  const isChosen = (gap: GapKey) => chosen.some((one) => isSameGap(one, gap));

  const put = async (gaps: readonly GapKey[], discard = false) => {
    if (busy) return;
    setBusy(true);
    setProblem(null);
    setWanted(gaps);
    try {
      const choice = { version: body.version, gaps, discard };
      onChanged(await send<ConversationBody>('PUT', paths.conversation(body.wave.id), choice));
      setDoubtful(null);
      const changed = changeOf(stored, gaps);
      if (changed) onDone(...changed);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      if (error.code === 'conversation.words-lost') setDoubtful({ gaps, replies: Number(error.facts['replies']) });
      else setProblem(error);
    } finally {
      setWanted(null);
      setBusy(false);
    }
  };
  return {
    chosen,
    isChosen,
    busy,
    problem,
    doubtful,
    turn: (gap) => void put(isChosen(gap) ? chosen.filter((one) => !isSameGap(one, gap)) : [...chosen, gap]),
    move: (place, by) => void put(swapped(chosen, place, place + by)),
    confirm: () => doubtful && void put(doubtful.gaps, true),
    giveUp: () => setDoubtful(null),
  };
}

/** Which gap was left out, taken or moved; null when nothing was. */
function changeOf(before: readonly GapKey[], after: readonly GapKey[]): [GapKey, 'taken' | 'left' | 'moved'] | null {
  const isIn = (gaps: readonly GapKey[]) => (gap: GapKey) => gaps.some((one) => isSameGap(one, gap));
  const left = before.find((gap) => !isIn(after)(gap));
  if (left) return [left, 'left'];
  const taken = after.find((gap) => !isIn(before)(gap));
  if (taken) return [taken, 'taken'];
  const moved = after.find((gap, i) => before[i] !== undefined && !isSameGap(gap, before[i]));
  return moved ? [moved, 'moved'] : null;
}

function swapped(gaps: readonly GapKey[], from: number, to: number): readonly GapKey[] {
  const [one, other] = [gaps[from], gaps[to]];
  if (one === undefined || other === undefined) return gaps;
  return gaps.map((gap, i) => (i === from ? other : i === to ? one : gap));
}
