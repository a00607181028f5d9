import { useState } from 'react';
import type { WaveMailBody } from '../../../../api/contract/mail.ts';
import { pages } from '../../../../api/contract/paths.ts';
import type { WaveDetailBody } from '../../../../api/contract/waves.ts';
import { Button } from '../../../components/Button.tsx';
import { Heading } from '../../../components/Heading.tsx';
import type { Reload } from '../../../components/Load.tsx';
import type { Said } from '../../../components/Message.tsx';
import { Paragraph } from '../../../components/Paragraph.tsx';
import { RouteLink } from '../../../components/RouteLink.tsx';
import { useLocale } from '../../../locale.tsx';
import { useTexts } from '../../../texts/texts.ts';
import { arrange, type Sort } from './arrange.ts';
import { Choice } from './Choice.tsx';
import { Controls } from './Controls.tsx';
import { Delivery } from './Delivery.tsx';
import { People } from './People.tsx';
import type { Filter } from './stage.ts';
import { Totals } from './Totals.tsx';

type Props = {
  readonly wave: WaveDetailBody;
  readonly mail: WaveMailBody;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly reload: Reload;
};

/** How far everybody is, and whatever can be done for some of them at once. */
export function Board({ wave, mail, filter, onFilter, reload }: Props) {
  const { board: texts } = useTexts();
  const { locale } = useLocale();
  const [query, setQuery] = useState('');
  const [sort, setSort] = useState<Sort>('organisation');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useState<Said | null>(null);
  const shown = arrange(wave.invitations, { filter, query, sort }, locale);
  // Only who is seen can be acted on; who was chosen and is out of sight is still chosen when they come back.
  const picked = shown.filter(({ id }) => chosen.has(id));
  const choose = (ids: readonly string[], isOn: boolean) => {
    setSaid(null);
    setChosen(new Set([...[...chosen].filter((id) => !ids.includes(id)), ...(isOn ? ids : [])]));
  };
  const showAll = () => {
    onFilter('all');
    setQuery('');
    document.getElementById('stand')?.focus();
  };
  return (
    <section className="ss-card ss-stack" aria-labelledby="stand">
      <Heading level={2} id="stand" tabIndex={-1}>
        {texts.title}
      </Heading>
      <Delivery mail={mail} isSending={wave.state === 'open'} />
      {wave.invitations.length === 0 ? (
        <Nobody wave={wave} />
      ) : (
        <>
          <Totals transport={mail.transport} invitations={wave.invitations} filter={filter} onFilter={onFilter} />
          {wave.invitations.length > 1 && <Controls {...{ query, sort }} onQuery={setQuery} onSort={setSort} />}
          {shown.length === 0 ? (
            <div className="ss-row">
              <p>{texts.nobody}</p>
              <Button onClick={showAll}>{texts.showAll}</Button>
            </div>
          ) : (
            <People
              wave={wave}
              shown={shown}
              isGrouped={sort === 'organisation'}
              chosen={chosen}
              transport={mail.transport}
              onChoose={choose}
            />
          )}
          <Choice {...{ wave, picked, said, reload }} onSaid={setSaid} onClear={() => setChosen(new Set())} />
        </>
      )}
    </section>
  );
}

function Nobody({ wave }: Pick<Props, 'wave'>) {
  const { board: texts } = useTexts();
  return (
    <>
      <Paragraph>{texts.empty}</Paragraph>
      <p>
        <RouteLink to={pages.coalition(wave.coalition.id)}>{texts.toCoalition}</RouteLink>
      </p>
    </>
  );
}
