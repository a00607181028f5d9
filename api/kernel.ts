import { existsSync, readFileSync } from 'node:fs';
import { type BlockKernel, countBlockInPlain, refuseOtherSize } from '../analytics/cube/block-kernel.ts';
import { RATING_BYTES } from '../analytics/cube/count-kernel.ts';

/** Where `npm run build:kernel` puts it. */
const BUILT = new URL('../node_modules/.cache/kernel/count.wasm', import.meta.url);

/** Below this the compiled module keeps its own data. */
const BASE = 1024;
const PAGE = 65_536;

/** What we use of it; its types otherwise come with those of a browser. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
};

type Memory = { readonly buffer: ArrayBuffer; readonly grow: (pages: number) => number };

type Exports = {
  readonly memory: Memory;
  readonly countBlock: (ratings: number, responses: number, cells: number, criteria: number, counts: number) => void;
};

/** The counting kernel in WebAssembly where it has been built, else in plain JavaScript; both count the same. */
export function loadKernel(): BlockKernel {
  if (!existsSync(BUILT)) return countBlockInPlain;
  const module = new WebAssembly.Module(readFileSync(BUILT));
  const { exports } = new WebAssembly.Instance(module);
  return kernelOf(exports as Exports);
}

/** Its memory grows to the largest block that it has counted, and stays so. */
function kernelOf({ memory, countBlock }: Exports): BlockKernel {
  return (ratings, responses, criteria) => {
    refuseOtherSize(ratings, responses, criteria);
    if (!areNarrow(responses)) return countBlockInPlain(ratings, responses, criteria);
    const size = responses.length * criteria * RATING_BYTES;
    // Sixteen ratings are read at a time, and eight counts written where seven belong.
    const responsesAt = roundUp(BASE + ratings.length + 16);
    const countsAt = roundUp(responsesAt + responses.byteLength);
    growTo(memory, countsAt + size * Uint16Array.BYTES_PER_ELEMENT + 16);
    new Uint8Array(memory.buffer, BASE, ratings.length).set(ratings);
    new Uint32Array(memory.buffer, responsesAt, responses.length).set(responses);
    countBlock(BASE, responsesAt, responses.length, criteria, countsAt);
    return new Uint16Array(memory.buffer, countsAt, size);
  };
}

/** Whether no count can be more than sixteen bits hold. */
function areNarrow(responses: Uint32Array): boolean {
  for (let cell = 0; cell < responses.length; cell++) if ((responses[cell] as number) > 0xffff) return false;
  return true;
}

function growTo(memory: Memory, bytes: number): void {
  const lacking = bytes - memory.buffer.byteLength;
  if (lacking > 0) memory.grow(Math.ceil(lacking / PAGE));
}

function roundUp(bytes: number): number {
  return Math.ceil(bytes / 16) * 16;
}
