import { useState } from 'react';
import type { KnownOrganisationBody, KnownPersonBody } from '../../../api/contract/address-book.ts';
import { paths } from '../../../api/contract/paths.ts';
import { textsOf } from '../../../survey/texts/texts.ts';
import { Button } from '../../components/Button.tsx';
import type { Tell } from '../../components/Message.tsx';
import { useLocale } from '../../locale.tsx';
import { useTexts } from '../../texts/texts.ts';
import { Removal } from '../coalition/Removal.tsx';
import { ChangePerson } from './ChangePerson.tsx';

type Props = {
  readonly person: KnownPersonBody;
  readonly organisation: KnownOrganisationBody;
  readonly onChanged: Tell;
  readonly onRemoved: (said: string) => Promise<void>;
};

/** Somebody who belongs to an organisation. */
export function Person({ person, organisation, onChanged, onRemoved }: Props) {
  const { addressBook: texts, common } = useTexts();
  const languages = textsOf(useLocale().locale).languages;
  const [act, setAct] = useState<'change' | 'remove' | null>(null);
  const { id, name, email, locale } = person;
  const close = () => setAct(null);
  return (
    <li className="ss-row ss-row--apart">
      <span className="ss-person">
        <span>{name}</span>
        <span className="ss-soft ss-small">
          {email} · {languages[locale]}
        </span>
      </span>
      <span className="ss-acts">
        <Button look="subtle" aria-label={texts.changeOf(name)} onClick={() => setAct('change')}>
          {texts.change}
        </Button>
        <Button look="subtle" negative aria-label={texts.removeOf(name)} onClick={() => setAct('remove')}>
          {common.remove}
        </Button>
      </span>
      <ChangePerson
        open={act === 'change'}
        person={person}
        onClose={close}
        onDone={(changed) => onChanged(texts.changed(changed))}
      />
      <Removal
        open={act === 'remove'}
        title={texts.removePersonTitle(name, organisation.name)}
        text={texts.removePersonText}
        path={paths.contact(organisation.id, id)}
        onClose={close}
        onDone={() => onRemoved(texts.removed(name))}
      />
    </li>
  );
}
