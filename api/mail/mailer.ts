import type { MailId } from '../../survey/id.ts';

/** A mail as it leaves: whole, with its headers. */
export type Delivery = {
  readonly id: MailId;
  readonly from: string;
  readonly to: string;
  readonly message: Buffer;
};

/**
 * What became of handing it over. later: nobody has it, and it may be tried again; `isServer` says that the next mail would
 * fare no better · uncertain: it was handed over, and nobody said whether it was taken · given-up: the gate was shut.
 */
export type Outcome =
  | { readonly state: 'sent' }
  | { readonly state: 'given-up' }
  | { readonly state: 'refused' | 'uncertain'; readonly fault: string }
  | { readonly state: 'later'; readonly fault: string; readonly isServer: boolean };

/** Hands mails over, one at a time. */
export type Mailer = {
  readonly transport: 'smtp' | 'outbox';
  /** Handing the same mail over twice is no more than once. */
  readonly isRepeatable: boolean;
  /**
   * Does everything that can be undone, then asks the gate, and does the last thing only when that says yes. It never
   * throws for what the other side does; what the gate throws it passes on, having given up the mail.
   */
  readonly deliver: (delivery: Delivery, gate: () => Promise<boolean>) => Promise<Outcome>;
};
