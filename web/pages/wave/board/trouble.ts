import type { InvitationMailBody } from '../../../../api/contract/mail.ts';

/** Why a mail did not arrive, as far as it makes a difference to what the coordinator can do. */
export type Trouble = 'address' | 'full' | 'blocked' | 'unknown' | 'uncertain';

/**
 * By the enhanced status code (RFC 3463), else by the older reply code (RFC 5321), that mail servers put before their
 * own words; null when nothing is wrong.
 */
export function troubleOf({ state, fault }: Pick<InvitationMailBody, 'state' | 'fault'>): Trouble | null {
  if (state === 'uncertain') return 'uncertain';
  if (state !== 'refused' && state !== 'bounced') return null;
  const code = /\b5\.(\d{1,3}\.\d{1,3})\b/.exec(fault ?? '')?.[1] ?? '';
  if (NO_SUCH_ADDRESS.has(code)) return 'address';
  if (code === '2.2') return 'full';
  if (code.startsWith('7.')) return 'blocked';
  return code === '' && /\b55[013]\b/.test(fault ?? '') ? 'address' : 'unknown';
}

/** No such mailbox or domain, an address that is no address, moved, a domain without mail, a mailbox that was closed. */
const NO_SUCH_ADDRESS: ReadonlySet<string> = new Set(['1.1', '1.2', '1.3', '1.6', '1.10', '2.1', '4.4']);
