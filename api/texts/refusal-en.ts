import type { RefusalTexts } from './refusal-nl.ts';

export const en: RefusalTexts = {
  close: 'You can close this tab. The page that you came from is still open in the other tab.',
  back: { newReport: 'To the form for an annual report', reports: 'To the annual reports' },
};
