import { link, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Mailer } from './mailer.ts';

/**
 * Without a mail server, each mail becomes a file in a folder that only the server's account may read: its personal link
 * is in it. The file gets its name by a link, which fails when it is there already: once, however often it is tried.
 */
export function folderMailer(folder: string): Mailer {
  return {
    transport: 'outbox',
    isRepeatable: true,
    deliver: async ({ id, message }, gate) => {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const draft = join(folder, `${id}.part`);
      await writeFile(draft, message, { mode: 0o600, flush: true });
      try {
        if (!(await gate())) return { state: 'given-up' };
        await link(draft, join(folder, `${id}.eml`)).catch(unlessThere);
        return { state: 'sent' };
      } finally {
        await rm(draft, { force: true });
      }
    },
  };
}

function unlessThere(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}
