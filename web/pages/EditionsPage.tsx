import { useState } from 'react';
import type { EditionSummaryBody, EditionsBody } from '../../api/contract/editions.ts';
import { pages, paths } from '../../api/contract/paths.ts';
import { Button } from '../components/Button.tsx';
import { Heading } from '../components/Heading.tsx';
import { Load } from '../components/Load.tsx';
import { Message, type Said, type Tell } from '../components/Message.tsx';
import { Page } from '../components/Page.tsx';
import { RouteLink } from '../components/RouteLink.tsx';
import { useTexts } from '../texts/texts.ts';
import { Removal } from './coalition/Removal.tsx';
import { EditionBadge, EditionFacts } from './editions/EditionFacts.tsx';
import { NewEdition } from './editions/NewEdition.tsx';

/** All questionnaires: what is in them, which waves use them, and a way to make another. */
export function EditionsPage() {
  const { editions: texts } = useTexts();
  return (
    <Page title={texts.title} lead={texts.lead}>
      <Load<EditionsBody> path={paths.editions()}>
        {({ editions }, reload) => <Editions editions={editions} reload={reload} />}
      </Load>
    </Page>
  );
}

type Props = { readonly editions: readonly EditionSummaryBody[]; readonly reload: () => Promise<void> };

function Editions({ editions, reload }: Props) {
  const { editions: texts } = useTexts();
  const [said, setSaid] = useState<Said | null>(null);
  const changed: Tell = async (text, takesFocus = false) => {
    await reload();
    setSaid({ text, takesFocus });
  };
  return (
    <div className="ss-stack">
      <Message said={said} />
      <ul className="ss-cards">
        {editions.map((edition) => (
          <EditionCard key={edition.id} edition={edition} onChanged={changed} />
        ))}
      </ul>
      <NewEdition title={texts.newTitle} editions={editions} />
    </div>
  );
}

function EditionCard({ edition, onChanged }: { readonly edition: EditionSummaryBody; readonly onChanged: Tell }) {
  const { editions: texts, common } = useTexts();
  const [removing, setRemoving] = useState(false);
  const { id, name, frozenAt, waves } = edition;
  return (
    <li className="ss-card ss-card--accent ss-stack">
      <div className="ss-row ss-row--apart ss-row--top">
        <Heading level={2}>
          <RouteLink to={pages.edition(id)}>{name}</RouteLink>
        </Heading>
        <EditionBadge edition={edition} />
      </div>
      <EditionFacts edition={edition} />
      {frozenAt === null && waves.length === 0 && (
        <p>
          <Button look="subtle" negative aria-label={texts.remove(name)} onClick={() => setRemoving(true)}>
            {common.remove}
          </Button>
        </p>
      )}
      <Removal
        open={removing}
        title={texts.removeTitle(name)}
        text={texts.removeText}
        path={paths.edition(id)}
        onClose={() => setRemoving(false)}
        onDone={() => onChanged(texts.removed(name), true)}
      />
    </li>
  );
}
