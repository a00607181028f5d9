import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { ChangedEditionBody, EditionDetailBody } from '../../../api/contract/editions.ts';
import { paths } from '../../../api/contract/paths.ts';
import { ProblemError, send } from '../../api.ts';
import { askedOf, draftOf, type EditionDraft } from './draft.ts';
import { type Faults, faultsOf, fieldOf } from './faults.ts';

/** A questionnaire that is worked on, and how far it has been saved. */
export type Saving = {
  readonly draft: EditionDraft;
  readonly change: (part: Partial<EditionDraft>) => void;
  readonly isDirty: boolean;
  readonly busy: boolean;
  readonly faults: Faults;
  /** Why the server refused, unless a field says so. */
  readonly problem: ProblemError | null;
  /** The version that somebody else saved meanwhile. */
  readonly conflict: number | null;
  /** Saves what is there, over this version; the first faulty field of the form gets the focus. */
  readonly save: (form: HTMLFormElement, over?: number) => Promise<void>;
  /** Gives up what is there for what is stored. */
  readonly takeStored: () => Promise<void>;
};

export function useSaving(detail: EditionDetailBody, onSaved: () => Promise<void>): Saving {
  const [stored, setStored] = useState(() => ({ draft: draftOf(detail), version: detail.version }));
  const [draft, setDraft] = useState(stored.draft);
  const [faults, setFaults] = useState<Faults>({});
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const [busy, setBusy] = useState(false);
  const path = paths.edition(detail.id);

  const find = (form: HTMLFormElement, found: Faults, refusal: ProblemError | null = null): boolean => {
    // The fault has to stand at its field before the focus comes there, or it is not read aloud with it.
    flushSync(() => {
      setFaults(found);
      setProblem(refusal);
    });
    return focusFirst(form, Object.keys(found));
  };
  const save = async (form: HTMLFormElement, over = stored.version) => {
    const asked = askedOf(draft);
    const missing = faultsIn(draft);
    find(form, missing);
    if (busy || Object.keys(missing).length > 0) return;
    setBusy(true);
    try {
      const body = { version: over, name: draft.name, continues: draft.continues, ...asked } as ChangedEditionBody;
      const { version } = await send<EditionDetailBody>('PUT', path, body);
      setStored({ draft, version });
      await onSaved();
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      const field = error.code === 'request.invalid' && fieldOf(asked, String(error.facts['field']));
      const isPlaced = field && find(form, { [field]: 'refused' });
      if (!isPlaced) find(form, {}, error);
    } finally {
      setBusy(false);
    }
  };
  const takeStored = async () => {
    const fresh = await send<EditionDetailBody>('GET', path);
    setStored({ draft: draftOf(fresh), version: fresh.version });
    setDraft(draftOf(fresh));
    setProblem(null);
    await onSaved();
  };
  return {
    draft,
    change: (part) => setDraft((before) => ({ ...before, ...part })),
    isDirty: draft !== stored.draft && JSON.stringify(draft) !== JSON.stringify(stored.draft),
    busy,
    faults: standing(faults, draft),
    problem,
    conflict: problem?.code === 'edition.conflict' ? Number(problem.facts['version']) : null,
    save,
    takeStored,
  };
}

function faultsIn(draft: EditionDraft): Faults {
  return { ...(draft.name.trim() === '' && { name: 'dutch' }), ...faultsOf(askedOf(draft)) };
}

/** The faults that were found and have not been mended since; only the server can say whether what it refused is. */
function standing(found: Faults, draft: EditionDraft): Faults {
  if (Object.keys(found).length === 0) return found;
  const now = faultsIn(draft);
  return Object.fromEntries(Object.entries(found).filter(([name, fault]) => fault === 'refused' || name in now));
}

/** Whether one of these is a field of the form; the first on the page that is gets the focus, unfolded. */
function focusFirst(form: HTMLFormElement, names: readonly string[]): boolean {
  const fields = [...form.elements].filter((one) => one instanceof HTMLElement);
  const field = fields.find((one) => names.includes(one.getAttribute('name') ?? ''));
  field?.closest('details')?.setAttribute('open', '');
  field?.focus();
  return field !== undefined;
}
