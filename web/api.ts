import type { ProblemBody } from '../api/contract/problem.ts';
import { readStoredLocale } from './locale.tsx';

/** A refusal of the server, with the sentence to show. */
export class ProblemError extends Error {
  readonly code: string;
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly facts: Readonly<Record<string, unknown>>;

  constructor(problem: ProblemBody) {
    super(problem.detail);
    this.name = 'ProblemError';
    this.code = problem.code;
    this.status = problem.status;
    this.title = problem.title;
    this.detail = problem.detail;
    this.facts = problem.facts;
  }
}

export type SendOptions = {
  /** Lets the request finish after the page has gone. */
  readonly keepalive?: boolean;
  /** Which media types are understood; JSON if not said. */
  readonly accept?: string;
  /** How long it may take, in milliseconds, when that is longer than for other requests. */
  readonly timeout?: number;
  /** The media type of a file that is sent; text/csv if not said. */
  readonly type?: string;
};

/** Browsers refuse to keep more than 64 kB alive; a longer body goes without. */
const KEEPALIVE_BYTES = 60_000;

/** A connection that hangs is treated as one that failed; on a slow phone an answer takes a few seconds. */
const TIMEOUT_MILLISECONDS = 30_000;

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/**
 * Asks the server something, with a body as JSON or a file as it is, and gives back what it answers, or undefined when it answers with nothing.
 * Throws a ProblemError when the server refuses, with code `network` when it cannot be reached.
 */
export async function send<Answer>(
  method: Method,
  path: string,
  body?: object,
  options: SendOptions = {},
): Promise<Answer> {
  const response = await ask(method, path, body, options);
  const answer = await readAnswer(response);
  if (!response.ok) throw new ProblemError(problemOf(answer, response.status));
  return answer as Answer;
}

/** Asks for bytes of this media type. Throws as `send` does. */
export async function fetchBytes(path: string, type: string): Promise<ArrayBuffer> {
  const response = await ask('GET', path, undefined, { accept: `${type}, application/json` });
  if (!response.ok) throw new ProblemError(problemOf(await readAnswer(response), response.status));
  if (!response.headers.get('content-type')?.startsWith(type)) throw new ProblemError(ownProblem('network', 0));
  return await response.arrayBuffer().catch(() => {
    throw new ProblemError(ownProblem('network', 0));
  });
}

/**
 * An answer that breaks off halfway is as good as none, and so is a success that is not the server's own: a maintenance
 * page of something in between must not pass for a receipt.
 */
async function readAnswer(response: Response): Promise<unknown> {
  if (response.status === 204) return undefined;
  if (!/\bjson\b/.test(response.headers.get('content-type') ?? '')) {
    if (response.ok) throw new ProblemError(ownProblem('network', 0));
    return undefined;
  }
  try {
    return await response.json();
  } catch {
    throw new ProblemError(ownProblem('network', 0));
  }
}

async function ask(method: Method, path: string, body: object | undefined, options: SendOptions): Promise<Response> {
  const headers = { accept: options.accept ?? 'application/json', 'accept-language': readStoredLocale() };
  const content = body && contentOf(headers, body, options);
  const signal = AbortSignal.timeout(options.timeout ?? TIMEOUT_MILLISECONDS);
  try {
    return await fetch(path, { method, headers, signal, ...content, ...keptAlive(content, options) });
  } catch {
    throw new ProblemError(ownProblem('network', 0));
  }
}

function contentOf(
  headers: Record<string, string>,
  body: object,
  { type = 'text/csv' }: SendOptions,
): { headers: HeadersInit; body: string | Blob } {
  if (body instanceof Blob) return { headers: { ...headers, 'content-type': type }, body };
  return { headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

function keptAlive(
  content: { body: string | Blob } | undefined,
  { keepalive = false }: SendOptions,
): { keepalive: boolean } {
  return { keepalive: keepalive && new Blob([content?.body ?? '']).size < KEEPALIVE_BYTES };
}

function problemOf(answer: unknown, status: number): ProblemBody {
  const isProblem = typeof answer === 'object' && answer !== null && 'code' in answer && 'detail' in answer;
  return isProblem ? (answer as ProblemBody) : ownProblem('unexpected', status);
}

const SENTENCES = {
  network: {
    nl: {
      title: 'Geen verbinding',
      detail: 'De server is niet bereikbaar. Controleer uw internetverbinding en probeer het opnieuw.',
    },
    en: {
      title: 'No connection',
      detail: 'The server cannot be reached. Check your internet connection and try again.',
    },
  },
  unexpected: {
    nl: { title: 'Er ging iets mis op de server', detail: 'Probeer het over een paar minuten opnieuw.' },
    en: { title: 'Something went wrong on the server', detail: 'Try again in a few minutes.' },
  },
};

/** A problem that no server described: it did not answer, or not in the agreed form. */
function ownProblem(code: keyof typeof SENTENCES, status: number): ProblemBody {
  return { type: 'about:blank', ...SENTENCES[code][readStoredLocale()], status, code, facts: {} };
}
