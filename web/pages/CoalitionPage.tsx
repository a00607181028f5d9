import { useState } from 'react';
import { useParams } from 'react-router';
import type { AddressBookBody, KnownOrganisationBody, KnownPersonBody } from '../../api/contract/address-book.ts';
import type { CoalitionDetailBody } from '../../api/contract/coalitions.ts';
import { pages, paths } from '../../api/contract/paths.ts';
import { Alert } from '../components/Alert.tsx';
import { Heading } from '../components/Heading.tsx';
import { Load } from '../components/Load.tsx';
import { Message, type Said, type Tell } from '../components/Message.tsx';
import { Page } from '../components/Page.tsx';
import { Paragraph } from '../components/Paragraph.tsx';
import { RouteLink } from '../components/RouteLink.tsx';
import { useBody } from '../components/use-body.ts';
import { dateOf } from '../dates.ts';
import { useLocale } from '../locale.tsx';
import { useTexts } from '../texts/texts.ts';
import { AddPartner } from './coalition/AddPartner.tsx';
import { InBulk } from './coalition/InBulk.tsx';
import { Member } from './coalition/Member.tsx';
import { WaveLine } from './coalition/WaveLine.tsx';
import { PromisesLink } from './promises/PromisesLink.tsx';

/** A coalition: its waves, and who takes part. */
export function CoalitionPage() {
  const { coalitionId = '' } = useParams();
  return (
    <Load<CoalitionDetailBody> path={paths.coalition(coalitionId)}>
      {(coalition, reload) => <Coalition coalition={coalition} reload={reload} />}
    </Load>
  );
}

type Props = { readonly coalition: CoalitionDetailBody; readonly reload: () => Promise<void> };

function Coalition({ coalition, reload }: Props) {
  const { coalition: texts, home } = useTexts();
  const [said, setSaid] = useState<Said | null>(null);
  const known = useBody<AddressBookBody>(paths.addressBook())?.organisations ?? [];
  const people = peopleOf(known);
  const members = new Set(coalition.memberships.map(({ organisationId }) => organisationId));
  const changed: Tell = async (text, takesFocus = false) => {
    await reload();
    setSaid({ text, takesFocus });
  };
  return (
    <Page title={coalition.name} crumbs={[{ to: pages.home(), name: home.crumb }]}>
      <Facts coalition={coalition} />
      <Waves coalition={coalition} />
      <section className="ss-stack" aria-labelledby="wie">
        <Heading level={2} id="wie">
          {texts.organisations}
        </Heading>
        <Paragraph className="ss-narrow">{texts.organisationsLead}</Paragraph>
        <Message said={said} />
        <ul className="ss-cards ss-cards--wide">
          {coalition.memberships.map((member) => (
            <Member
              key={member.organisationId}
              coalitionId={coalition.id}
              member={member}
              known={people}
              onChanged={changed}
            />
          ))}
        </ul>
        <AddPartner coalitionId={coalition.id} known={known.filter(({ id }) => !members.has(id))} onChanged={changed} />
        <InBulk coalition={coalition} onChanged={changed} />
      </section>
    </Page>
  );
}

/** Everybody once, also who belongs to several organisations. */
function peopleOf(organisations: readonly KnownOrganisationBody[]): KnownPersonBody[] {
  return [...new Map(organisations.flatMap(({ people }) => people.map((person) => [person.id, person]))).values()];
}

function Facts({ coalition: { task, startsOn, endsOn } }: Pick<Props, 'coalition'>) {
  const { coalition: texts } = useTexts();
  const { locale } = useLocale();
  const start = dateOf(locale, startsOn);
  return (
    <dl className="ss-facts">
      {task && (
        <div>
          <dt>{texts.task}</dt>
          <dd>{task}</dd>
        </div>
      )}
      <div>
        <dt>{texts.period}</dt>
        <dd>{endsOn ? texts.between(start, dateOf(locale, endsOn)) : texts.from(start)}</dd>
      </div>
    </dl>
  );
}

function Waves({ coalition }: Pick<Props, 'coalition'>) {
  const { coalition: texts, reports, years } = useTexts();
  const needs = needsOf(coalition, texts);
  return (
    <section className="ss-card ss-card--accent ss-stack" aria-labelledby="meetrondes">
      <Heading level={2} id="meetrondes">
        {texts.waves}
      </Heading>
      {coalition.waves.length === 0 ? (
        <Paragraph>{texts.wavesEmpty}</Paragraph>
      ) : (
        <ul className="ss-lines">
          {coalition.waves.map((wave) => (
            <WaveLine key={wave.id} wave={wave} />
          ))}
        </ul>
      )}
      {needs.length > 0 && (
        <Alert kind="info" title={texts.needs}>
          <ul>
            {needs.map((need) => (
              <li key={need}>{need}</li>
            ))}
          </ul>
        </Alert>
      )}
      <p className="ss-row">
        <RouteLink to={pages.newWave(coalition.id)} look={needs.length > 0 ? 'secondary' : 'primary'}>
          {texts.newWave}
        </RouteLink>
        {coalition.waves.some(({ state }) => state === 'closed') && (
          <>
            <RouteLink to={pages.trend(coalition.id)} className="ss-link--alone">
              {years.trend.link}
            </RouteLink>
            <PromisesLink coalitionId={coalition.id} />
            <RouteLink to={`${pages.newReport()}?coalitie=${coalition.id}`} className="ss-link--alone">
              {reports.makeOne}
            </RouteLink>
          </>
        )}
      </p>
    </section>
  );
}

/** What is still missing before a wave can be opened. */
function needsOf({ memberships }: CoalitionDetailBody, texts: ReturnType<typeof useTexts>['coalition']): string[] {
  const partners = memberships.filter(({ role }) => role === 'partner');
  const own = memberships.filter(({ role }) => role === 'municipality');
  const hasPeople = (members: typeof memberships) => members.some(({ respondents }) => respondents.length > 0);
  return [
    ...(hasPeople(own) ? [] : [texts.needMunicipality]),
    ...(partners.length === 0 ? [texts.needPartner] : hasPeople(partners) ? [] : [texts.needRespondent]),
  ];
}
