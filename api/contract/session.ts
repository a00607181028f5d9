import { z } from 'zod';
import { email, id, line } from './fields.ts';

/** Whether the installation still waits for its municipality and first account. */
export const InstallationBody = z.object({ ready: z.boolean(), demo: z.boolean() });
export type InstallationBody = z.infer<typeof InstallationBody>;

export const NewInstallationBody = z.strictObject({
  /** The code that the server printed when it started empty: only who can read the terminal may claim it. */
  code: z.string().max(100),
  municipality: line(120),
  name: line(120),
  email,
  password: z.string().min(12).max(128),
});
export type NewInstallationBody = z.infer<typeof NewInstallationBody>;

export const SessionBody = z.object({
  municipality: z.object({ id: id<'municipality'>(), name: z.string() }),
  user: z.object({ name: z.string(), email: z.string(), twoFactorEnabled: z.boolean() }),
});
export type SessionBody = z.infer<typeof SessionBody>;
