import type { PaperTexts } from './paper-nl.ts';

export const en: PaperTexts = {
  kind: 'Questionnaire on paper',
  title: (coalition) => `How do we work together in ${coalition}?`,
  asks: (municipality, coalition, role) =>
    role === 'municipality'
      ? `${municipality} asks all partners of the coalition “${coalition}” how the collaboration is going. You answer the same questions about the municipality itself.`
      : `${municipality} asks all partners of the coalition “${coalition}” how the collaboration is going. The municipality answers the same questions about itself.`,
  task: (task) => `What the coalition works on: ${task}`,
  for: 'For',
  organisation: 'On behalf of',
  until: 'Fill in up to and including',
  name: 'Your name',
  ownOrganisation: 'Your organisation',
  yourOrganisation: 'your organisation',

  online: 'Rather on a screen?',
  onlineText: (place) => `Go to ${place} and type this code. Or scan the QR code with the camera of your phone.`,
  qr: 'QR code: opens your personal page. The code beside it does the same.',

  who: 'Who sees your answers?',
  how: 'How to fill in this questionnaire',
  howItems: [
    'It takes about ten minutes.',
    'Put one cross on each line. Crossed the wrong box? Blacken that box altogether and cross another one.',
    'You may skip questions. If you do not know, cross “I cannot judge this”.',
    'Somebody who works for the municipality types your answers over, and so sees them. That is noted. You can then look at them and change them yourself.',
  ],
  back: 'Sending it back',
  backText: (municipality, contact, email, lastDay) =>
    `Give or send the completed questionnaire to ${contact} of ${municipality} (${email}), so that it arrives by ${lastDay} at the latest: after that the wave closes. Any questions, or would you rather give your answers by telephone? Then contact ${contact}.`,

  tick: 'Cross one box on each line',
  signing: 'Signing',
  mandate: (organisation) => `I am entitled to give these answers on behalf of ${organisation}.`,
  date: 'Date',
  foot: (page, pages, whose) => `Page ${page} of ${pages} · ${whose}`,

  letter: {
    title: (wave) => `Letters for ${wave}`,
    subject: (coalition) => `Your view of the collaboration in ${coalition}`,
    dear: (person) => `Dear ${person},`,
    asks: (municipality, coalition, role) =>
      role === 'municipality'
        ? `${municipality} asks all partners of the coalition “${coalition}” how the collaboration is going. We would like to hear how you see it from within the municipality.`
        : `${municipality} asks all partners of the coalition “${coalition}” how the collaboration is going. We would like to hear that from you as well.`,
    why: 'We put the answers side by side. Where partners and municipality see things differently, we talk about it. That is how the collaboration gets better.',
    until: (lastDay) => `Answering takes about ten minutes and is possible up to and including ${lastDay}.`,
    steps: 'How to answer',
    stepItems: (place) => [
      `Go to ${place}, or scan the QR code with the camera of your phone.`,
      'Type your personal code. Do not give this code to anybody outside your organisation.',
      'Read who sees your answers, and answer the questions. What you fill in is saved as you go.',
    ],
    code: 'Your personal code',
    paper: (contact, email) =>
      `Any questions? Or would you rather answer on paper or by telephone? Then contact ${contact} (${email}).`,
    regards: 'Kind regards,',
    qr: 'QR code: opens your personal page. The code beside it does the same.',
  },
};
