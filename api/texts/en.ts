import { en as audit } from './audit-en.ts';
import type { ApiTexts } from './nl.ts';
import { en as refusal } from './refusal-en.ts';
import { en as reports } from './reports-en.ts';

export const en: ApiTexts = {
  program: 'Run Samenspiegel',
  language: 'language of the messages: nl or en',
  account: 'accounts of staff',
  addAccount: 'makes an account and shows its password',
  resetAccount: 'gives another password, turns the extra code off and signs out everywhere',
  audit: 'shows the log, and whether anything in it was changed',
  log: audit,
  refusal,
  reports,
  importRatings: 'imports ratings from a CSV file as closed waves',
  waves: 'shows the waves with their ids',
  results: 'makes a file with the results of a wave',
  wave: 'the id of the wave, as the command waves shows it',
  resultFormat: 'kind of file; answers gives each answer by itself',
  out: 'where the file goes, or - for standard output',
  kept: (file) => `Kept: ${file}`,
  file: 'the file, or - for standard input',
  imported: ({ coalitions, waves, responses, ratings }) =>
    `Imported: ${[
      ratings === 1 ? '1 rating' : `${ratings} ratings`,
      responses === 1 ? '1 response' : `${responses} responses`,
      waves === 1 ? '1 wave' : `${waves} waves`,
      coalitions === 1 ? '1 coalition' : `${coalitions} coalitions`,
    ].join(', ')}.`,
  founded: (municipality) =>
    `Made: ${municipality}. Now make an account, so that somebody can sign in: npm run -s cli -- account add E-MAIL --name NAME`,
  analyse: 'computes every figure of a CSV file with ratings; needs no database',
  format: 'how the figures are shown',
  ungated: 'shows every figure that is mathematically defined, also where it has too few answers to rely on',
  attribution: 'organisation shows each partner, confidential only what gives nobody away',
  unreadable: (file) => `The file ${file} cannot be read. Check its name, and whether you may read it.`,
  email: 'the e-mail address',
  name: 'the name',
  password: (email, password) =>
    `Password of ${email}: ${password}\nPass it on safely. After signing in it can be changed under “My account”.`,
};
