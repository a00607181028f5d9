import type { InvitationBody } from '../../api/contract/invitations.ts';
import { Button } from '../components/Button.tsx';
import { Heading } from '../components/Heading.tsx';
import { Paragraph } from '../components/Paragraph.tsx';
import { useTexts } from '../texts/respond-texts.ts';
import { takeable } from './origins.ts';

type Props = { readonly invitation: InvitationBody; readonly onTakeOver: () => void };

/** Offers to start from what was answered about the municipality for another coalition. */
export function TakeOver({ invitation, onTakeOver }: Props) {
  const { takeOver: texts } = useTexts();
  const { takeOver } = invitation;
  if (takeOver === null || Object.keys(takeable(invitation)).length === 0) return null;
  return (
    <section className="ss-card ss-stack" aria-labelledby="overnemen">
      <Heading level={2} id="overnemen">
        {texts.title(takeOver.coalition)}
      </Heading>
      <Paragraph>{texts.text}</Paragraph>
      <div>
        <Button onClick={onTakeOver}>{texts.action(takeOver.coalition)}</Button>
      </div>
    </section>
  );
}
