import { useDeferredValue, useState } from 'react';
import type { AddressBookBody, KnownOrganisationBody } from '../../api/contract/address-book.ts';
import { pages, paths } from '../../api/contract/paths.ts';
import { Button } from '../components/Button.tsx';
import { DownloadList } from '../components/DownloadList.tsx';
import { Heading } from '../components/Heading.tsx';
import { Load } from '../components/Load.tsx';
import { Message, type Said, type Tell } from '../components/Message.tsx';
import { Page } from '../components/Page.tsx';
import { Paragraph } from '../components/Paragraph.tsx';
import { RouteLink } from '../components/RouteLink.tsx';
import { TextField } from '../components/TextField.tsx';
import { useTexts } from '../texts/texts.ts';
import { Organisation } from './address-book/Organisation.tsx';

/** Every organisation and person that the municipality works with, in a coalition or not. */
export function AddressBookPage() {
  const { addressBook: texts } = useTexts();
  const toImport = (
    <RouteLink to={pages.importContacts()} look="primary">
      {texts.import}
    </RouteLink>
  );
  return (
    <Page title={texts.title} lead={texts.lead} beside={toImport}>
      <Load<AddressBookBody> path={paths.addressBook()}>
        {({ organisations }, reload) => <Book organisations={organisations} reload={reload} />}
      </Load>
    </Page>
  );
}

/** A phone draws these in a moment; whoever has more finds the rest by searching, or asks for all of them. */
const SHOWN_AT_FIRST = 100;

type Props = { readonly organisations: readonly KnownOrganisationBody[]; readonly reload: () => Promise<void> };

function Book({ organisations, reload }: Props) {
  const { addressBook: texts } = useTexts();
  const [said, setSaid] = useState<Said | null>(null);
  const [wanted, setWanted] = useState('');
  const searched = useDeferredValue(wanted);
  const [showsAll, setShowsAll] = useState(false);
  const found = organisations.filter((organisation) => isFound(organisation, searched));
  const shown = showsAll ? found : found.slice(0, SHOWN_AT_FIRST);
  const changed: Tell = async (text, takesFocus = false) => {
    await reload();
    setSaid({ text, takesFocus });
  };
  return (
    <div className="ss-stack">
      {organisations.length < 2 && <Empty />}
      <div className="ss-row ss-row--apart ss-search">
        <TextField
          type="search"
          label={texts.search}
          value={wanted}
          onChange={(event) => setWanted(event.currentTarget.value)}
          autoComplete="off"
        />
        <DownloadList pathOf={paths.addressBookList} labelOf={texts.downloadOf} />
      </div>
      <p className="ss-soft ss-small" role="status">
        {found.length === 0 ? texts.nothingFound : texts.found(found.length, organisations.length)}
      </p>
      <Message said={said} />
      <ul className="ss-cards ss-cards--wide">
        {shown.map((organisation) => (
          <Organisation key={organisation.id} organisation={organisation} onChanged={changed} />
        ))}
      </ul>
      {shown.length < found.length && (
        <div>
          <Button onClick={() => setShowsAll(true)}>{texts.showAll(found.length)}</Button>
        </div>
      )}
    </div>
  );
}

function Empty() {
  const { addressBook: texts } = useTexts();
  return (
    <section className="ss-card ss-card--quiet ss-narrow ss-stack">
      <Heading level={2}>{texts.emptyTitle}</Heading>
      <Paragraph>{texts.emptyText}</Paragraph>
    </section>
  );
}

/** Whether every word that was typed is in the organisation's name or in one of its people, accents and case aside. */
function isFound({ name, people }: KnownOrganisationBody, wanted: string): boolean {
  const text = plain([name, ...people.flatMap((person) => [person.name, person.email])].join('\n'));
  return plain(wanted)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
