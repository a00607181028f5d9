import type { nl } from './downloads-nl.ts';

export const en: typeof nl = {
  title: 'Download',
  lead: 'All figures of this page as a file. What is not shown here is not in a file either.',
  formats: {
    xlsx: {
      name: 'Excel workbook',
      use: 'To read and to sort yourself. A sheet for each subject, with an explanation.',
    },
    zip: {
      name: 'Data package',
      use: 'To keep or to hand over: all figures, with a description and checksums.',
    },
    csv: { name: 'CSV', use: 'One long list of figures, for Excel, R or SPSS.' },
    arrow: { name: 'Arrow', use: 'The same list, for R, Python or Julia.' },
    parquet: { name: 'Parquet', use: 'The same list, small, for an archive or a researcher.' },
    json: { name: 'JSON', use: 'For another program.' },
  },
  answers: {
    name: 'Answers, CSV',
    use: 'Each answer on a line, for R or SPSS. Partners are in it by name, people of the municipality without a name and so that the answers of one cannot be put together.',
  },
  noAnswers: 'There are no single answers: this wave is confidential.',
  more: 'Files for your own calculations',
  label: (name, wave) => `Download ${name} of ${wave}`,
};
