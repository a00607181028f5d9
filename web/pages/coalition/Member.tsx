import { useRef, useState } from 'react';
import type { KnownPersonBody } from '../../../api/contract/address-book.ts';
import type { MembershipBody, RespondentBody } from '../../../api/contract/coalitions.ts';
import { paths } from '../../../api/contract/paths.ts';
import { textsOf } from '../../../survey/texts/texts.ts';
import { Badge } from '../../components/Badge.tsx';
import { Button } from '../../components/Button.tsx';
import { Heading } from '../../components/Heading.tsx';
import type { Tell } from '../../components/Message.tsx';
import { useLocale } from '../../locale.tsx';
import { useTexts } from '../../texts/texts.ts';
import { AddPerson } from './AddPerson.tsx';
import { Removal } from './Removal.tsx';

type Props = {
  readonly coalitionId: string;
  readonly member: MembershipBody;
  /** Everybody in the address book. */
  readonly known: readonly KnownPersonBody[];
  readonly onChanged: Tell;
};

/** One organisation of the coalition with the people who answer for it. */
export function Member({ coalitionId, member, known, onChanged }: Props) {
  const { coalition: texts } = useTexts();
  const words = textsOf(useLocale().locale);
  const [removing, setRemoving] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  // Back to the list that the person was taken from: the next one to remove is near.
  const personRemoved = async (said: string) => {
    await onChanged(said);
    heading.current?.focus();
  };
  const { organisationId, name, role, kind, respondents } = member;
  return (
    <li className="ss-card ss-stack">
      <div className="ss-row ss-row--apart">
        <Heading level={3} ref={heading} tabIndex={-1}>
          {name}
        </Heading>
        <Badge tone={role === 'municipality' ? 'brand' : 'quiet'}>
          {kind === null ? words.roles[role] : words.organisationKinds[kind]}
        </Badge>
      </div>
      {role === 'municipality' && <p className="ss-soft ss-small">{texts.municipalityHelp}</p>}
      {respondents.length === 0 ? (
        <p className="ss-soft ss-small">{texts.people(0)}</p>
      ) : (
        <ul className="ss-lines" aria-label={texts.people(respondents.length)}>
          {respondents.map((person) => (
            <Person
              key={person.id}
              coalitionId={coalitionId}
              member={member}
              person={person}
              onChanged={personRemoved}
            />
          ))}
        </ul>
      )}
      <AddPerson coalitionId={coalitionId} member={member} known={known} onChanged={onChanged}>
        {role === 'partner' && (
          <Button look="subtle" negative aria-label={texts.removePartner(name)} onClick={() => setRemoving(true)}>
            {texts.removePartnerShort}
          </Button>
        )}
      </AddPerson>
      <Removal
        open={removing}
        title={texts.removePartnerTitle(name)}
        text={texts.removePartnerText}
        path={paths.membership(coalitionId, organisationId)}
        onClose={() => setRemoving(false)}
        onDone={() => onChanged(texts.removed(name), true)}
      />
    </li>
  );
}

type PersonProps = Omit<Props, 'known'> & { readonly person: RespondentBody };

function Person({ coalitionId, member, person, onChanged }: PersonProps) {
  const { coalition: texts, common } = useTexts();
  const [removing, setRemoving] = useState(false);
  return (
    <li className="ss-row ss-row--apart">
      <span className="ss-person">
        <span>{person.name}</span>
        <span className="ss-soft ss-small">{person.email}</span>
      </span>
      <Button look="subtle" negative aria-label={texts.removePerson(person.name)} onClick={() => setRemoving(true)}>
        {common.remove}
      </Button>
      <Removal
        open={removing}
        title={texts.removePersonTitle(person.name)}
        text={texts.removePersonText}
        path={paths.respondent(coalitionId, person.id, member.organisationId)}
        onClose={() => setRemoving(false)}
        onDone={() => onChanged(texts.removed(person.name))}
      />
    </li>
  );
}
