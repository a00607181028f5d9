import type { ComponentType } from 'react';
import type { Subject } from '../../../survey/criterion.ts';
import type { Texts } from '../../texts/nl.ts';
import type { ResultsView } from './results-view.ts';
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

/** What there is to read about this wave, in the order of the page; what has nothing to say is left out. */
export function sectionsOf({ dashboard: texts }: Texts, { dashboard }: ResultsView): readonly ResultSection[] {
  const isTold = dashboard.withheld === null;
  const asksAbout = (subject: Subject) => dashboard.gaps.some((row) => row.subject === subject);
  const section = (isThere: boolean, id: string, title: string, Show: ResultSection['Show']) =>
    isThere ? [{ id, title, Show }] : [];
  return [
    ...section(isTold && asksAbout('municipality'), 'verschillen', texts.municipality, MunicipalityGaps),
    ...section(isTold && asksAbout('coalition'), 'coalitie', texts.coalition, CoalitionGaps),
    ...section(dashboard.response.length > 0, 'respons', texts.response, Response),
    ...section(isTold, 'leeswijzer', texts.read, ReadingHelp),
  ];
}

function MunicipalityGaps(props: SectionProps) {
  return <Gaps {...props} subject="municipality" />;
}

function CoalitionGaps(props: SectionProps) {
  return <Gaps {...props} subject="coalition" />;
}
