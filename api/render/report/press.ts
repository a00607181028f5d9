import { Worker } from 'node:worker_threads';
import type { ReportStep } from '../../contract/reports.ts';
import { isWhole } from './is-whole.ts';
import type { PressInput, PressOrder, PressReply } from './press-thread.ts';

/** Makes the files of one report in a thread of its own, so that a large one keeps nobody else waiting. */
export type Press = {
  /**
   * One file, which may be made of those before it: these are handed over, so that the caller has them no longer. Throws what
   * making it throws, and `signal.reason` when it was given up.
   */
  readonly make: (name: PressOrder['name'], earlier?: PressOrder['earlier']) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
};

/**
 * What a hundred coalitions need at once, and a third more. With much more room, what was thrown away is left lying about,
 * and the server grows by it; a report that needs more fails by itself, and the server goes on.
 */
const MEGABYTES = 384;
/** For what was just made: less than the thread would take by itself, for a fifth more work. */
const YOUNG_MEGABYTES = 16;

/** @param input the content is copied. @param onStep gets what is begun before the first file. @param signal gives up what is under way. */
export function openPress(input: PressInput, onStep: (step: ReportStep) => void, signal: AbortSignal): Press {
  const content = Uint8Array.from(input.content);
  const thread = new Worker(new URL('./press-thread.ts', import.meta.url), {
    workerData: { ...input, content },
    transferList: [content.buffer],
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES, maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  });
  const stop = () => void thread.terminate();
  signal.addEventListener('abort', stop);
  return {
    make: async (name, earlier = new Map()) => {
      signal.throwIfAborted();
      const handed = [...earlier.values()].filter(isWhole).map(({ buffer }) => buffer);
      thread.postMessage({ name, earlier } satisfies PressOrder, handed);
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
