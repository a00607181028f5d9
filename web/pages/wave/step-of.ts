import type { WaveDetailBody } from '../../../api/contract/waves.ts';
import { isAwaited } from '../../../survey/invitation.ts';
import { isMoving, isUnmailed, stageOf } from './board/stage.ts';

/** What a wave waits for: before it is open, while it is open, and after. */
export type StepName =
  | 'incomplete'
  | 'draft'
  | 'planned'
  | 'invite'
  | 'sending'
  | 'mend'
  | 'wait'
  | 'complete'
  | 'finishing'
  | 'closed'
  | 'unanswered'
  | 'imported';

/** An organisation for which nobody is invited has not answered, so a wave with one is never complete. */
export function stepOf(wave: WaveDetailBody): StepName {
  const { state, finishing, imported, invitations, uninvited } = wave;
  if (imported) return 'imported';
  const roles = invitations.map(({ role }) => role);
  const answered = invitations.filter(({ progress }) => progress === 'submitted').length;
  if (state === 'draft') return roles.includes('municipality') && roles.includes('partner') ? 'draft' : 'incomplete';
  if (finishing) return 'finishing';
  if (state === 'closed') return answered === 0 ? 'unanswered' : 'closed';
  if (state === 'planned') return 'planned';
  const isComplete = answered > 0 && !invitations.some(isAwaited) && uninvited.length === 0;
  return isComplete ? 'complete' : openStepOf(wave);
}

/** Mails on their way come first: until they have arrived, nobody can say what else is to be done. */
function openStepOf({ invitations }: WaveDetailBody): StepName {
  if (invitations.some(isMoving)) return 'sending';
  if (invitations.some(isUnmailed)) return 'invite';
  return invitations.some((invitation) => stageOf(invitation) === 'action') ? 'mend' : 'wait';
}
