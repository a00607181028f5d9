import type { MailState } from '../../../survey/mail.ts';
import { Badge } from '../../components/Badge.tsx';
import { useTexts } from '../../texts/texts.ts';

const TONES = {
  queued: 'brand',
  sending: 'brand',
  sent: 'open',
  refused: 'waiting',
  bounced: 'waiting',
  uncertain: 'waiting',
  cancelled: 'quiet',
} as const;

export function MailBadge({ state }: { readonly state: MailState }) {
  return <Badge tone={TONES[state]}>{useTexts().mail.states[state]}</Badge>;
}
