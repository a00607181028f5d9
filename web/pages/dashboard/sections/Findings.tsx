import { useMemo } from 'react';
import type { Finding } from '../../../../analytics/findings/finding.ts';
import { findingSentence } from '../../../../analytics/findings/finding-sentence.ts';
import { findingsOf } from '../../../../analytics/findings/findings.ts';
import { pages } from '../../../../api/contract/paths.ts';
import { Link } from '../../../components/Link.tsx';
import { RouteLink } from '../../../components/RouteLink.tsx';
import { useLocale } from '../../../locale.tsx';
import { useTexts } from '../../../texts/texts.ts';
import { Section } from '../Section.tsx';
import type { SectionProps } from '../sections.tsx';

/** Three sentences that rules make, each with the way to the chart that it rests on. */
export function Findings({ dashboard, wave, audience, id, title }: SectionProps) {
  const { results } = useTexts();
  const { locale } = useLocale();
  const findings = useMemo(
    () => findingsOf(dashboard).map((finding) => ({ finding, sentence: findingSentence(locale, finding, dashboard) })),
    [locale, dashboard],
  );
  return (
    <Section id={id} title={title} lead={results.findingsLead}>
      <ol className="ss-findings">
        {findings.map(({ finding, sentence }) => (
          <li key={finding.kind} data-verdict={finding.verdict}>
            <p>{sentence}</p>
            <p className="ss-findings__ways ss-no-print">
              {finding.row !== null && (
                <Link href={`#${anchorOf(finding)}`}>
                  {results.toChart}
                  <span className="ss-visually-hidden">: {results.findingKinds[finding.kind]}</span>
                </Link>
              )}
              {finding.row?.kind === 'criterion' && audience === 'coordinator' && (
                <RouteLink to={pages.criterion(wave.id, encodeURIComponent(finding.row.id))}>
                  {results.toCriterion}
                  <span className="ss-visually-hidden">: {results.findingKinds[finding.kind]}</span>
                </RouteLink>
              )}
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** The section in which the chart stands. */
function anchorOf({ kind, row }: Finding): string {
  if (kind === 'divided') return 'oneens';
  if (kind === 'change') return 'verandering';
  return row?.subject === 'coalition' ? 'coalitie' : 'verschillen';
}
