import type { InvitationBody } from '../../api/contract/invitations.ts';
import { Alert } from '../components/Alert.tsx';
import { timeOf } from '../dates.ts';
import { useLocale } from '../locale.tsx';
import { useTexts } from '../texts/respond-texts.ts';
import { useClosing } from './use-closing.ts';

/** Says in time that the wave closes, and what is still possible once it has. */
export function ClosingNotice({ invitation }: { readonly invitation: InvitationBody }) {
  const { closing: texts } = useTexts();
  const { locale } = useLocale();
  const { phase, graceEnd } = useClosing(invitation);
  if (phase === 'far') return null;
  if (phase === 'soon') {
    return (
      <Alert kind="info" announce>
        {texts.soon(timeOf(locale, invitation.wave.closesAt))}
      </Alert>
    );
  }
  return (
    <Alert kind="warning" announce>
      {phase === 'grace' ? texts.grace(timeOf(locale, graceEnd)) : texts.over}
    </Alert>
  );
}
