import { z } from 'zod';
import { accountEmail, newPassword } from './fields.ts';

/** A password that exists; how long it has to be is asked when it is chosen. */
const password = z.string().min(1).max(128);

export const SignInBody = z.strictObject({ email: accountEmail, password });

/** The session comes as a cookie, unless the account wants a one-time code as well: that is asked for next. */
export const SignedInBody = z.object({ twoFactorRedirect: z.boolean().default(false) });
export type SignedInBody = z.infer<typeof SignedInBody>;

export const SignOutBody = z.strictObject({});

export const ChangePasswordBody = z.strictObject({
  currentPassword: password,
  newPassword,
  /** Sign out everywhere else; this session goes on. */
  revokeOtherSessions: z.boolean().optional(),
});

export const EnableOneTimeCodeBody = z.strictObject({ password });

/** Shown once: the key for the app, and a code for each time that the app is not at hand. */
export const OneTimeCodeBody = z.object({ totpURI: z.string(), backupCodes: z.array(z.string()) });
export type OneTimeCodeBody = z.infer<typeof OneTimeCodeBody>;

export const DisableOneTimeCodeBody = z.strictObject({ password });

/** The code that the app shows now. */
export const OneTimeCodeCheckBody = z.strictObject({
  code: z
    .string()
    .trim()
    .regex(/^\d{6}$/),
});

export const BackupCodeCheckBody = z.strictObject({ code: z.string().trim().min(1).max(50) });
