import { reportFileTexts } from '../../../texts/report-files.ts';
import type { KeptFile, PackedReport } from '../archive.ts';

/** What a package holds and what it rests on, for programs: JSON, its names in English in every language. */
export function renderMetadata({ report, content, edition }: PackedReport, files: readonly KeptFile[]): string {
  const { locale, title, subtitle } = report;
  const { archive } = reportFileTexts[locale];
  const metadata = {
    form: 'samenspiegel-annual-report',
    formVersion: 1,
    title,
    about: subtitle,
    creator: content.municipality,
    year: content.year,
    period: { from: `${content.year}-01-01`, to: `${content.year}-12-31` },
    coalition: content.coalition,
    language: locale,
    audience: content.audience,
    edition: edition.number,
    madeAt: edition.madeAt.toISOString(),
    methodVersion: content.methodVersion,
    fictitious: content.demo,
    retention: { appraisal: 'to-be-decided', term: null, remark: archive.retention },
    sources: sourcesOf(content),
    files: files.map(({ name, file }) => ({
      name,
      description: archive.files[extensionOf(name)],
      bytes: file.length,
      checksum: { algorithm: 'SHA-256', value: file.digest },
    })),
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}

/** The frozen results that the report was written from. */
function sourcesOf({ coalitions }: PackedReport['content']) {
  return coalitions.flatMap(({ name, result }) => {
    if (result === null) return [];
    return [{ coalition: name, wave: result.wave.name, resultSet: result.resultSet, sha256: result.digest }];
  });
}

export type Extension = 'pdf' | 'html' | 'csv' | 'json' | 'xlsx';

export function extensionOf(name: string): Extension {
  return name.slice(name.lastIndexOf('.') + 1) as Extension;
}
