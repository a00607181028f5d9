import { describe, expect, it } from 'vitest';
import type { MailingResultBody } from '../../../../../../api/contract/mail.ts';
import type { MailingId } from '../../../../../../survey/id.ts';
import type { SkipReason } from '../../../../../../survey/mail.ts';
import { outcomeOf } from '../../../../../../web/pages/wave/board/outcome.ts';
import { board as en } from '../../../../../../web/texts/board-en.ts';
import { board as nl } from '../../../../../../web/texts/board-nl.ts';
import { invitationOf } from '../../../invitation.ts';

const PEOPLE = ['Jan', 'Piet', 'An', 'Els', 'Mo'].map((person) => invitationOf(person));

function result(total: number, skipped: Readonly<Record<string, SkipReason>>): MailingResultBody {
  const states = { queued: total, sending: 0, sent: 0, refused: 0, bounced: 0, uncertain: 0, cancelled: 0 };
  const createdAt = '2026-03-10T10:00:00Z';
  const mailing = { id: 'm' as MailingId, kind: 'reminder', cause: 'coordinator', createdAt, total, states } as const;
  return {
    mailing: total === 0 ? null : mailing,
    skipped: PEOPLE.flatMap(({ id, person }) =>
      skipped[person] ? [{ invitationId: id, reason: skipped[person] }] : [],
    ),
  };
}

describe('what is said after mail was sent', () => {
  it('is how many go', () => {
    expect(outcomeOf(result(1, {}), 'reminder', PEOPLE, nl.outcome, 'nl')).toEqual({
      text: '1 herinnering wordt verstuurd.',
      isMailed: true,
    });
  });

  it('is also who gets none, and why, reason by reason', () => {
    const skipped = { Jan: 'submitted', Piet: 'submitted', Mo: 'opted-out' } as const;
    expect(outcomeOf(result(2, skipped), 'reminder', PEOPLE, nl.outcome, 'nl').text).toBe(
      '2 herinneringen worden verstuurd. Geen mail voor Jan en Piet: al geantwoord. Geen mail voor Mo: geen herinneringen gewenst.',
    );
  });

  it('names three people at most, and counts the others', () => {
    const skipped = { Jan: 'too-soon', Piet: 'too-soon', An: 'too-soon', Els: 'too-soon', Mo: 'too-soon' } as const;
    expect(outcomeOf(result(0, skipped), 'invitation', PEOPLE, en.outcome, 'en')).toEqual({
      text: 'No email has been sent. No email for Jan, Piet, An and 2 others: emailed recently.',
      isMailed: false,
    });
  });
});
