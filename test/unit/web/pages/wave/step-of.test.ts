import { expect, it } from 'vitest';
import type { WaveDetailBody, WaveInvitationBody } from '../../../../../api/contract/waves.ts';
import type { CoalitionId, EditionId, WaveId } from '../../../../../survey/id.ts';
import { stepOf } from '../../../../../web/pages/wave/step-of.ts';
import { invitationOf } from '../../invitation.ts';

const own = invitationOf('Wethouder', { role: 'municipality', mail: { state: 'sent' } });
const sent = invitationOf('Jan', { mail: { state: 'sent' } });
const answered = invitationOf('An', { progress: 'submitted' });

function wave(
  state: WaveDetailBody['state'],
  invitations: readonly WaveInvitationBody[],
  uninvited: string[] = [],
  finishing = false,
) {
  return {
    id: 'w' as WaveId,
    name: 'Meetronde',
    state,
    opensAt: '2026-03-01T00:00:00Z',
    closesAt: '2026-03-29T22:00:00Z',
    attribution: 'organisation',
    imported: false,
    coalition: { id: 'c' as CoalitionId, name: 'Coalitie' },
    invitations: [...invitations],
    uninvited,
    edition: { id: 'e' as EditionId, name: 'Samenwerkingswijzer' },
    promises: [],
    laterPromises: 0,
    passOns: [],
    finishing,
  } satisfies WaveDetailBody;
}

it.each([
  ['people have to be added', wave('draft', [sent]), 'incomplete'],
  ['it can be opened', wave('draft', [own, sent]), 'draft'],
  ['its first day has to come', wave('planned', [own, sent]), 'planned'],
  ['somebody has not been mailed', wave('open', [own, sent, invitationOf('Piet')]), 'invite'],
  [
    'mail is on its way',
    wave('open', [invitationOf('Piet'), invitationOf('Els', { mail: { state: 'queued' } })]),
    'sending',
  ],
  ['a mail did not arrive', wave('open', [own, invitationOf('Piet', { mail: { state: 'refused' } })]), 'mend'],
  ['answers have to come', wave('open', [own, sent, answered]), 'wait'],
  ['everybody has answered', wave('open', [answered]), 'complete'],
  ['an organisation has nobody who answers', wave('open', [answered], ['Partner B']), 'wait'],
  ['there is something to look at', wave('closed', [answered, sent]), 'closed'],
  ['who had begun may still submit', wave('closed', [answered, sent], [], true), 'finishing'],
  [
    'everybody who had not answered declined',
    wave('open', [answered, invitationOf('Els', { progress: 'declined' })]),
    'complete',
  ],
  ['nobody answered', wave('closed', [sent]), 'unanswered'],
] as const)('when %s, the step follows', (_what, given, step) => {
  expect(stepOf(given)).toBe(step);
});

it('has only results to offer when a wave was imported', () => {
  expect(stepOf({ ...wave('closed', []), imported: true })).toBe('imported');
});
