import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ReportStep } from '../../contract/reports.ts';
import type { PackedFile } from './packed-file.ts';
import type { PressInput, PressOrder, PressReply } from './press-process.ts';

/**
 * Makes the files of one report in a process of its own, so that a large one keeps nobody else waiting, and so that all the
 * memory that it took is given back: a thread leaves much of it with the server.
 */
export type Press = {
  /** One file, which may be made of those before it. Throws what making it throws, and `signal.reason` when it was given up. */
  readonly make: (name: PressOrder['name'], earlier?: PressOrder['earlier']) => Promise<PackedFile>;
  readonly close: () => Promise<void>;
};

/**
 * What setting text of so much content needs at once, and half as much again. With much more room, what was thrown away is
 * left lying about; with too little a report fails by itself, and the server goes on.
 */
function megabytesFor({ length }: PackedFile): number {
  return Math.ceil(128 + (4 * length) / 1_000_000);
}

/** For what was just made: less than a process would take by itself, for a fifth more work. */
const YOUNG_MEGABYTES = 8;

/** @param onStep gets what is begun before the first file. @param signal gives up what is under way. */
export function openPress(input: PressInput, onStep: (step: ReportStep) => void, signal: AbortSignal): Press {
  const press = fork(fileURLToPath(new URL('./press-process.ts', import.meta.url)), {
    execArgv: [
      `--max-old-space-size=${megabytesFor(input.content)}`,
      `--max-semi-space-size=${YOUNG_MEGABYTES}`,
      '--expose-gc',
    ],
    // Bytes go as they are, and not as the JSON of numbers.
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const stop = () => void press.kill('SIGKILL');
  signal.addEventListener('abort', stop);
  press.send(input, () => {});
  return {
    make: async (name, earlier = new Map()) => {
      signal.throwIfAborted();
      const answer = answerOf(press, onStep, signal);
      press.send({ name, earlier } satisfies PressOrder, () => {});
      return await answer;
    },
    close: async () => {
      signal.removeEventListener('abort', stop);
      stop();
    },
  };
}

/** What comes of the one order that is under way; a process that is gone had too little memory, or was killed. */
function answerOf(press: ChildProcess, onStep: (step: ReportStep) => void, signal: AbortSignal): Promise<PackedFile> {
  const { promise, resolve, reject } = Promise.withResolvers<PackedFile>();
  const hear = (message: unknown) => {
    const reply = message as PressReply;
    if ('step' in reply) onStep(reply.step);
    else if ('file' in reply) resolve(reply.file);
    else reject(reply.failed);
  };
  const gone = () => reject(signal.aborted ? signal.reason : new Error('The process that makes reports is gone.'));
  if (press.exitCode !== null || press.signalCode !== null) gone();
  press.on('message', hear).once('error', reject).once('exit', gone);
  return promise.finally(() => press.off('message', hear).off('error', reject).off('exit', gone));
}
