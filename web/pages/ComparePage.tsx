import type { CoalitionBody, CoalitionsBody } from '../../api/contract/coalitions.ts';
import { pages, paths } from '../../api/contract/paths.ts';
import { Alert } from '../components/Alert.tsx';
import { Load } from '../components/Load.tsx';
import { Page } from '../components/Page.tsx';
import { useTexts } from '../texts/texts.ts';
import { Choose } from './compare/Choose.tsx';
import { useChoices } from './compare/choices.ts';
import { OfCoalition } from './compare/OfCoalition.tsx';
import { OfCoalitions } from './compare/OfCoalitions.tsx';
import { OfTypes } from './compare/OfTypes.tsx';

const KINDS = ['parties', 'types', 'waves', 'coalitions'] as const;

/** Any two groups of the fixed catalogue beside each other. */
export function ComparePage() {
  const { overview, compare } = useTexts().years;
  return (
    <Page title={compare.title} lead={compare.lead} crumbs={[{ to: pages.overview(), name: overview.crumb }]}>
      <Load<CoalitionsBody> path={paths.coalitions()}>
        {({ coalitions }) => <Groups coalitions={coalitions.filter(hasClosed)} />}
      </Load>
    </Page>
  );
}

function Groups({ coalitions }: { readonly coalitions: readonly CoalitionBody[] }) {
  const { compare: texts } = useTexts().years;
  const choices = useChoices();
  const kind = choices.of('soort', KINDS) ?? KINDS[0];
  if (coalitions.length === 0) {
    return (
      <Alert kind="info" title={texts.nothing}>
        {texts.noCoalitions}
      </Alert>
    );
  }
  const options = KINDS.map((value) => ({ value, name: texts.kinds[value] }));
  return (
    <>
      <Choose choices={choices} name="soort" label={texts.kind} options={options} value={kind} />
      {kind === 'types' && <OfTypes choices={choices} coalitions={coalitions} />}
      {kind === 'coalitions' && <OfCoalitions choices={choices} coalitions={coalitions} />}
      {(kind === 'parties' || kind === 'waves') && <OfCoalition {...{ choices, coalitions, kind }} />}
    </>
  );
}

/** Only of a wave that is over may figures stand beside others without anybody having chosen to see them. */
function hasClosed({ waves }: CoalitionBody): boolean {
  return waves.some(({ state }) => state === 'closed');
}
