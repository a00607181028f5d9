import { type FormEvent, useState } from 'react';
import { ProblemError } from '../api.ts';

/** What was typed, by field name, without spaces around it. */
export type Values = Readonly<Record<string, string>>;

/** What to mend, by field name. */
export type Faults = Readonly<Record<string, string>>;

type Form = {
  readonly faults: Faults;
  /** Why the server refused; what was typed stays. */
  readonly problem: ProblemError | null;
  readonly busy: boolean;
  readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void;
};

/**
 * A form that is checked when it is sent, never while somebody types. The first faulty field gets the focus.
 *
 * @param check the faults of what was typed; nothing is sent while there are any.
 * @param save sends it; `form` is there to be emptied afterwards.
 */
export function useForm(
  check: (values: Values) => Faults,
  save: (values: Values, form: HTMLFormElement) => Promise<void>,
): Form {
  const [faults, setFaults] = useState<Faults>({});
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const [busy, setBusy] = useState(false);
  const send = async (form: HTMLFormElement) => {
    const values = valuesOf(form);
    const found = check(values);
    setFaults(found);
    setProblem(null);
    const [first] = Object.keys(found);
    if (first !== undefined) return focus(form, first);
    setBusy(true);
    try {
      await save(values, form);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!busy) void send(event.currentTarget);
  };
  return { faults, problem, busy, onSubmit };
}

/** The fields that are empty, each with the sentence that asks for it; `labels` by field name, in the form's order. */
export function missingOf(
  values: Values,
  labels: Readonly<Record<string, string>>,
  ask: (label: string) => string,
): Faults {
  const missing = Object.entries(labels).filter(([name]) => !values[name]);
  return Object.fromEntries(missing.map(([name, label]) => [name, ask(label)]));
}

/** Whether it can be an e-mail address; the server looks closer. */
export function isEmail(value: string | undefined): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value ?? '');
}

function valuesOf(form: HTMLFormElement): Values {
  const entries = [...new FormData(form)].map(([name, value]) => [name, String(value)] as const);
  return Object.fromEntries(entries.map(([name, value]) => [name, name.includes('assword') ? value : value.trim()]));
}

function focus(form: HTMLFormElement, name: string): void {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLElement) field.focus();
}
