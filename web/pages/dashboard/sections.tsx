import type { ComponentType } from 'react';
import type { Facts } from '../../../analytics/facts/facts.ts';
import type { Subject } from '../../../survey/criterion.ts';
import type { Texts } from '../../texts/nl.ts';
import type { ResultsView } from './results-view.ts';
import { type SectionName, sectionCharts } from './section-charts.ts';
import { chartsSection } from './sections/Charts.tsx';
import { Comments } from './sections/Comments.tsx';
import { Downloads } from './sections/Downloads.tsx';
import { Findings } from './sections/Findings.tsx';
import { Gaps } from './sections/Gaps.tsx';
import { ReadingHelp } from './sections/ReadingHelp.tsx';
import { Response } from './sections/Response.tsx';

export type SectionProps = ResultsView & { readonly id: string; readonly title: string };

export type ResultSection = {
  /** The anchor. */
  readonly id: string;
  readonly title: string;
  readonly Show: ComponentType<SectionProps>;
};

const CHARTS = {
  divided: chartsSection('divided'),
  heatMap: chartsSection('heatMap'),
  shares: chartsSection('shares', leadOfShares),
  distributions: chartsSection('distributions'),
  ladder: chartsSection('ladder'),
  priority: chartsSection('priority'),
  change: chartsSection('change'),
  promises: chartsSection('promises'),
} as const;

/** What there is to read about this wave, in the order of the page; what was not asked is left out. */
export function sectionsOf(
  { dashboard: texts, results, downloads }: Texts,
  { dashboard, audience }: ResultsView,
): readonly ResultSection[] {
  const { withheld, gaps, facts } = dashboard;
  const asksAbout = (subject: Subject) => gaps.some((row) => row.subject === subject);
  const section = (isThere: boolean, id: string, title: string, Show: ResultSection['Show']) =>
    isThere ? [{ id, title, Show }] : [];
  const charts = (name: keyof typeof CHARTS & SectionName, id: string, title: string) =>
    section(sectionCharts[name]('nl', dashboard).length > 0, id, title, CHARTS[name]);
  const response = section(dashboard.response.length > 0, 'respons', texts.response, Response);
  if (withheld !== null) return response;
  return [
    ...section(true, 'bevindingen', results.findings, Findings),
    ...section(asksAbout('municipality'), 'verschillen', texts.municipality, MunicipalityGaps),
    ...charts('divided', 'oneens', results.divided),
    ...charts('heatMap', 'warmtekaart', results.heatMap),
    ...charts('shares', 'inbreng', results.shares[sharedIn(facts)]),
    ...charts('distributions', 'verdeling', results.distributions),
    ...charts('ladder', 'ladder', results.ladder),
    ...charts('priority', 'prioriteit', results.priority),
    ...section(asksAbout('coalition'), 'coalitie', texts.coalition, CoalitionGaps),
    ...charts('change', 'verandering', results.change(dashboard.since ?? '')),
    ...charts('promises', 'afspraken', results.promises),
    ...response,
    ...section(facts !== null, 'opmerkingen', results.comments, Comments),
    ...section(audience === 'coordinator', 'downloaden', downloads.title, Downloads),
    ...section(true, 'leeswijzer', texts.read, ReadingHelp),
  ];
}

/** What the section of shares and wishes is about; of the two, one may not have been asked, or not be told. */
function sharedIn(facts: Facts | null): keyof Texts['results']['shares'] {
  if (facts === null || facts.shares.length === 0) return 'wishes';
  return facts.wishes.length === 0 ? 'shares' : 'both';
}

function leadOfShares({ results }: Texts, { wave, dashboard }: ResultsView): string | null {
  const isUntold = wave.attribution === 'confidential' && dashboard.facts?.shares.length === 0;
  return isUntold ? results.sharesConfidential : null;
}

function MunicipalityGaps(props: SectionProps) {
  return <Gaps {...props} subject="municipality" />;
}

function CoalitionGaps(props: SectionProps) {
  return <Gaps {...props} subject="coalition" />;
}
