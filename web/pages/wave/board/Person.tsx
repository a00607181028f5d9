import type { WaveMailBody } from '../../../../api/contract/mail.ts';
import type { WaveInvitationBody } from '../../../../api/contract/waves.ts';
import { useTexts } from '../../../texts/texts.ts';
import { CopyLink } from './CopyLink.tsx';
import { HowFar } from './HowFar.tsx';
import { MailState } from './MailState.tsx';

export type PersonProps = {
  readonly invitation: WaveInvitationBody;
  /** The organisation stands above already: who hears the row still hears it with the person. */
  readonly isUnderOrganisation: boolean;
  readonly isChosen: boolean;
  readonly transport: WaveMailBody['transport'];
  readonly onChoose: (ids: readonly string[], isOn: boolean) => void;
  readonly onSaid: (said: string) => void;
};

export function Person({ invitation, isUnderOrganisation, isChosen, transport, onChoose, onSaid }: PersonProps) {
  const { board: texts, wave: words } = useTexts();
  const { id, person, email, organisation } = invitation;
  return (
    <tr className="ss-board__person">
      <td className="ss-board__tick">
        <label className="ss-tick">
          <input
            type="checkbox"
            aria-label={texts.choosePerson(person, organisation)}
            checked={isChosen}
            onChange={() => onChoose([id], !isChosen)}
          />
        </label>
      </td>
      <th scope="row">
        {person}
        <span className={isUnderOrganisation ? 'ss-visually-hidden' : 'ss-small ss-plain'}>{organisation}</span>
        <span className="ss-soft ss-small ss-plain">{email}</span>
      </th>
      <td data-label={texts.mail}>
        <MailState invitation={invitation} transport={transport} />
      </td>
      <td data-label={words.progress}>
        <HowFar invitation={invitation} />
      </td>
      <td>
        <CopyLink person={person} link={invitation.link} onSaid={onSaid} />
      </td>
    </tr>
  );
}
