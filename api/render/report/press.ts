import { Worker } from 'node:worker_threads';
import type { ReportStep } from '../../contract/reports.ts';
import type { PressInput, PressOrder, PressReply } from './press-thread.ts';

/** Makes the files of one report in a thread of its own, so that a large one keeps nobody else waiting. */
export type Press = {
  /** One file, which may be made of those before it. Throws what making it throws, and `signal.reason` when it was given up. */
  readonly make: (name: PressOrder['name'], earlier?: PressOrder['earlier']) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
};

/**
 * What a hundred coalitions need at once, and a fifth more. With much more room, what was thrown away is left lying about,
 * and the server grows by it; a report that needs more fails by itself, and the server goes on.
 */
const MEGABYTES = 512;

/** @param onStep gets what is begun before the first file. @param signal gives up what is under way. */
export function openPress(input: PressInput, onStep: (step: ReportStep) => void, signal: AbortSignal): Press {
  const thread = new Worker(new URL('./press-thread.ts', import.meta.url), {
    workerData: input,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
  });
  const stop = () => void thread.terminate();
  signal.addEventListener('abort', stop);
  return {
    make: async (name, earlier = new Map()) => {
      signal.throwIfAborted();
      thread.postMessage({ name, earlier } satisfies PressOrder);
      return await answerOf(thread, onStep, signal);
    },
    close: async () => {
      signal.removeEventListener('abort', stop);
      await thread.terminate();
    },
  };
}

/** What comes of the one order that is under way. */
function answerOf(thread: Worker, onStep: (step: ReportStep) => void, signal: AbortSignal): Promise<Uint8Array> {
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
  const hear = (reply: PressReply) => {
    if ('step' in reply) onStep(reply.step);
    else if ('bytes' in reply) resolve(reply.bytes);
    else reject(reply.failed);
  };
  // Too little memory is an error of the thread itself.
  const gone = () => reject(signal.aborted ? signal.reason : new Error('The thread that makes reports is gone.'));
  thread.on('message', hear).once('error', reject).once('exit', gone);
  return promise.finally(() => thread.off('message', hear).off('error', reject).off('exit', gone));
}
