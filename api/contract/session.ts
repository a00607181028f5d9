import { z } from 'zod';
import { accountEmail, id, line, newPassword } from './fields.ts';

/** What the names of all cookies start with. */
export const COOKIE_PREFIX = 'samenspiegel';

/** The cookie that holds a session. With this prefix a browser takes and sends it over https only. */
export function sessionCookieOf(baseUrl: string): string {
  return `${baseUrl.startsWith('https:') ? '__Secure-' : ''}${COOKIE_PREFIX}.session_token`;
}

/** Whether the installation still waits for its municipality and first account. */
export const InstallationBody = z.object({ ready: z.boolean(), demo: z.boolean() });
export type InstallationBody = z.infer<typeof InstallationBody>;

export const NewInstallationBody = z.strictObject({
  /** The code that the server printed when it started empty: only who can read the terminal may claim it. */
  code: z.string().max(100),
  municipality: line(120),
  name: line(120),
  email: accountEmail,
  password: newPassword,
});
export type NewInstallationBody = z.infer<typeof NewInstallationBody>;

export const SessionBody = z.object({
  municipality: z.object({ id: id<'municipality'>(), name: z.string() }),
  user: z.object({ name: z.string(), email: z.string(), twoFactorEnabled: z.boolean() }),
});
export type SessionBody = z.infer<typeof SessionBody>;
