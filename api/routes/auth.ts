import { fromNodeHeaders } from 'better-auth/node';
import { type Response as Reply, type Request, Router } from 'express';
import { refuse } from '../../survey/problem.ts';
import { paths } from '../contract/paths.ts';
import type { Auth } from '../http/auth.ts';
import { limitSignIn } from '../http/protect.ts';

/** Signing in and out, by better-auth; its refusals leave as problems like all others. */
export function authRoutes(auth: Auth, baseUrl: string): Router {
  const router = Router();
  router.post(`${paths.auth()}/*path`, limitSignIn(), async (request, response) => {
    await forward(await auth.handler(webRequest(request, baseUrl)), response);
  });
  return router;
}

function webRequest(request: Request, baseUrl: string): globalThis.Request {
  const headers = fromNodeHeaders(request.headers);
  headers.delete('content-length');
  return new globalThis.Request(baseUrl + request.originalUrl, {
    method: 'POST',
    headers,
    body: JSON.stringify(request.body ?? {}),
  });
}

async function forward(answer: globalThis.Response, response: Reply): Promise<void> {
  const text = await answer.text();
  if (answer.status >= 400) throw refuse('sign-in.refused', { reason: reasonOf(text) });
  response.status(answer.status).set('Set-Cookie', answer.headers.getSetCookie());
  response.type('application/json').send(text);
}

function reasonOf(text: string): string {
  try {
    const { code } = JSON.parse(text) as { code?: unknown };
    return typeof code === 'string' ? code : 'UNKNOWN';
  } catch {
    return 'UNKNOWN';
  }
}
