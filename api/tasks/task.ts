import type { Locale } from '../../survey/locale.ts';
import type { Deps } from '../deps.ts';

/** What a command is given: its words, read again by the task itself, and the bytes of the file it names, if any. */
export type TaskInput = {
  readonly locale: Locale;
  readonly words: Readonly<Record<string, unknown>>;
  readonly file: AsyncIterable<Uint8Array>;
};

/**
 * What a task tells while it works: a line to print, which part (0–1) of it is done, what it begins with, a file to keep,
 * or facts about what it made.
 */
export type Told =
  | { readonly line: string }
  | { readonly part: number }
  | { readonly step: string }
  | { readonly made: Readonly<Record<string, string | number | null>> }
  | { readonly file: { readonly name: string; readonly base64: string } };

/**
 * The work behind a command, wherever it runs: in the command's own process, or in the server that has the embedded
 * database open. Throws a Refusal when it cannot be done.
 */
export type Task = (deps: Deps, input: TaskInput, tell: (told: Told) => void) => Promise<void>;
