import { expect, it } from 'vitest';
import { groupsOf } from '../../../../../../web/pages/wave/board/groups.ts';
import { invitationOf } from '../../../invitation.ts';

it('asks one answer of a partner and one of each person of the municipality', () => {
  const invitations = [
    invitationOf('Jan', { progress: 'submitted' }),
    invitationOf('Piet', { progress: 'submitted' }),
    invitationOf('An', { organisation: 'Partner B', progress: 'started' }),
    invitationOf('Wethouder', { organisation: 'Waterland', role: 'municipality', progress: 'submitted' }),
    invitationOf('Beleidsmaker', { organisation: 'Waterland', role: 'municipality' }),
  ];
  const counts = groupsOf({ attribution: 'organisation', invitations }).map(({ name, answered, asked }) => [
    name,
    answered,
    asked,
  ]);
  expect(counts).toEqual([
    ['Partner A', 1, 1],
    ['Partner B', 0, 1],
    ['Waterland', 1, 2],
  ]);
});
