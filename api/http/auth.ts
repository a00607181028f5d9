import { betterAuth } from 'better-auth';
import { twoFactor } from 'better-auth/plugins/two-factor';
import { paths } from '../contract/paths.ts';
import { COOKIE_PREFIX } from '../contract/session.ts';
import type { Deps } from '../deps.ts';

export type Auth = ReturnType<typeof makeAuth>;

/**
 * Staff sign-in by better-auth: password, time-based one-time codes for who wants them, sessions in the database.
 * Nobody can sign up: accounts are made by setting up the installation.
 */
export function makeAuth({ db, config }: Deps) {
  return betterAuth({
    appName: 'Samenspiegel',
    baseURL: config.baseUrl,
    basePath: paths.auth(),
    secret: config.secret,
    database: { db, type: 'postgres' },
    trustedOrigins: originsOf(config.baseUrl),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12, maxPasswordLength: 128 },
    session: { expiresIn: hours(12), updateAge: hours(1) },
    plugins: [twoFactor({ issuer: 'Samenspiegel' })],
    // `protect.ts` counts requests for every route alike.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    // What is no refusal, as a database that fails, is logged and answered where every such fault is: in `fail.ts`.
    onAPIError: { throw: true },
    advanced: {
      cookiePrefix: COOKIE_PREFIX,
      useSecureCookies: config.baseUrl.startsWith('https:'),
      // `protect.ts` refuses another site's requests for every route alike; this check would refuse programs as well.
      disableCSRFCheck: true,
    },
  });
}

/** On one's own machine the same server is known by two names. */
function originsOf(baseUrl: string): string[] {
  const { origin, hostname } = new URL(baseUrl);
  return hostname === 'localhost' ? [origin, origin.replace('localhost', '127.0.0.1')] : [origin];
}

function hours(count: number): number {
  return count * 3600;
}
