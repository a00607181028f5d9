import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** One of our programs in a process of its own, as an operator runs it. */
export type Program = {
  /** Waits until stdout holds this, and gives all of stdout; fails with everything said when the program ends before. */
  readonly untilItSays: (pattern: RegExp) => Promise<string>;
  /** The exit code, once it has ended by itself; null when a signal ended it. */
  readonly ended: Promise<number | null>;
  readonly output: () => string;
  readonly errors: () => string;
  /** Ends it, by default with kill −9, and waits until it is gone. */
  readonly kill: (signal?: NodeJS.Signals) => Promise<void>;
};

/**
 * Starts `node <file> <args>` with these settings added to the environment.
 *
 * @param folder where to start it; the checkout by default.
 */
export function startProgram(
  [file, ...args]: readonly [string, ...string[]],
  settings: Readonly<Record<string, string>>,
  folder = process.cwd(),
): Program {
  // The test runner sets a BASE_URL of its own, which is none of ours.
  const env = { ...process.env, BASE_URL: '', ...settings };
  const child = spawn(process.execPath, [file, ...args], { cwd: folder, env });
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (text: string) => {
      said[stream] += text;
    });
  }
  return {
    untilItSays: (pattern) => untilItSays(child, pattern, said),
    ended: once(child, 'close').then(([code]) => code as number | null),
    output: () => said.stdout,
    errors: () => said.stderr,
    kill: async (signal = 'SIGKILL') => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill(signal);
      await once(child, 'exit');
    },
  };
}

async function untilItSays(child: ChildProcess, pattern: RegExp, said: { stdout: string; stderr: string }) {
  return await new Promise<string>((resolve, reject) => {
    const look = () => {
      if (pattern.test(said.stdout)) resolve(said.stdout);
    };
    child.stdout?.on('data', look);
    child.once('close', () => reject(new Error(`It ended before it said ${pattern}:\n${said.stdout}\n${said.stderr}`)));
    look();
  });
}
