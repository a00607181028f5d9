import type { MailSettings } from './settings.ts';

export type NamedMailbox = { readonly name: string; readonly address: string };

/** Whom a mail of the municipality comes from. */
export function senderOf({ from }: MailSettings, municipality: string): NamedMailbox {
  return { name: from.name ?? municipality, address: from.address };
}

/** As people read it, not as a header has it. */
export function formatMailbox({ name, address }: NamedMailbox): string {
  return `${name} <${address}>`;
}
