import { useRef, useState } from 'react';
import type { KnownOrganisationBody } from '../../../api/contract/address-book.ts';
import { pages, paths } from '../../../api/contract/paths.ts';
import { textsOf } from '../../../survey/texts/texts.ts';
import { Badge } from '../../components/Badge.tsx';
import { Button } from '../../components/Button.tsx';
import { Heading } from '../../components/Heading.tsx';
import type { Tell } from '../../components/Message.tsx';
import { RouteLink } from '../../components/RouteLink.tsx';
import { useLocale } from '../../locale.tsx';
import { useTexts } from '../../texts/texts.ts';
import { Removal } from '../coalition/Removal.tsx';
import { ChangeOrganisation } from './ChangeOrganisation.tsx';
import { Person } from './Person.tsx';

type Props = { readonly organisation: KnownOrganisationBody; readonly onChanged: Tell };

/** An organisation of the address book: what it is, where it takes part, who belongs to it. */
export function Organisation({ organisation, onChanged }: Props) {
  const { addressBook: texts } = useTexts();
  const words = textsOf(useLocale().locale);
  const heading = useRef<HTMLHeadingElement>(null);
  const { name, kind, people } = organisation;
  // Back to the list that the person was taken from: the next one to remove is near.
  const personRemoved = async (said: string) => {
    await onChanged(said);
    heading.current?.focus();
  };
  return (
    <li className="ss-card ss-stack">
      <div className="ss-row ss-row--apart">
        <Heading level={2} look={3} ref={heading} tabIndex={-1}>
          {name}
        </Heading>
        <Badge tone={kind === null ? 'brand' : 'quiet'}>
          {kind === null ? words.roles.municipality : words.organisationKinds[kind]}
        </Badge>
      </div>
      <Coalitions organisation={organisation} />
      {people.length === 0 ? (
        <p className="ss-soft ss-small">{texts.people(0)}</p>
      ) : (
        <ul className="ss-lines" aria-label={texts.people(people.length)}>
          {people.map((person) => (
            <Person
              key={person.id}
              person={person}
              organisation={organisation}
              onChanged={onChanged}
              onRemoved={personRemoved}
            />
          ))}
        </ul>
      )}
      <Acts organisation={organisation} onChanged={onChanged} />
    </li>
  );
}

function Coalitions({ organisation: { coalitions } }: Pick<Props, 'organisation'>) {
  const { addressBook: texts } = useTexts();
  if (coalitions.length === 0) return <p className="ss-soft ss-small">{texts.noCoalitions}</p>;
  return (
    <ul className="ss-coalitions ss-small" aria-label={texts.coalitions}>
      {coalitions.map(({ id, name }) => (
        <li key={id}>
          <RouteLink to={pages.coalition(id)}>{name}</RouteLink>
        </li>
      ))}
    </ul>
  );
}

/** Whatever takes part in a coalition, and the municipality itself, cannot be removed: there is no button for it. */
function Acts({ organisation, onChanged }: Props) {
  const { addressBook: texts, common } = useTexts();
  const [act, setAct] = useState<'change' | 'remove' | null>(null);
  const { id, name, kind, coalitions } = organisation;
  const close = () => setAct(null);
  return (
    <div className="ss-row">
      <Button aria-label={texts.changeOf(name)} onClick={() => setAct('change')}>
        {texts.change}
      </Button>
      {kind !== null && coalitions.length === 0 && (
        <Button look="subtle" negative aria-label={texts.removeOf(name)} onClick={() => setAct('remove')}>
          {common.remove}
        </Button>
      )}
      <ChangeOrganisation
        open={act === 'change'}
        organisation={organisation}
        onClose={close}
        onDone={(changed) => onChanged(texts.changed(changed))}
      />
      <Removal
        open={act === 'remove'}
        title={texts.removeOrganisationTitle(name)}
        text={texts.removeOrganisationText}
        path={paths.organisation(id)}
        onClose={close}
        onDone={() => onChanged(texts.removed(name), true)}
      />
    </div>
  );
}
