import type { PaperTexts } from './paper-nl.ts';

export const en: PaperTexts = {
  title: 'On paper or by telephone',
  lead: 'Who would rather not have a link gets a letter with a short code, or the questionnaire on paper. Do answers come back on paper or by telephone? Then you enter them here.',
  show: 'Letters and questionnaires on paper',
  caption: 'Choose who gets a letter, or open a questionnaire',
  letter: 'Letter',
  letterFor: (person) => `Letter for ${person}`,
  code: 'Code',
  paper: 'On paper',
  questionnaire: 'Questionnaire (PDF)',
  questionnaireOf: (person) => `Questionnaire on paper for ${person} (PDF)`,
  enter: 'Enter answers',
  enterOf: (person) => `Enter answers of ${person}`,
  make: (count) => (count === 1 ? 'Make 1 letter (PDF)' : `Make ${count} letters (PDF)`),
  none: 'Choose above who gets a letter.',
  blank: 'Blank questionnaire, for who is not on the list or to take along:',
  blanks: {
    partner: { nl: 'for partners, Dutch', en: 'for partners, English' },
    municipality: { nl: 'for the municipality, Dutch', en: 'for the municipality, English' },
  },
  entered: (medium, by, moment) =>
    `Entered ${medium === 'paper' ? 'from paper' : 'by telephone'}${by === null ? '' : ` by ${by}`} on ${moment}`,

  entering: {
    title: (person) => `Enter answers of ${person}`,
    lead: (organisation) => `For ${organisation}. You type over what is on paper, or what you hear on the telephone.`,
    crumb: 'Wave',
    keysTitle: 'Typing fast',
    keys: 'Put the cursor on the first statement. A digit chooses the answer and takes you to the next line: 1 to 5, and 0 for “I cannot judge this”. Tab moves on without an answer.',
    kept: 'You had already begun here. What you typed is still there.',
    again: 'Start again',
    replaces: 'These answers have been entered before. What you save now takes their place.',
    save: 'Saving',
    count: (count, total) => `${count} of ${total} statements have an answer.`,
    empty: 'Answer at least one statement before you save.',
    medium: 'How did you get the answers?',
    media: { paper: 'On paper', phone: 'By telephone' },
    confirm: (person) => `These are the answers of ${person}.`,
    confirmPartner: (person, organisation) =>
      `These are the answers of ${person}, who may give them on behalf of ${organisation}.`,
    confirmMissing: 'Tick the box first.',
    faulty: 'Check the question marked in red.',
    action: 'Save answers',
    doneTitle: 'The answers have been saved',
    done: (person, moment) =>
      `Saved on ${moment}. With their own link or code, ${person} sees that you entered them, and can change them until the wave closes.`,
    number: 'Receipt number',
    back: 'Back to the wave',
  },
};
