import type { PublishedBody } from '../../../api/contract/publications.ts';
import type { Subject } from '../../../survey/criterion.ts';
import { useTexts } from '../../texts/texts.ts';
import { Gaps } from '../dashboard/Gaps.tsx';
import { ReadingHelp } from '../dashboard/ReadingHelp.tsx';
import { Response } from '../dashboard/Response.tsx';

/** The figures of a published result, drawn as the coordinator's are. */
export function Figures({ published: { dashboard, wave } }: { readonly published: PublishedBody }) {
  const { dashboard: texts, confidential } = useTexts();
  const isConfidential = wave.attribution === 'confidential';
  const asksAbout = (subject: Subject) => dashboard.gaps.some((row) => row.subject === subject);
  return (
    <>
      {asksAbout('municipality') && (
        <Gaps subject="municipality" title={texts.municipality} lead={texts.municipalityLead} dashboard={dashboard} />
      )}
      {asksAbout('coalition') && (
        <Gaps subject="coalition" title={texts.coalition} lead={texts.coalitionLead} dashboard={dashboard} />
      )}
      {dashboard.response.length > 0 && <Response dashboard={dashboard} note={texts.responseNote} isClosed />}
      <ReadingHelp items={isConfidential ? confidential.readItems : texts.readItems} />
    </>
  );
}
