import type { InvitationBody } from '../../api/contract/invitations.ts';
import { useTexts } from '../texts/respond-texts.ts';

/** For who is invited for several coalitions: what is left, and the way to the page that lists them. */
export function Overview({ invitation: { sitting } }: { readonly invitation: InvitationBody }) {
  const { sitting: texts } = useTexts();
  if (sitting === null) return null;
  return (
    <p>
      {sitting.left > 0 ? texts.others(sitting.left) : texts.several}{' '}
      <a className="nl-link" href={sitting.path}>
        {texts.toOverview}
      </a>
    </p>
  );
}
