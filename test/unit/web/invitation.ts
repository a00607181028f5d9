import type { InvitationMailBody } from '../../../api/contract/mail.ts';
import type { WaveInvitationBody } from '../../../api/contract/waves.ts';
import type { InvitationId, OrganisationId } from '../../../survey/id.ts';

export const UNMAILED: InvitationMailBody = {
  state: 'not-sent',
  at: null,
  fault: null,
  reminders: 0,
  remindedAt: null,
  optedOut: false,
};

type Wanted = Partial<Omit<WaveInvitationBody, 'id' | 'organisationId' | 'mail'>> & {
  readonly mail?: Partial<InvitationMailBody>;
};

/** An invitation of the person with this name, who has not been mailed and has not begun. */
export function invitationOf(
  person: string,
  { mail, organisation = 'Partner A', ...rest }: Wanted = {},
): WaveInvitationBody {
  return {
    id: person as InvitationId,
    person,
    email: `${person.toLowerCase()}@partner.example`,
    organisationId: organisation as OrganisationId,
    organisation,
    role: 'partner',
    progress: 'not-started',
    page: null,
    pages: null,
    openedAt: null,
    declined: null,
    passedOnAt: null,
    code: 'ABCD-EFGH',
    proxy: null,
    link: `https://samen.example/v/${person}`,
    ...rest,
    mail: { ...UNMAILED, ...mail },
  };
}
