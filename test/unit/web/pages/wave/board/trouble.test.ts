import { expect, it } from 'vitest';
import { troubleOf } from '../../../../../../web/pages/wave/board/trouble.ts';

/** As Postfix, Exchange, Exim and others say it. */
it.each([
  ['refused', '550 5.1.1 <x@y.example>: Recipient address rejected: User unknown in virtual mailbox table', 'address'],
  ['bounced', '5.1.10 RecipientNotFound; Recipient not found by SMTP address lookup', 'address'],
  ['bounced', '5.4.4 (DNS) Host not found', 'address'],
  ['refused', '550 No such user here', 'address'],
  ['bounced', '552 5.2.2 Mailbox full', 'full'],
  ['refused', '554 5.7.1 Message rejected as spam', 'blocked'],
  ['refused', '554 Transaction failed', 'unknown'],
  ['bounced', null, 'unknown'],
  ['uncertain', null, 'uncertain'],
  ['sent', null, null],
  ['queued', '451 4.7.1 Try again later', null],
] as const)('a mail that is %s with “%s” is a matter of: %s', (state, fault, trouble) => {
  expect(troubleOf({ state, fault })).toBe(trouble);
});
