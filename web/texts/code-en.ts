import type { CodeTexts } from './code-nl.ts';

export const en: CodeTexts = {
  title: 'Enter your code',
  lead: 'The code is in the letter or on the questionnaire that you received from the municipality.',
  label: 'Your code',
  help: 'Eight letters and digits, for example K7QM-3XRA. Capitals, spaces and dashes make no difference.',
  missing: 'Enter the code from the letter.',
  submit: 'To the questions',
  lost: 'Have you lost the code? Ask the municipality for a new letter.',
};
