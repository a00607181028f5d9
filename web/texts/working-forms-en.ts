import type { WorkingForm } from './working-forms-nl.ts';

export const workingForms: readonly WorkingForm[] = [
  {
    title: 'First guess, then look',
    purpose: 'Good as a beginning. Everybody thinks as the other side before the score is on the table.',
    time: '20 minutes for each gap',
    people: 'In pairs: one of the municipality, one of a partner',
    ready: 'The dialogue sheet, face down. Pen and paper.',
    steps: [
      'Together, read only the question at the top of the sheet.',
      'Each write down which score the other gives, and why you think so.',
      'Tell each other. Then turn the sheet.',
      'Talk about what surprised you. The score itself needs no more explaining.',
    ],
    avoid: 'Whoever guessed right has not won. It is about the reason.',
  },
  {
    title: 'One example each',
    purpose: 'Good when the talk stays with scores. An example says more than a 3 or a 4.',
    time: '30 minutes',
    people: '6 to 12 people in a circle',
    ready: 'The dialogue sheet. An empty chair in the circle for who is not there.',
    steps: [
      'Everybody thinks for two minutes of one moment of the past year.',
      'In turn, a partner and somebody of the municipality tell their moment: what happened?',
      'The others only ask questions that begin with what, when or how.',
      'Say what the examples have in common only after all of them.',
    ],
    avoid: 'Do not explain and do not defend as long as there are more examples to come.',
  },
  {
    title: 'Changing chairs',
    purpose: 'Good when both sides have known each other for long and seem to be stuck.',
    time: '25 minutes',
    people: '4 to 10 people',
    ready: 'Two chairs facing each other, with a sign: municipality and partners.',
    steps: [
      'Somebody of the municipality takes the partners’ chair and begins with: “We as partners …”.',
      'Somebody of a partner does the same on the municipality’s chair.',
      'Go back to your own chair. Say what was right, and what you would say differently.',
      'Write on the sheet what you have heard from the other.',
    ],
    avoid: 'No play-acting and no joke about the other: tell it as the other would tell it.',
  },
  {
    title: 'From example to promise',
    purpose: 'Good as the last step. It keeps the evening from being talk alone.',
    time: '30 minutes',
    people: 'The whole group, in small groups first',
    ready: 'The dialogue sheets with what is on them by now. A large sheet of paper for each group.',
    steps: [
      'In each group, choose one example that has to go differently next year, or the same again.',
      'Write down what the municipality does for it, and what a partner does for it.',
      'Add who does it, and by which day.',
      'With the whole group, choose three promises at most. Put them below, at step 5.',
    ],
    avoid: 'No promise without a name and a day. And no promise for somebody who is not there.',
  },
];
