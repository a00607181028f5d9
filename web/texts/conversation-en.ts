import type { ConversationTexts } from './conversation-nl.ts';
import { workingForms } from './working-forms-en.ts';

export const conversation: ConversationTexts = {
  title: 'The conversation',
  lead: 'From figures to a conversation with your partners, and from the conversation to promises.',
  crumb: 'Results',
  link: 'Prepare the conversation',
  stepTitle: (step, title) => `${step}. ${title}`,
  contents: 'The steps',
  toWave: 'To the wave',
  gapGone: 'This is no longer in the results.',

  choose: {
    title: 'Choose what to talk about',
    lead: 'Two or three gaps are enough for one conversation. Choose six at most.',
    proposals: 'Proposal',
    proposalsLead:
      'Samenspiegel looks at how large a gap is, how certain it is, and whether the theme is called important. Where possible there is one in which partners are more positive. You decide.',
    nothing:
      'Nothing stands out: no gap is half a point or more, and partners agree fairly well among themselves. Below you can choose something to talk about yourself.',
    take: 'Choose this',
    leave: 'Leave out',
    isChosen: 'Chosen',
    chosen: (count) => (count === 0 ? 'Your choice' : count === 1 ? 'You chose 1 gap' : `You chose ${count} gaps`),
    none: 'You have chosen nothing yet.',
    order: 'The dialogue sheets come in this order.',
    all: 'Choose from all themes and criteria yourself',
    subjects: { municipality: 'About the municipality', coalition: 'About the coalition' },
    levels: (municipality, partners) => `municipality ${municipality}, partners ${partners}`,
    full: 'You chose six. Leave one out first to choose something else.',
    taken: (title) => `Chosen: ${title}.`,
    left: (title) => `Left out: ${title}.`,
    moved: (title, place) => `${title} is now at place ${place}.`,
    lostTitle: 'Leave this gap out?',
    lostText: (replies) => {
      const rest = 'Promises stay, without this gap.';
      if (replies === 0) return `There is a reading of it already, which will be lost. ${rest}`;
      const said = replies === 1 ? '1 reply of a partner' : `${replies} replies of partners`;
      return `There is a reading of it already, with ${said}. All of that will be lost. ${rest}`;
    },
    lostConfirm: 'Yes, leave it out',
    fixed: {
      offered: 'The readings lie before the partners. That is why the choice cannot be changed now.',
      shared: 'The readings and the replies have been published. That is why the choice cannot be changed now.',
    },
  },

  prepare: {
    title: 'Prepare the conversation',
    lead: 'Do not begin by reading scores aloud. Let people tell first what they experience.',
    sheets: 'See and print the dialogue sheets',
    sheetsText: 'A sheet for each gap, with the figures, the remarks, three open questions and room to write.',
    noSheets: 'Choose a gap first. Then a dialogue sheet is ready here.',
    present: 'Show on a screen',
    forms: 'Working forms',
    formsLead: 'Four ways to hold the conversation. Choose one or two.',
    time: 'Time',
    people: 'People',
    ready: 'Lay ready',
    steps: 'How it goes',
    avoid: 'Mind',
  },
  workingForms,

  readings: {
    title: 'Write down how you read it',
    lead: 'After the conversation, write down for each gap what the municipality reads in it and what the partners read in it. It need not be the same.',
    nothing: 'Choose a gap at step 1 first.',
    municipality: 'How the municipality reads this gap',
    partners: 'How the partners read this gap',
    partnersHelp: 'Let partners say it themselves. They can still reply afterwards.',
    outcome: 'What came of it?',
    outcomes: {
      agreed: { name: 'An agreed reading', text: 'Together you agree on what this gap means.' },
      disagreed: {
        name: 'A recorded disagreement',
        text: 'You do not agree, and that is allowed. You write down on what.',
      },
    },
    together: { agreed: 'The agreed reading', disagreed: 'What you keep disagreeing about' },
    save: 'Save the reading',
    saved: (title) => `The reading of “${title}” has been saved.`,
    unsaved: 'Not saved yet',
    isSaved: 'Saved',
    empty: 'Nothing written down yet',
    of: (title) => ` of ${title}`,
    conflictMine: 'Keep what I have here',
    conflictTheirs: 'Load the other version',
    fixed: {
      offered: 'The readings lie before the partners. To change something, take them back first.',
      shared: 'The readings have been published. To change something, take them back first.',
    },
    notWritten: 'Nothing written down.',
  },

  sheets: {
    title: 'Dialogue sheets',
    lead: 'Each sheet fits on one page of paper (A4).',
    crumb: 'The conversation',
    print: 'Print',
    back: 'Back to the conversation',
    nothingTitle: 'There are no dialogue sheets yet',
    nothing: 'Choose what you want to talk about first. There will be a sheet for each gap.',
    nothingAction: 'To the conversation',
    of: (number, total) => `Dialogue sheet ${number} of ${total}`,
    theme: 'Theme',
    criterion: 'Criterion',
    municipality: 'Municipality',
    partners: 'Partners',
    gap: 'Gap',
    scale: 'on a scale of 1 to 5',
    asked: 'What was asked',
    askedOf: { municipality: 'Of the municipality', partner: 'Of partners' },
    answers: 'All answers',
    ofTheme: 'Gaps within this theme',
    reasons: 'What people wrote about it',
    reasonsOf: { municipality: 'Municipality', partner: 'Partners' },
    noReasons: 'Nobody wrote anything about this.',
    reasonsWithheld: 'What people wrote about it is not shown: there are too few answers.',
    moreReasons: (count) =>
      count === 1 ? '1 more remark is with the results.' : `${count} more remarks are with the results.`,
    questions: 'To talk about',
    write: 'What we told each other',
  },

  slide: {
    title: 'In conversation',
    lead: 'This is what we talk about:',
    sheets: 'Dialogue sheets',
  },
};
