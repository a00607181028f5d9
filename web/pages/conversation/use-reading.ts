import { useState } from 'react';
import type { ChosenGapBody, ConversationBody } from '../../../api/contract/conversation.ts';
import { paths } from '../../../api/contract/paths.ts';
import type { GapReading } from '../../../survey/conversation.ts';
import { ProblemError, send } from '../../api.ts';
import type { StepProps } from './step-props.ts';

/** The reading of a gap that is worked on, and how far it has been saved. */
export type WrittenReading = {
  readonly reading: GapReading;
  readonly change: (part: Partial<GapReading>) => void;
  readonly isDirty: boolean;
  readonly busy: boolean;
  readonly problem: ProblemError | null;
  /** The version that somebody else saved meanwhile. */
  readonly conflict: number | null;
  /** Saves what is there, over this version; whether that was done. */
  readonly save: (over?: number) => Promise<boolean>;
  /** Gives up what is there for what is stored. */
  readonly takeStored: () => Promise<void>;
};

type Edit = { readonly reading: GapReading; readonly version: number };

export function useReading(gap: ChosenGapBody, { body, onChanged, reload }: StepProps): WrittenReading {
  // Null until something is typed: until then what the server has is shown, whoever wrote it.
  const [edit, setEdit] = useState<Edit | null>(null);
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const [busy, setBusy] = useState(false);
  const { reading, version } = edit ?? gap;

  const save = async (over = version) => {
    if (busy) return false;
    setBusy(true);
    setProblem(null);
    try {
      const path = paths.chosenGap(body.wave.id, gap.id);
      onChanged(await send<ConversationBody>('PUT', path, { version: over, ...reading }));
      setEdit(null);
      return true;
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      setProblem(error);
      return false;
    } finally {
      setBusy(false);
    }
  };
  return {
    reading,
    change: (part) => setEdit({ reading: { ...reading, ...part }, version }),
    isDirty: edit !== null && !isSame(edit.reading, gap.reading),
    busy,
    problem,
    conflict: problem?.code === 'conversation.conflict' ? Number(problem.facts['version']) : null,
    save,
    takeStored: async () => {
      await reload();
      setEdit(null);
      setProblem(null);
    },
  };
}

/** An empty field and nothing are the same. */
function isSame(one: GapReading, other: GapReading): boolean {
  const fields = ['municipality', 'partners', 'outcome', 'together'] as const;
  return fields.every((field) => (one[field] || null) === (other[field] || null));
}
