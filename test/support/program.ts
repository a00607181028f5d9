import { type ChildProcess, type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
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

type Settings = Readonly<Record<string, string>>;

/** Starts `node <file> <args>` with these settings added to the environment. */
export function startProgram([file, ...args]: readonly [string, ...string[]], settings: Settings): Program {
  return follow(spawn(process.execPath, [file, ...args], { env: environment(settings) }));
}

/** Starts a command as it is typed in a terminal in this folder; a signal reaches everything that it started. */
export function startShell(command: string, settings: Settings, folder: string): Program {
  const child = spawn('bash', ['-ec', command], { cwd: folder, env: environment(settings), detached: true });
  const kill = child.kill.bind(child);
  child.kill = (signal) => (child.pid === undefined ? kill(signal) : process.kill(-child.pid, signal));
  return follow(child);
}

/** The test runner sets a BASE_URL of its own, which is none of ours. */
function environment(settings: Settings): NodeJS.ProcessEnv {
  return { ...process.env, BASE_URL: '', ...settings };
}

function follow(child: ChildProcessWithoutNullStreams): Program {
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (text: string) => {
      said[stream] += text;
    });
  }
  // Closed, not only ended: then whatever it started in turn has ended too.
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return {
    untilItSays: (pattern) => untilItSays(child, pattern, said),
    ended,
    output: () => said.stdout,
    errors: () => said.stderr,
    kill: async (signal = 'SIGKILL') => {
      if (child.exitCode === null && child.signalCode === null) child.kill(signal);
      await ended;
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
