import type { ReportFileTexts } from './report-files-nl.ts';

export const en: ReportFileTexts = {
  sheets: {
    readMe: 'Read me',
    gaps: 'Gaps',
    criteria: 'Criteria',
    response: 'Response',
    development: 'Development',
    promises: 'Promises',
  },
  about: 'This is',
  sheetList: 'Sheets',
  heads: {
    coalition: 'Coalition',
    wave: 'Wave',
    theme: 'Theme',
    about: 'About',
    municipality: 'Municipality',
    partners: 'Partners',
    gap: 'Gap',
    promise: 'Promise',
    owner: 'Who',
    dueOn: 'By',
    state: 'Status',
    note: 'What came of it',
    since: 'After wave',
    subject: 'The gap that it is about',
    asked: 'Asked in wave',
    result: 'According to the other side',
  },
  states: { open: 'open', done: 'done, says who promised it', dropped: 'dropped' },
  results: { kept: 'kept', partly: 'partly kept', 'not-kept': 'not kept' },
  archive: {
    audiences: {
      council: 'the municipal council',
      executive: 'the municipal executive',
      partners: 'the partners of the coalition',
      public: 'everybody',
    },
    unrestricted: 'Made for everybody',
    restricted: (audience) => `Made for: ${audience}`,
    retention:
      'How long this report has to be kept is for the municipality to say, by its selection list. Add the appraisal and the retention period when it goes into the archive.',
    description: (about, year) =>
      `Annual report on working together in ${year}: ${about}. With the figures that it rests on.`,
    files: {
      pdf: 'The report, to read and to keep',
      html: 'The report as a page in a browser',
      csv: 'All figures as a long table',
      json: 'All figures and all sentences, for programs',
      xlsx: 'The tables as a workbook',
    },
  },
};
