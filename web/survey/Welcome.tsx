import type { InvitationBody } from '../../api/contract/invitations.ts';
import { attributionText } from '../../survey/texts/texts.ts';
import { Button } from '../components/Button.tsx';
import { Heading } from '../components/Heading.tsx';
import { Paragraph } from '../components/Paragraph.tsx';
import { lastDayOf } from '../dates.ts';
import { useLocale } from '../locale.tsx';
import { useTexts } from '../texts/respond-texts.ts';

type Props = { readonly invitation: InvitationBody; readonly hasBegun: boolean; readonly onStart: () => void };

/** Who asks, why, and who will see the answers: told before the first question. */
export function Welcome({ invitation, hasBegun, onStart }: Props) {
  const texts = useTexts();
  const { locale } = useLocale();
  const { municipality, coalition, person, organisation, role, attribution, wave } = invitation;
  const { welcome } = texts;
  const asks = role === 'municipality' ? welcome.asksOwn : welcome.asks;
  return (
    <div className="ss-stack ss-stack--large ss-narrow">
      <div className="ss-stack">
        <Heading level={1}>{texts.title(coalition.name)}</Heading>
        <Paragraph>{welcome.dear(person)}</Paragraph>
        <Paragraph lead>{asks(municipality, coalition.name)}</Paragraph>
        {coalition.task && (
          <Paragraph>
            <strong>{welcome.task}:</strong> {coalition.task}
          </Paragraph>
        )}
      </div>
      <section className="ss-card ss-card--accent ss-stack">
        <Heading level={2}>{welcome.who}</Heading>
        <ul className="ss-stack ss-stack--small">
          {attributionText(locale, attribution, role, { municipality, organisation }).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
      <section className="ss-stack">
        <Heading level={2}>{welcome.how}</Heading>
        <ul className="ss-stack ss-stack--small">
          {welcome.howItems(lastDayOf(locale, wave.closesAt)).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <div>
          <Button look="primary" onClick={onStart}>
            {hasBegun ? welcome.resume : welcome.start}
          </Button>
        </div>
      </section>
      <section className="ss-stack">
        <Heading level={2}>{welcome.why}</Heading>
        <Paragraph>{welcome.whyText}</Paragraph>
      </section>
    </div>
  );
}
