import type { ImportRatingsTexts } from './import-ratings-nl.ts';

export const importRatingsEn: ImportRatingsTexts = {
  title: 'Import earlier answers',
  lead: 'Did you hold an evaluation before, in some other way? Import its ratings, and those years count.',
  columnsTitle: 'What the file looks like',
  columnsLead:
    'A CSV file with one rating on each line. The first line holds the names of these seven columns, in whatever order.',
  column: 'Column',
  meaning: 'What is in it',
  columns: {
    wave: 'The wave. A year (2024) or a date (2024-09-01) is put in the right order.',
    coalition: 'The name of the coalition. If we know that name, the wave is added to it.',
    organisation: 'The name of the organisation that rated.',
    role: 'municipality for the municipality, partner for a partner.',
    respondent: 'Who gave the answer: a number or code will do.',
    criterion: 'What was rated. A name from our questionnaire, or one of your own.',
    score: 'A whole number from 1 to 5. Empty means: cannot judge.',
  },
  after:
    'Each wave in the file becomes a closed wave. If anything is wrong, nothing is imported and you see which lines to correct.',
  file: 'Choose a CSV file',
  chosen: (name) => `Chosen: ${name}`,
  missing: 'Choose a file first.',
  submit: 'Import',
  busy: 'Importing …',
  doneTitle: 'The ratings have been imported',
  done: (ratings, waves, coalitions) =>
    `${ratings} ratings, ${waves === 1 ? '1 wave' : `${waves} waves`}, ${coalitions === 1 ? '1 coalition' : `${coalitions} coalitions`}.`,
  toCoalitions: 'To the coalitions',
};
