import type { WaveInvitationBody } from '../../../../api/contract/waves.ts';
import type { InvitationProgress } from '../../../../survey/invitation.ts';
import { textsOf } from '../../../../survey/texts/texts.ts';
import { Badge } from '../../../components/Badge.tsx';
import { useLocale } from '../../../locale.tsx';
import { useTexts } from '../../../texts/texts.ts';
import { ProxyMark } from '../ProxyMark.tsx';

const TONES: Readonly<Record<InvitationProgress, 'quiet' | 'waiting' | 'open'>> = {
  'not-started': 'quiet',
  opened: 'quiet',
  started: 'waiting',
  submitted: 'open',
  declined: 'quiet',
};

/** How far the answer is; at which step, or why there will be none. */
export function HowFar({ invitation }: { readonly invitation: WaveInvitationBody }) {
  const { wave: texts } = useTexts();
  const { progress: words, declineReasons } = textsOf(useLocale().locale);
  const { progress, page, pages, declined, passedOnAt, proxy } = invitation;
  const more = [
    page !== null && pages !== null && texts.pageOf(page, pages),
    declined && declineReasons[declined.reason],
    declined?.note,
    passedOnAt !== null && texts.passedOn,
  ].filter((one) => typeof one === 'string' && one !== '');
  return (
    <div className="ss-how-far">
      <Badge tone={TONES[progress]}>{words[progress]}</Badge>
      {more.length > 0 && <p className="ss-soft ss-small">{more.join(' · ')}</p>}
      <ProxyMark proxy={proxy} />
    </div>
  );
}
