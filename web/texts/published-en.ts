import type { PublishedTexts } from './published-nl.ts';

export const en: PublishedTexts = {
  title: (coalition) => `Result of ${coalition}`,
  lead: (wave, municipality, closed) => `${wave} of ${municipality}, held up to and including ${closed}.`,
  version: (version, day) => `Version ${version}, published on ${day}.`,
  preview: (version) => `Version ${version}, not published yet.`,
  frozen: 'This result is fixed: the figures do not change any more.',
  note: 'From the coordinator',
  print: 'Print',
  personal: 'Whoever has this personal link sees what you answered. So do not pass it on.',
  own: {
    title: 'Your answers beside it',
    organisation: (organisation) =>
      `What was answered on behalf of ${organisation}, beside what the municipality and the partners answered on average. Only who was invited for your organisation sees this overview. In the result itself your organisation stands by name, as was told beforehand.`,
    person:
      'What you answered yourself, beside what the municipality and the partners answered on average. Your colleagues do not see this either.',
    none: (organisation) =>
      `Nobody answered on behalf of ${organisation}. That is why nothing stands beside the result.`,
    confidential:
      'This wave was confidential. It was not kept who answered what. That is why we cannot show your own answers.',
    caption: 'Your answers per statement, on a scale from 1 (strongly disagree) to 5 (strongly agree)',
    show: 'Show your answers per statement',
    criterion: 'Statement',
    you: 'Your answer',
    municipality: 'Municipality',
    partners: 'Partners',
    cannotJudge: 'I cannot judge this',
    skipped: 'skipped',
    ladder: (now, wanted) =>
      `Ladder: you see the collaboration on step ${now ?? '–'} now and want it on step ${wanted ?? '–'}.`,
    promises: 'What you said of earlier promises',
    promise: (owner, words) => `${owner}: “${words}”`,
    verdicts: {
      kept: 'kept',
      partly: 'partly kept',
      'not-kept': 'not kept',
      'cannot-judge': 'I cannot judge this',
    },
    comments: 'What you wrote in your own words',
  },
};
