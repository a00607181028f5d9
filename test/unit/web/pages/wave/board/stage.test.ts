import { describe, expect, it } from 'vitest';
import { MAIL_STATES } from '../../../../../../survey/mail.ts';
import { FILTERS, isIn, isMoving, isUnmailed, STAGES, stageOf } from '../../../../../../web/pages/wave/board/stage.ts';
import { invitationOf } from '../../../invitation.ts';

describe('the stage of an invitation', () => {
  it.each([
    ['not-sent', 'not-sent'],
    ['queued', 'not-sent'],
    ['sending', 'not-sent'],
    ['cancelled', 'not-sent'],
    ['sent', 'sent'],
    ['refused', 'action'],
    ['bounced', 'action'],
    ['uncertain', 'action'],
  ] as const)('follows the mail while nothing has begun: %s is %s', (state, stage) => {
    expect(stageOf(invitationOf('Jan', { mail: { state } }))).toBe(stage);
  });

  it('follows the answer once it has begun, whatever became of the mail', () => {
    expect(stageOf(invitationOf('Jan', { progress: 'started', mail: { state: 'bounced' } }))).toBe('started');
    expect(stageOf(invitationOf('Jan', { progress: 'submitted', mail: { state: 'refused' } }))).toBe('submitted');
  });

  it('counts everybody exactly once, so that the totals add up', () => {
    const all = MAIL_STATES.flatMap((state) =>
      (['not-started', 'started', 'submitted'] as const).map((progress) =>
        invitationOf(state, { progress, mail: { state } }),
      ),
    );
    const counted = STAGES.map((stage) => all.filter((one) => isIn(stage, one)).length);
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(all.length);
    expect(all.every((one) => isIn('all', one))).toBe(true);
    expect(all.filter((one) => isIn('outstanding', one))).toHaveLength(14);
    expect(new Set(FILTERS).size).toBe(FILTERS.length);
  });
});

describe('an invitation that still has to be mailed', () => {
  it('is one that nothing is on its way for, and whose link nobody has used', () => {
    expect(isUnmailed(invitationOf('Jan'))).toBe(true);
    expect(isUnmailed(invitationOf('Jan', { mail: { state: 'cancelled' } }))).toBe(true);
    expect(isUnmailed(invitationOf('Jan', { mail: { state: 'queued' } }))).toBe(false);
    expect(isUnmailed(invitationOf('Jan', { progress: 'started' }))).toBe(false);
    expect(isUnmailed(invitationOf('Jan', { mail: { state: 'bounced' } }))).toBe(false);
  });

  it('moves while it waits for its turn or is being handed over', () => {
    expect(MAIL_STATES.filter((state) => isMoving(invitationOf('Jan', { mail: { state } })))).toEqual([
      'queued',
      'sending',
    ]);
  });
});
