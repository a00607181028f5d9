import { type FormEvent, useState } from 'react';
import { flushSync } from 'react-dom';
import { ProblemError } from '../api.ts';

/** What was typed, by field name, without spaces around it. */
export type Values = Readonly<Record<string, string>>;

/** What to mend, by field name. */
export type Faults = Readonly<Record<string, string>>;

/** Which fields a refusal of the server is about, each with our own sentence; none when it is about the whole form. */
export type Place = (problem: ProblemError) => Faults;

type Form = {
  readonly faults: Faults;
  /** Why the server refused, unless a field says so; what was typed stays. */
  readonly problem: ProblemError | null;
  readonly busy: boolean;
  readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void;
};

/**
 * A form that is checked when it is sent, never while somebody types. The first faulty field gets the focus.
 *
 * @param check the faults of what was typed; nothing is sent while there are any.
 * @param save sends it; `form` is there to be emptied afterwards.
 * @param place brings a refusal to the field that it is about.
 */
export function useForm(
  check: (values: Values) => Faults,
  save: (values: Values, form: HTMLFormElement) => Promise<void>,
  place: Place = () => ({}),
): Form {
  const [faults, setFaults] = useState<Faults>({});
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const [busy, setBusy] = useState(false);
  const send = async (form: HTMLFormElement) => {
    const values = valuesOf(form);
    const found = check(values);
    // The fault has to stand at its field before the focus comes there, or it is not read aloud with it.
    flushSync(() => {
      setFaults(found);
      setProblem(null);
    });
    if (focusFirst(form, found)) return;
    setBusy(true);
    try {
      await save(values, form);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      flushSync(() => setProblem(error));
      focusFirst(form, place(error));
    } finally {
      setBusy(false);
    }
  };
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!busy) void send(event.currentTarget);
  };
  const placed = problem === null ? {} : place(problem);
  const isPlaced = Object.keys(placed).length > 0;
  return { faults: { ...faults, ...placed }, problem: isPlaced ? null : problem, busy, onSubmit };
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

/** Brings a refusal that names a field by its key in the contract to that field, with these sentences. */
export function placeAt(sentences: Faults): Place {
  return ({ code, facts }) => {
    const field = String(facts['field']);
    const sentence = code === 'request.invalid' ? sentences[field] : undefined;
    return sentence === undefined ? {} : { [field]: sentence };
  };
}

/** A sentence for each field, made of its label. */
export function sentencesOf(labels: Readonly<Record<string, string>>, say: (label: string) => string): Faults {
  return Object.fromEntries(Object.entries(labels).map(([name, label]) => [name, say(label)]));
}

/** Whether it can be an e-mail address: never stricter than the server, which looks closer and has the last word. */
export function isEmail(value: string | undefined): boolean {
  return /^[^\s@]+@[^\s@]+$/.test(value ?? '');
}

function valuesOf(form: HTMLFormElement): Values {
  const entries = [...new FormData(form)].map(([name, value]) => [name, String(value)] as const);
  return Object.fromEntries(entries.map(([name, value]) => [name, name.includes('assword') ? value : value.trim()]));
}

/** Whether there is a fault to go to. */
function focusFirst(form: HTMLFormElement, faults: Faults): boolean {
  const [first] = Object.keys(faults);
  if (first === undefined) return false;
  const field = form.elements.namedItem(first);
  if (field instanceof HTMLElement) field.focus();
  return true;
}
