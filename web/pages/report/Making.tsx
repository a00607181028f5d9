import { useId } from 'react';
import type { ReportBody } from '../../../api/contract/reports.ts';
import { Heading } from '../../components/Heading.tsx';
import { Paragraph } from '../../components/Paragraph.tsx';
import { useTexts } from '../../texts/texts.ts';
import { MakingProgress } from '../reports/MakingProgress.tsx';

/** While it is made. */
export function Making({ report }: { readonly report: ReportBody }) {
  const { reports: texts } = useTexts();
  const id = useId();
  return (
    <section className="ss-card ss-card--accent ss-stack" aria-labelledby={id}>
      <Heading level={2} id={id}>
        {texts.report.making}
      </Heading>
      <MakingProgress report={report} />
      <Paragraph className="ss-soft">{texts.meanwhile}</Paragraph>
    </section>
  );
}
