import type { ReportTexts } from './reports-nl.ts';

export const en: ReportTexts = {
  fileName: (year, number, about) =>
    ['annual-report', year, about, 'edition', number].filter((part) => part !== '').join('-'),
  command: 'makes the annual report of a municipality or coalition, and keeps its files',
  year: 'the year that it is about',
  coalition: 'the name of the coalition; without it, it is about all coalitions',
  audience: 'for whom: the council, the executive, the partners of one coalition, or everybody',
  format: 'the kind of file; without it all files are kept',
  out: 'the folder for the files',
  json: 'gives one line of JSON on standard output',
  steps: {
    collect: 'collecting figures',
    write: 'writing the text',
    draw: 'drawing charts',
    html: 'making the web page',
    tables: 'making tables',
    xlsx: 'making the workbook',
    docx: 'making the text document',
    pdf: 'making the PDF',
    archive: 'making the archive package',
  },
  waiting: 'waiting for its turn',
  same: (number) => `Nothing has changed since edition ${number}. This is that edition.`,
  check: 'checks whether an archive package is still as it was made',
  archive: 'the archive package (a zip file)',
  sound: (file) => `${file} is still exactly as it was made.`,
  faults: {
    unreadable: () => 'this is no archive package, or it is damaged.',
    unlisted: (name) => `the checksums (${name}) are missing or cannot be read.`,
    changed: (name) => `${name} was changed after the package was made.`,
    missing: (name) => `${name} is missing.`,
    extra: (name) => `${name} does not belong in the package.`,
    'described-otherwise': (name) =>
      `the checksum of ${name} is not that of the description: somebody changed the list of checksums.`,
  },
};
