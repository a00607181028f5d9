import { useEffect, useId, useRef } from 'react';
import { paths } from '../../../api/contract/paths.ts';
import type { ReportBody, ReportFileBody } from '../../../api/contract/reports.ts';
import { buttonClass } from '../../components/Button.tsx';
import { Heading } from '../../components/Heading.tsx';
import { Link } from '../../components/Link.tsx';
import { Paragraph } from '../../components/Paragraph.tsx';
import { useLocale } from '../../locale.tsx';
import { useTexts } from '../../texts/texts.ts';
import { filesOf, nameOf, sizeWords } from '../reports/report-words.ts';

type Props = {
  readonly report: ReportBody;
  /** Somebody has waited for it: the place of the progress is gone, and this is what it became. */
  readonly takesFocus: boolean;
};

/** Every file of an edition. */
export function Files({ report, takesFocus }: Props) {
  const { report: texts } = useTexts().reports;
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <section className="ss-card ss-card--accent ss-stack" aria-labelledby={id}>
      <Heading level={2} id={id} ref={heading} tabIndex={-1}>
        {texts.files}
      </Heading>
      <Paragraph>{texts.filesLead}</Paragraph>
      <ul className="ss-report-files">
        {filesOf(report).map((file) => (
          <File key={file.format} report={report} file={file} />
        ))}
      </ul>
    </section>
  );
}

function File({ report, file }: Pick<Props, 'report'> & { readonly file: ReportFileBody }) {
  const { reports: texts } = useTexts();
  const { locale } = useLocale();
  const { name, text } = texts.formats[file.format];
  const href = paths.reportFile(report.id, file.format);
  const labelOf = (act: string) => texts.fileOf(act, name, nameOf(texts, report));
  return (
    <li>
      <div>
        <strong>{name}</strong> <span className="ss-soft ss-small">{sizeWords(locale, file.bytes)}</span>
        <p className="ss-soft ss-small">{text}</p>
      </div>
      <p className="ss-row">
        {file.format === 'html' && (
          <a
            className={buttonClass('secondary')}
            href={href}
            target="_blank"
            rel="noopener"
            aria-label={`${labelOf(texts.open)} ${texts.form.newTab}`}
          >
            {texts.open}
          </a>
        )}
        <Link className="ss-link--alone" href={href} download={file.name} aria-label={labelOf(texts.save)}>
          {texts.save}
        </Link>
      </p>
    </li>
  );
}
