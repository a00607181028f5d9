import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import { localeOf } from '../../survey/locale.ts';
import { type Problem, Refusal, refuse } from '../../survey/problem.ts';
import { problemText } from '../../survey/texts/texts.ts';
import { operations } from '../contract/operations.ts';
import type { ProblemBody } from '../contract/problem.ts';
import type { Deps } from '../deps.ts';
import { BODY_LIMIT_KILOBYTES } from './read.ts';
import { statuses } from './statuses.ts';

/** Answers a problem as RFC 9457 problem+json, in the language of the request. */
export function sendProblem(request: Request, response: Response, problem: Problem): void {
  const status = statuses[problem.code];
  const { title, detail } = problemText(localeOf(request.get('accept-language')), problem);
  const body: ProblemBody = {
    type: `urn:samenspiegel:problem:${problem.code}`,
    title,
    status,
    detail,
    code: problem.code,
    facts: problem.facts,
  };
  response.status(status).type('application/problem+json').send(JSON.stringify(body));
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
  return parts.length === wanted.length && wanted.every((part, i) => part.startsWith('{') || part === parts[i]);
}

/** The one exit of every error: a refusal says what it is; anything else is logged under a reference and kept from sight. */
export function failWithProblem(deps: Deps): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) next(error);
    else sendProblem(request, response, problemOf(error, deps));
  };
}

function problemOf(error: unknown, deps: Deps): Problem {
  if (error instanceof Refusal) return error.problem;
  const { type, status } = error as { type?: string; status?: number };
  if (type === 'entity.too.large') return refuse('request.too-large', { limitKilobytes: BODY_LIMIT_KILOBYTES }).problem;
  if (status !== undefined && status >= 400 && status < 500)
    return refuse('request.invalid', { field: 'body' }).problem;
  const reference = deps.uuid();
  deps.log.error({ reference, err: error }, 'a request failed');
  return refuse('server.failed', { reference }).problem;
}
