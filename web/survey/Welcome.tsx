import type { InvitationBody } from '../../api/contract/invitations.ts';
import { minutesToAnswer } from '../../survey/answering-time.ts';
import { attributionText } from '../../survey/texts/answering-texts.ts';
import { Alert } from '../components/Alert.tsx';
import { Button } from '../components/Button.tsx';
import { Heading } from '../components/Heading.tsx';
import { Paragraph } from '../components/Paragraph.tsx';
import { lastDayOf } from '../dates.ts';
import { useLocale } from '../locale.tsx';
import { useTexts } from '../texts/respond-texts.ts';
import { ClosingNotice } from './ClosingNotice.tsx';
import { NotMe } from './NotMe.tsx';
import { Overview } from './Overview.tsx';
import { PassedOn } from './PassedOn.tsx';
import { TakeOver } from './TakeOver.tsx';
import { useFocusHere } from './use-focus-here.ts';

type Props = {
  readonly token: string;
  readonly invitation: InvitationBody;
  readonly hasBegun: boolean;
  readonly onStart: () => void;
  /** Starts with the answers about the municipality that were given elsewhere. */
  readonly onTakeOver: () => void;
  /** Asks the server how things stand now. */
  readonly onChanged: () => Promise<void>;
  /** How often that has been done. */
  readonly changes: number;
};

/** Who asks, why, and who will see the answers: told before the first question. */
export function Welcome({ token, invitation, hasBegun, onStart, onTakeOver, onChanged, changes }: Props) {
  const texts = useTexts();
  const { locale } = useLocale();
  const { municipality, coalition, person, organisation, role, attribution, wave, edition, passOn, atWork } =
    invitation;
  const { welcome } = texts;
  const title = useFocusHere(changes);
  const asks = role === 'municipality' ? welcome.asksOwn : welcome.asks;
  return (
    <div className="ss-stack ss-stack--large ss-narrow">
      <div className="ss-stack">
        <Heading level={1} ref={title} tabIndex={-1}>
          {texts.title(coalition.name)}
        </Heading>
        <ClosingNotice invitation={invitation} />
        {passOn && <PassedOn token={token} passOn={passOn} onChanged={onChanged} />}
        {atWork && <Alert kind="info">{texts.colleagues.atWork(atWork)}</Alert>}
        <Paragraph>{welcome.dear(person)}</Paragraph>
        <Paragraph lead>{asks(municipality, coalition.name)}</Paragraph>
        {coalition.task && (
          <Paragraph>
            <strong>{welcome.task}:</strong> {coalition.task}
          </Paragraph>
        )}
        <Overview invitation={invitation} />
      </div>
      <section className="ss-card ss-card--accent ss-stack">
        <Heading level={2}>{welcome.who}</Heading>
        <ul className="ss-stack ss-stack--small">
          {attributionText(locale, attribution, role, { municipality, organisation }).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
      <TakeOver invitation={invitation} onTakeOver={onTakeOver} />
      <section className="ss-stack">
        <Heading level={2}>{welcome.how}</Heading>
        <ul className="ss-stack ss-stack--small">
          {welcome.howItems(lastDayOf(locale, wave.closesAt), minutesToAnswer(edition)).map((sentence) => (
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
      {wave.state === 'open' && passOn?.state !== 'asked' && <NotMe token={token} onChanged={onChanged} />}
    </div>
  );
}
