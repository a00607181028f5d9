import type { AnsweringTexts } from './answering-nl.ts';

const kept = [
  'Your answers are stored without your name, without a time and apart from your personal link.',
  'Once submitted, your answers are final. Nobody can look them up, change them or erase them after that, not even you.',
  'This is fully certain only after closing. Until then, somebody who can reach the files or the back-ups of the server could in principle find out which answer is yours. As soon as nobody can answer any more, all answers are shuffled. After that it is no longer possible, except from a back-up made before it.',
];

export const en: AnsweringTexts = {
  attribution: {
    partner: ({ municipality, organisation }) => [
      `You answer on behalf of ${organisation}. There is one answer per organisation. Did a colleague get an invitation too? Then you see and edit the same answer together. Until it is submitted, you see from each other who filled in what.`,
      `${municipality} and the partners see all your answers, your remarks included, with the name of your organisation. A person’s name is never shown.`,
      'The municipality can look at the answers once it has answered itself, also while the wave is still open.',
      'The coordinator sees who was invited, who opened the link, at which step your organisation is and whether the answer has been submitted.',
      'You can change the answers until the wave closes.',
    ],
    municipality: ({ municipality }) => [
      `You answer for yourself, as someone who works for or governs ${municipality}. Colleagues do not see your answers.`,
      'The answers of all colleagues together are shown as “municipality”, remarks included. Your name is never shown. If you are the only one who answers for the municipality, its score is your judgement.',
      'The coordinator sees whether you opened the link, at which step you are and whether you have finished, not what you answer.',
      'Nobody sees results before all colleagues have answered or the wave has closed. Once someone has looked at the results, you can no longer change your answers.',
    ],
  },
  confidentiality: {
    partner: ({ municipality, organisation }) => [
      `You answer for yourself and in confidence, not on behalf of ${organisation}. Colleagues do not see your answers.`,
      `After closing, ${municipality} and the partners see figures of all partners together, and of an organisation by itself if at least three of its people answered. A figure is shown only if it rests on at least three answers and nobody can tell from it what one person answered.`,
      'A remark is never shown with the name of a person or an organisation. Do not write anything by which people recognise you.',
      'The coordinator sees whether you have opened the link, at which step you are and whether you have finished, not what you answer.',
      ...kept,
      'After closing, your answers keep the name of your organisation only if at least three people of your organisation answered.',
    ],
    municipality: ({ municipality }) => [
      `You answer for yourself, as someone who works for or governs ${municipality}. Colleagues do not see your answers.`,
      'After closing, the answers of all colleagues together are shown as “municipality”. Your name is never shown. If you are the only one who answers for the municipality, its score is your judgement.',
      'A remark is never shown with the name of a person. Do not write anything by which people recognise you.',
      'The coordinator sees whether you have opened the link, at which step you are and whether you have finished, not what you answer.',
      ...kept,
    ],
  },
  progress: {
    'not-started': 'Not started',
    opened: 'Looked at',
    started: 'Started',
    submitted: 'Answered',
    declined: 'Does not take part',
  },
  declineReasons: {
    'no-time': 'I have no time for it now',
    'too-little-contact': 'I know the collaboration too little',
    unwilling: 'I do not want to take part',
    other: 'Another reason',
  },
};
