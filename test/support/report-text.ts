import { renderReportHtml } from '../../analytics/report/render-html.ts';
import type { Report } from '../../analytics/report/report.ts';
import { PLAIN_STYLE } from '../../survey/house-style.ts';
import type { ReadPdf } from './pdf.ts';

/**
 * What a report says from its first part on, in the order of reading, without any space: as its page says it. The tables
 * below charts, which are for who cannot see them, are left out.
 */
export function textOfHtml(report: Report): string {
  const html = renderReportHtml(report, new Map(), PLAIN_STYLE, '');
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '';
  return closed(
    main
      .replace(/<details>[\s\S]*?<\/details>/g, '')
      .replace(/<[^>]*>/g, ' ')
      .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))),
  );
}

/** The same as the structure of a PDF says it; of a drawing what stands for it. */
export function textOfPdf({ pages }: ReadPdf, report: Report): string {
  const pieces = pages.flatMap(({ spoken }) => spoken);
  const first = pieces.findIndex(
    ({ role, text }) => role === 'H2' && closed(text) === closed(report.sections[0]?.title ?? ''),
  );
  return closed(
    pieces
      .slice(first)
      .map(({ text, alt }) => alt ?? text)
      .join(''),
  );
}

function closed(text: string): string {
  return text.normalize('NFC').replaceAll(/\s/g, '');
}
