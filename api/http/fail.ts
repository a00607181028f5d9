import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import { DEFAULT_LOCALE, type Locale, localeOf } from '../../survey/locale.ts';
import { type Problem, Refusal, refuse } from '../../survey/problem.ts';
import { problemText } from '../../survey/texts/texts.ts';
import { operations } from '../contract/operations.ts';
import type { ProblemBody } from '../contract/problem.ts';
import type { Deps } from '../deps.ts';
import { REFUSAL_POLICY, refusalPage, type WayBack } from '../render/refusal-page.ts';
import { API_VERSION } from './protect.ts';
import { readLocale } from './read.ts';
import { statuses } from './statuses.ts';

/** Answers a problem as RFC 9457 problem+json, in the language of the request. */
function sendProblem(request: Request, response: Response, problem: Problem): void {
  const body = problemBody(localeOf(request.get('accept-language')), problem);
  response.status(body.status).type('application/problem+json').send(JSON.stringify(body));
}

/** What Node refuses before there is a request, by its code; anything else of the kind is malformed. */
const RAW_PROBLEMS = {
  HPE_HEADER_OVERFLOW: 'request.headers-too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request.timeout',
} as const;

/** Answers on a connection what never became a request, in Dutch because no language was read, and closes it. */
export function failRaw(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const code = RAW_PROBLEMS[error.code as keyof typeof RAW_PROBLEMS] ?? 'request.malformed';
  const problem = problemBody(DEFAULT_LOCALE, refuse(code, {}).problem);
  const body = JSON.stringify(problem);
  const head = [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
    'Content-Type: application/problem+json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `API-Version: ${API_VERSION}`,
    'Cache-Control: no-store',
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

function problemBody(locale: Locale, problem: Problem): ProblemBody {
  const { code, facts } = problem;
  const { title, detail } = problemText(locale, problem);
  return { type: `urn:samenspiegel:problem:${code}`, title, status: statuses[code], detail, code, facts };
}

/** Nothing answered: the path does not exist, or not with this method. */
export const refuseUnknownRoute: RequestHandler = (request, response) => {
  const allowed = operations
    .filter((operation) => fits(operation.path, request.baseUrl + request.path))
    .map(({ method }) => method);
  if (allowed.length === 0) throw refuse('route.unknown', {});
  response.set('Allow', allowed.join(', '));
  throw refuse('route.method', { allowed: allowed.join(', ') });
};

function fits(pattern: string, path: string): boolean {
  const parts = path.split('/');
  const wanted = pattern.split('/');
  return (
    parts.length === wanted.length &&
    wanted.every((part, i) => (part.startsWith('{') ? parts[i] !== '' : part === parts[i]))
  );
}

/** The one exit of every error: a refusal says what it is; anything else is logged under a reference and kept from sight. */
export function failWithProblem(deps: Deps): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) next(error);
    else sendProblem(request, response, problemOf(error, deps));
  };
}

/**
 * An exit before that one, of what is opened in a tab: a browser, which asks for a page, gets one in the reader's language;
 * whoever asks for nothing in particular, as programs do, gets the problem.
 */
export function failWithPage(deps: Deps, back: WayBack): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    const isPage = request.accepts(['application/problem+json', 'application/json', 'text/html']) === 'text/html';
    if (response.headersSent || !isPage) {
      next(error);
      return;
    }
    const [locale, problem] = [readLocale(request), problemOf(error, deps)];
    response.removeHeader('Content-Disposition');
    response.set('Content-Security-Policy', REFUSAL_POLICY);
    response.status(statuses[problem.code]).type('text/html; charset=utf-8');
    response.send(refusalPage(locale, problemText(locale, problem), back));
  };
}

function problemOf(error: unknown, deps: Deps): Problem {
  if (error instanceof Refusal) return error.problem;
  const { type, status, limit = 0 } = error as { type?: string; status?: number; limit?: number };
  if (type === 'entity.too.large') return refuse('request.too-large', { limitKilobytes: limit / 1024 }).problem;
  if (status === 415) return refuse('request.not-json', {}).problem;
  if (error instanceof URIError) return refuse('request.invalid', { field: 'path' }).problem;
  if (status !== undefined && status >= 400 && status < 500)
    return refuse('request.invalid', { field: 'body' }).problem;
  const reference = deps.uuid();
  deps.log.error({ reference, err: error }, 'a request failed');
  return refuse('server.failed', { reference }).problem;
}
