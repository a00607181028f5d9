import type { CoalitionBody, CoalitionsBody } from '../../api/contract/coalitions.ts';
import { pages, paths } from '../../api/contract/paths.ts';
import { Heading } from '../components/Heading.tsx';
import { Load } from '../components/Load.tsx';
import { Page } from '../components/Page.tsx';
import { Paragraph } from '../components/Paragraph.tsx';
import { RouteLink } from '../components/RouteLink.tsx';
import { useSession } from '../session.tsx';
import { useTexts } from '../texts/texts.ts';
import { WaveLine } from './coalition/WaveLine.tsx';

/** All coalitions, each with its waves. */
export function HomePage() {
  const { home: texts } = useTexts();
  const { signedIn } = useSession();
  const create = (
    <div className="ss-row">
      <RouteLink to={pages.importRatings()} look="subtle">
        {texts.importRatings}
      </RouteLink>
      <RouteLink to={pages.newCoalition()} look="primary">
        {texts.create}
      </RouteLink>
    </div>
  );
  return (
    <Page title={texts.title(signedIn?.municipality.name ?? '')} lead={texts.lead} beside={create}>
      <Load<CoalitionsBody> path={paths.coalitions()}>
        {({ coalitions }) =>
          coalitions.length === 0 ? (
            <FirstSteps />
          ) : (
            <ul className="ss-cards">
              {coalitions.map((coalition) => (
                <CoalitionCard key={coalition.id} coalition={coalition} />
              ))}
            </ul>
          )
        }
      </Load>
    </Page>
  );
}

function CoalitionCard({ coalition }: { readonly coalition: CoalitionBody }) {
  const { home: texts } = useTexts();
  return (
    <li className="ss-card ss-card--accent ss-stack">
      <Heading level={2}>
        <RouteLink to={pages.coalition(coalition.id)}>{coalition.name}</RouteLink>
      </Heading>
      <Paragraph className="ss-clamp">{coalition.task}</Paragraph>
      <p className="ss-soft ss-small">{texts.partners(coalition.partners)}</p>
      {coalition.waves.length === 0 ? (
        <p className="ss-soft ss-small">{texts.noWaves}</p>
      ) : (
        <ul className="ss-lines" aria-label={texts.waves}>
          {coalition.waves.map((wave) => (
            <WaveLine key={wave.id} wave={wave} />
          ))}
        </ul>
      )}
    </li>
  );
}

function FirstSteps() {
  const { home: texts } = useTexts();
  return (
    <section className="ss-card ss-card--quiet ss-narrow ss-stack">
      <Heading level={2}>{texts.emptyTitle}</Heading>
      <ol className="ss-stack ss-stack--small">
        {texts.emptySteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Paragraph>{texts.emptyResult}</Paragraph>
    </section>
  );
}
