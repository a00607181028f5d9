import { useState } from 'react';
import { useParams } from 'react-router';
import { pages, paths } from '../../api/contract/paths.ts';
import type { PromisesBody } from '../../api/contract/promises.ts';
import { Button } from '../components/Button.tsx';
import { Heading } from '../components/Heading.tsx';
import { Load } from '../components/Load.tsx';
import { Message, type Said, type Tell } from '../components/Message.tsx';
import { Page } from '../components/Page.tsx';
import { Paragraph } from '../components/Paragraph.tsx';
import { SelectField } from '../components/TextField.tsx';
import { useTexts } from '../texts/texts.ts';
import { MakePromise } from './promises/MakePromise.tsx';
import { PromiseCard } from './promises/PromiseCard.tsx';
import { PROMISE_GROUPS, promiseGroupOf } from './promises/promise-group.ts';
import { useOutcomes } from './promises/use-outcomes.ts';

/** What the organisations of a coalition promised each other, and how it stands. */
export function PromisesPage() {
  const { coalitionId = '' } = useParams();
  return (
    <Load<PromisesBody> path={paths.promises(coalitionId)}>
      {(body, reload) => <Promises body={body} reload={reload} />}
    </Load>
  );
}

type Props = { readonly body: PromisesBody; readonly reload: () => Promise<void> };

/** Fewer are seen at one glance. */
const MANY = 6;

function Promises({ body, reload }: Props) {
  const { home, promises: texts } = useTexts();
  const { coalition, promises, waves } = body;
  const [said, setSaid] = useState<Said | null>(null);
  const [adds, setAdds] = useState(false);
  const tell: Tell = async (text, takesFocus = false) => {
    await reload();
    setSaid({ text, takesFocus });
  };
  const crumbs = [
    { to: pages.home(), name: home.crumb },
    { to: pages.coalition(coalition.id), name: coalition.name },
  ];
  const add = waves.some(({ isClosed }) => isClosed) && (
    <Button look="primary" onClick={() => setAdds(true)}>
      {texts.add}
    </Button>
  );
  return (
    <Page title={texts.title(coalition.name)} lead={texts.lead} crumbs={crumbs} beside={add}>
      <Message said={said} />
      {promises.length === 0 ? <Empty canAdd={add !== false} /> : <Groups body={body} onChanged={tell} />}
      <MakePromise
        body={body}
        open={adds}
        onClose={() => setAdds(false)}
        onDone={async () => {
          setAdds(false);
          await tell(texts.added);
        }}
      />
    </Page>
  );
}

function Empty({ canAdd }: { readonly canAdd: boolean }) {
  const { promises: texts } = useTexts();
  return (
    <section className="ss-card ss-card--quiet ss-narrow ss-stack">
      <Heading level={2}>{texts.emptyTitle}</Heading>
      <Paragraph>{canAdd ? texts.empty : texts.emptyNoWave}</Paragraph>
    </section>
  );
}

/** What is late stands first, what nobody expects any more last. */
function Groups({ body, onChanged }: { readonly body: PromisesBody; readonly onChanged: Tell }) {
  const { promises: texts } = useTexts();
  const [owner, setOwner] = useState('');
  const outcomes = useOutcomes(body);
  const shown = body.promises.filter(({ organisationId }) => owner === '' || organisationId === owner);
  const groups = Map.groupBy(shown, (promise) => promiseGroupOf(promise, body.today));
  return (
    <>
      {body.promises.length > MANY && <Filter body={body} owner={owner} onChoose={setOwner} count={shown.length} />}
      {PROMISE_GROUPS.flatMap((group) => {
        const these = groups.get(group) ?? [];
        if (these.length === 0) return [];
        return [
          <section key={group} className="ss-stack" aria-labelledby={`afspraken-${group}`}>
            <Heading level={2} id={`afspraken-${group}`}>
              {texts.groups[group](these.length)}
            </Heading>
            <ul className="ss-cards ss-cards--wide ss-promises">
              {these.map((promise) => (
                <li key={promise.id} className="ss-card ss-stack ss-stack--small">
                  <PromiseCard promise={promise} body={body} outcomes={outcomes} onChanged={onChanged} />
                </li>
              ))}
            </ul>
          </section>,
        ];
      })}
    </>
  );
}

type FilterProps = {
  readonly body: PromisesBody;
  readonly owner: string;
  readonly onChoose: (owner: string) => void;
  readonly count: number;
};

function Filter({ body: { organisations, promises }, owner, onChoose, count }: FilterProps) {
  const { promises: texts } = useTexts();
  const owners = new Set(promises.map(({ organisationId }) => organisationId));
  return (
    <div className="ss-row ss-row--apart">
      <SelectField label={texts.filter} value={owner} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{texts.everybody}</option>
        {organisations
          .filter(({ id }) => owners.has(id))
          .map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
      </SelectField>
      <p className="ss-soft ss-small" role="status">
        {texts.shown(count)}
      </p>
    </div>
  );
}
