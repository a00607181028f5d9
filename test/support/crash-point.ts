import type { KyselyPlugin, RootOperationNode } from 'kysely';
import type { Deps } from '../../api/deps.ts';

/** The process that was to do the work is gone. */
export class Crash extends Error {}

/** A worker that stops for good at one step of its work: after it, nothing reaches the database any more. */
export type CrashPoint = {
  readonly deps: Deps;
  /** Takes a step; throws Crash when it is the last one, or after it. */
  readonly step: (name: string) => void;
  /** The name of the step at which it stopped; null while it lives. */
  readonly stoppedAt: () => string | null;
};

/** These dependencies as a worker has them that stops at its so-manieth step, counted from 1. */
export function crashAt(deps: Deps, last: number, onCrash: () => void = () => {}): CrashPoint {
  let steps = 0;
  let stoppedAt: string | null = null;
  const step = (name: string) => {
    if (stoppedAt === null && ++steps >= last) {
      stoppedAt = name;
      onCrash();
    }
    if (stoppedAt !== null) throw new Crash(stoppedAt);
  };
  return { deps: { ...deps, db: deps.db.withPlugin(everyQuery(step)) }, step, stoppedAt: () => stoppedAt };
}

/** Two steps for each query: before it is done, and when it has been done but nobody has heard. */
function everyQuery(step: (name: string) => void): KyselyPlugin {
  const names = new WeakMap<object, string>();
  return {
    transformQuery: ({ node, queryId }) => {
      names.set(queryId, nameOf(node));
      step(`before ${nameOf(node)}`);
      return node;
    },
    transformResult: async ({ result, queryId }) => {
      step(`after ${names.get(queryId)}`);
      return result;
    },
  };
}

/** `reading`, `claiming`, or the state that is stored. */
function nameOf(node: RootOperationNode): string {
  if (node.kind === 'RawNode') return 'claiming';
  if (node.kind !== 'UpdateQueryNode') return 'reading';
  const [first] = node.updates ?? [];
  return `storing ${(first?.value as { value?: unknown } | undefined)?.value}`;
}
