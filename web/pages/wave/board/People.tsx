import { useState } from 'react';
import type { WaveDetailBody, WaveInvitationBody } from '../../../../api/contract/waves.ts';
import { Badge } from '../../../components/Badge.tsx';
import { useTexts } from '../../../texts/texts.ts';
import { type Group, groupsOf } from './groups.ts';
import { Person, type PersonProps } from './Person.tsx';

type Props = Pick<PersonProps, 'transport' | 'onChoose'> & {
  readonly wave: WaveDetailBody;
  readonly shown: readonly WaveInvitationBody[];
  readonly isGrouped: boolean;
  readonly chosen: ReadonlySet<string>;
};

/** Everybody who is shown: under their organisation, with its answers, or in one line. Narrow screens make cards of it. */
export function People({ wave, shown, isGrouped, chosen, transport, onChoose }: Props) {
  const { board: texts, wave: words } = useTexts();
  const [said, setSaid] = useState('');
  const shownIds = shown.map(({ id }) => id);
  const isAll = shownIds.every((id) => chosen.has(id));
  const groups = groupsOf(wave).filter((group) => shown.some(({ organisationId }) => organisationId === group.id));
  const row = (invitation: WaveInvitationBody) => (
    <Person
      key={invitation.id}
      invitation={invitation}
      isUnderOrganisation={isGrouped}
      isChosen={chosen.has(invitation.id)}
      transport={transport}
      onChoose={onChoose}
      onSaid={setSaid}
    />
  );
  return (
    <>
      {shown.length > 1 && (
        <label className="ss-tick">
          <input type="checkbox" checked={isAll} onChange={() => onChoose(shownIds, !isAll)} />
          {texts.chooseShown(shown.length)}
        </label>
      )}
      <p className="ss-visually-hidden" role="status">
        {said}
      </p>
      <table className="utrecht-table utrecht-table--html-table ss-stacked ss-board">
        <caption>
          {texts.caption(shown.length, wave.invitations.length)} {words.invitationsCaption}
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="ss-visually-hidden">{texts.choose}</span>
            </th>
            <th scope="col">{words.person}</th>
            <th scope="col">{texts.mail}</th>
            <th scope="col">{words.progress}</th>
            <th scope="col">{words.link}</th>
          </tr>
        </thead>
        {isGrouped ? (
          groups
            .toSorted((a, b) => orderOf(a, shown) - orderOf(b, shown))
            .map((group) => (
              <tbody key={group.id}>
                <Organisation group={group} />
                {shown.filter(({ organisationId }) => organisationId === group.id).map(row)}
              </tbody>
            ))
        ) : (
          <tbody>{shown.map(row)}</tbody>
        )}
      </table>
    </>
  );
}

/** Groups stand in the order of their first person who is shown. */
function orderOf(group: Group, shown: readonly WaveInvitationBody[]): number {
  return shown.findIndex(({ organisationId }) => organisationId === group.id);
}

function Organisation({ group: { name, asked, answered } }: { readonly group: Group }) {
  const { board: texts } = useTexts();
  return (
    <tr className="ss-board__organisation">
      <td colSpan={5}>
        <span className="ss-row ss-row--apart">
          {name} <Badge tone={answered === asked ? 'open' : 'quiet'}>{texts.answers(answered, asked)}</Badge>
        </span>
      </td>
    </tr>
  );
}
