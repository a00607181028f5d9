import { useState } from 'react';
import type { WaveDetailBody, WaveInvitationBody } from '../../../api/contract/waves.ts';
import type { InvitationProgress } from '../../../survey/invitation.ts';
import { textsOf } from '../../../survey/texts/texts.ts';
import { Badge } from '../../components/Badge.tsx';
import { Button } from '../../components/Button.tsx';
import { Heading } from '../../components/Heading.tsx';
import { Icon } from '../../components/Icon.tsx';
import { Paragraph } from '../../components/Paragraph.tsx';
import { useLocale } from '../../locale.tsx';
import { useTexts } from '../../texts/texts.ts';
import { ProxyMark } from './ProxyMark.tsx';

/** Everybody who was invited, how far they are, and the link that is theirs alone. */
export function Invitations({ wave: { invitations } }: { readonly wave: WaveDetailBody }) {
  const { wave: texts } = useTexts();
  const [said, setSaid] = useState('');
  return (
    <section className="ss-card ss-stack" aria-labelledby="uitnodigingen">
      <Heading level={2} id="uitnodigingen">
        {texts.invitations}
      </Heading>
      <p className="ss-visually-hidden" role="status">
        {said}
      </p>
      {invitations.length === 0 ? (
        <Paragraph>{texts.invitationsEmpty}</Paragraph>
      ) : (
        <table className="utrecht-table utrecht-table--html-table ss-stacked ss-invitations">
          <caption>{texts.invitationsCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.person}</th>
              <th scope="col">{texts.organisation}</th>
              <th scope="col">{texts.progress}</th>
              <th scope="col">{texts.link}</th>
            </tr>
          </thead>
          <tbody>
            {invitations.map((invitation) => (
              <Row key={invitation.id} invitation={invitation} onSaid={setSaid} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

type RowProps = { readonly invitation: WaveInvitationBody; readonly onSaid: (said: string) => void };

const TONES: Readonly<Record<InvitationProgress, 'quiet' | 'waiting' | 'open'>> = {
  'not-started': 'quiet',
  opened: 'quiet',
  started: 'waiting',
  submitted: 'open',
  declined: 'quiet',
};

function Row({ invitation, onSaid }: RowProps) {
  const { wave: texts } = useTexts();
  const { person, email, organisation, link } = invitation;
  return (
    <tr>
      <th scope="row">
        {person} <span className="ss-soft ss-small ss-plain">{email}</span>
      </th>
      <td data-label={texts.organisation}>{organisation}</td>
      <td data-label={texts.progress}>
        <HowFar invitation={invitation} />
        <ProxyMark proxy={invitation.proxy} />
      </td>
      <td data-label={texts.link}>
        <CopyLink person={person} link={link} onSaid={onSaid} />
      </td>
    </tr>
  );
}

/** How far the answer is; at which step, or why there will be none. */
function HowFar({ invitation }: Pick<RowProps, 'invitation'>) {
  const { wave: texts } = useTexts();
  const { progress: words, declineReasons } = textsOf(useLocale().locale);
  const { progress, page, pages, declined, passedOnAt } = invitation;
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
    </div>
  );
}

type CopyLinkProps = { readonly person: string; readonly link: string; readonly onSaid: (said: string) => void };

/** The link itself can be selected too: not every browser lets a page write to the clipboard. */
function CopyLink({ person, link, onSaid }: CopyLinkProps) {
  const { wave: texts } = useTexts();
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setState('copied');
      onSaid(texts.copiedOf(person));
    } catch {
      setState('failed');
      onSaid(texts.copyFailed);
    }
  };
  return (
    <div className="ss-copy">
      <input
        className="utrecht-textbox utrecht-textbox--html-input"
        readOnly
        value={link}
        aria-label={texts.linkOf(person)}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button
        aria-label={state === 'copied' ? texts.copiedOf(person) : texts.copyOf(person)}
        onClick={() => void copy()}
      >
        <Icon name={state === 'copied' ? 'check' : 'copy'} />
        {state === 'copied' ? texts.copied : texts.copy}
      </Button>
      {state === 'failed' && <p className="ss-small">{texts.copyFailed}</p>}
    </div>
  );
}
