import type { WaveDetailBody, WaveInvitationBody } from '../../../../api/contract/waves.ts';
import { isAwaited } from '../../../../survey/invitation.ts';

/** An organisation with everybody who was invited for it, and its answers; none is asked of who declined. */
export type Group = {
  readonly id: string;
  readonly name: string;
  readonly role: WaveInvitationBody['role'];
  readonly invitations: readonly WaveInvitationBody[];
  readonly asked: number;
  readonly answered: number;
};

type Wave = Pick<WaveDetailBody, 'attribution' | 'invitations'>;

/** The organisations in the order in which they come. A partner gives one answer where it answers as an organisation. */
export function groupsOf({ attribution, invitations }: Wave): readonly Group[] {
  const byOrganisation = Map.groupBy(invitations, ({ organisationId }) => organisationId);
  return [...byOrganisation].map(([id, own]) => {
    const role = own.some((one) => one.role === 'municipality') ? 'municipality' : 'partner';
    const isOneAnswer = attribution === 'organisation' && role === 'partner';
    const submitted = own.filter(({ progress }) => progress === 'submitted').length;
    const expected = submitted + own.filter(isAwaited).length;
    return {
      id,
      name: own[0]?.organisation ?? '',
      role,
      invitations: own,
      asked: isOneAnswer ? Math.min(expected, 1) : expected,
      answered: isOneAnswer ? Math.min(submitted, 1) : submitted,
    };
  });
}
