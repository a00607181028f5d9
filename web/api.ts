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

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/**
 * Asks the server something and gives back what it answers, or undefined when it answers with nothing.
 * Throws a ProblemError when the server refuses, with code `network` when it cannot be reached.
 */
export async function send<Answer>(method: Method, path: string, body?: object): Promise<Answer> {
  const response = await ask(method, path, body);
  const isJson = /\bjson\b/.test(response.headers.get('content-type') ?? '');
  const answer: unknown = isJson ? await response.json() : undefined;
  if (!response.ok) throw new ProblemError(problemOf(answer, response.status));
  return answer as Answer;
}

async function ask(method: Method, path: string, body: object | undefined): Promise<Response> {
  const headers = { accept: 'application/json', 'accept-language': readStoredLocale() };
  const content = body && { headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(body) };
  try {
    return await fetch(path, { method, credentials: 'same-origin', headers, ...content });
  } catch {
    throw new ProblemError(ownProblem('network', 0));
  }
}

function problemOf(answer: unknown, status: number): ProblemBody {
  const isProblem = typeof answer === 'object' && answer !== null && 'code' in answer && 'detail' in answer;
  return isProblem ? (answer as ProblemBody) : ownProblem('unexpected', status);
}

const SENTENCES = {
  network: {
    nl: 'De server is niet bereikbaar. Controleer uw internetverbinding en probeer het opnieuw.',
    en: 'The server cannot be reached. Check your internet connection and try again.',
  },
  unexpected: {
    nl: 'Er ging iets mis op de server. Probeer het over een paar minuten opnieuw.',
    en: 'Something went wrong on the server. Try again in a few minutes.',
  },
};

/** A problem that no server described: it did not answer, or not in the agreed form. */
function ownProblem(code: keyof typeof SENTENCES, status: number): ProblemBody {
  const detail = SENTENCES[code][readStoredLocale()];
  return { type: 'about:blank', title: detail, status, detail, code, facts: {} };
}
