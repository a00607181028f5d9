import { fromNodeHeaders } from 'better-auth/node';
import type { Response as Reply, Request, Router } from 'express';
import { type Refusal, refuse } from '../../survey/problem.ts';
import { paths } from '../contract/paths.ts';
import {
  BackupCodeCheckBody,
  ChangePasswordBody,
  DisableOneTimeCodeBody,
  EnableOneTimeCodeBody,
  OneTimeCodeBody,
  OneTimeCodeCheckBody,
  SignedInBody,
  SignInBody,
  SignOutBody,
} from '../contract/sign-in.ts';
import type { Deps } from '../deps.ts';
import type { Auth } from '../http/auth.ts';
import { identifyStaff } from '../http/identify.ts';
import { limitSignIn } from '../http/protect.ts';
import { readBody } from '../http/read.ts';
import { apiRouter } from '../http/router.ts';

/**
 * Signing in and out, by better-auth: of its many endpoints those that the product uses, each with a body that the
 * contract describes, and with its refusals as problems like all others.
 */
export function authRoutes(deps: Deps, auth: Auth): Router {
  const router = apiRouter();
  const limit = limitSignIn();
  /** Passes a body on, under the same path, and gives what better-auth answers. */
  const pass = (path: string, body: object, request: Request, response: Reply) =>
    ask(auth, webRequest(deps.config.baseUrl + path, body, request), response);

  router.post(paths.signIn(), limit, async (request, response) => {
    const answer = await pass(paths.signIn(), readBody(SignInBody, request), request, response);
    response.json(SignedInBody.parse(answer));
  });

  router.post(paths.signOut(), limit, async (request, response) => {
    await pass(paths.signOut(), readBody(SignOutBody, request), request, response);
    response.status(204).end();
  });

  router.post(paths.changePassword(), limit, async (request, response) => {
    await identifyStaff(deps, auth, request);
    await pass(paths.changePassword(), readBody(ChangePasswordBody, request), request, response);
    response.status(204).end();
  });

  router.post(paths.enableOneTimeCode(), limit, async (request, response) => {
    await identifyStaff(deps, auth, request);
    const answer = await pass(paths.enableOneTimeCode(), readBody(EnableOneTimeCodeBody, request), request, response);
    response.json(OneTimeCodeBody.parse(answer));
  });

  router.post(paths.disableOneTimeCode(), limit, async (request, response) => {
    await identifyStaff(deps, auth, request);
    await pass(paths.disableOneTimeCode(), readBody(DisableOneTimeCodeBody, request), request, response);
    response.status(204).end();
  });

  router.post(paths.checkOneTimeCode(), limit, async (request, response) => {
    await pass(paths.checkOneTimeCode(), readBody(OneTimeCodeCheckBody, request), request, response);
    response.status(204).end();
  });

  router.post(paths.checkBackupCode(), limit, async (request, response) => {
    await pass(paths.checkBackupCode(), readBody(BackupCodeCheckBody, request), request, response);
    response.status(204).end();
  });

  return router;
}

function webRequest(url: string, body: object, request: Request): globalThis.Request {
  const headers = fromNodeHeaders(request.headers);
  // They describe the body as it came, and this one has been read and written anew.
  for (const name of ['content-length', 'content-encoding', 'transfer-encoding']) headers.delete(name);
  headers.set('content-type', 'application/json');
  return new globalThis.Request(url, { method: 'POST', headers, body: JSON.stringify(body) });
}

async function ask(auth: Auth, question: globalThis.Request, response: Reply): Promise<unknown> {
  const answer = await auth.handler(question);
  const text = await answer.text();
  // A refusal can take a cookie back: after too many wrong codes the password is asked again.
  const cookies = answer.headers.getSetCookie();
  if (cookies.length > 0) response.set('Set-Cookie', cookies);
  if (answer.status >= 400) throw refusalOf(answer.status, reasonOf(text));
  return JSON.parse(text);
}

function refusalOf(status: number, reason: string): Refusal | Error {
  if (status >= 500) return new Error(`better-auth failed: ${status} ${reason}`);
  if (reason === 'TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE') return refuse('sign-in.start-again', {});
  if (status === 429) return refuse('sign-in.locked', {});
  if (status === 404) return refuse('route.unknown', {});
  return refuse('sign-in.refused', { reason });
}

function reasonOf(text: string): string {
  try {
    const { code } = JSON.parse(text) as { code?: unknown };
    return typeof code === 'string' ? code : 'UNKNOWN';
  } catch {
    return 'UNKNOWN';
  }
}
