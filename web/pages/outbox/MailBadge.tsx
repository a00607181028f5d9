import type { OutboxBody } from '../../../api/contract/mail.ts';
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

type Props = { readonly state: MailState; readonly transport: OutboxBody['transport'] };

/** Without a mail server nothing is sent: it is put ready. */
export function MailBadge({ state, transport }: Props) {
  const { mail: texts } = useTexts();
  const word = state === 'sent' && transport === 'outbox' ? texts.putReady : texts.states[state];
  return <Badge tone={TONES[state]}>{word}</Badge>;
}
