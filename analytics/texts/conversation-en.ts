import type { ConversationTexts, ToldLevel } from './conversation-nl.ts';

const own = (who: string) => (municipality: ToldLevel, partners: ToldLevel) => {
  if (municipality.kind === 'told' && partners.kind === 'told')
    return `The municipality gives ${who}${municipality.level}, the partners ${who === '' ? '' : 'give it '}${partners.level}.`;
  const first =
    municipality.kind === 'told'
      ? `The municipality gives ${who}${municipality.level}.`
      : 'The municipality gave no score.';
  return `${first} ${ofPartners(who, partners)}`;
};

function ofPartners(who: string, partners: ToldLevel): string {
  if (partners.kind === 'none') return 'The partners gave no score.';
  if (partners.kind === 'withheld') return 'What the partners give is not shown: there are too few answers.';
  return `The partners give ${who === '' ? '' : 'it '}${partners.level}.`;
}

const either = {
  divided: {
    title: 'Why does one partner experience this differently from another?',
    ask: [
      'Partners: when did you notice this? Give one example each.',
      'Municipality: what do you do differently with one partner than with another, and why?',
      'What has to be the same for everybody, and where may it differ?',
    ],
  },
  unjudged: {
    title: 'What do partners have to see to be able to judge this?',
    ask: [
      'Partners: what do you see of this now, and what not?',
      'Municipality: what do you do here that partners cannot see?',
      'Do partners need to see this? If so: how do we arrange that?',
    ],
  },
  close: {
    title: 'We think alike about this. What do we do with that?',
    ask: [
      'What tells all of us that it is like this? Give an example.',
      'What is the municipality’s part in this, and what is the partners’?',
      'Where do we want to be in a year’s time?',
    ],
  },
  untold: {
    title: 'How does each of us experience this?',
    ask: [
      'What is your own experience of this? Give an example; no score is needed.',
      'What do you expect of the other side here?',
      'What do we want to agree on about this?',
    ],
  },
} as const;

export const conversation: ConversationTexts = {
  levels: { municipality: own('itself '), coalition: own('') },
  more: {
    higher: 'The municipality is more positive here than the partners.',
    lower: 'The partners are more positive here than the municipality.',
    close: 'That lies close together.',
  },
  besides: {
    divided: 'The partners do not agree among themselves.',
    unjudged: 'Most partners could not judge this.',
  },

  why: {
    higher: {
      municipality: (points) => `The municipality sees itself ${points} points higher than the partners see it.`,
      coalition: (points) =>
        `The municipality is ${points} points more positive about the coalition than the partners.`,
    },
    lower: {
      municipality: (points) =>
        `The partners see the municipality ${points} points higher than it sees itself. That may be a strength that it does not know of.`,
      coalition: (points) =>
        `The partners are ${points} points more positive about the coalition than the municipality.`,
    },
    atLeast: (points) => `at least ${points}`,
    dividedAlone:
      'The partners do not agree among themselves. Taken together they differ little from the municipality.',
    certainty: {
      certain: 'Taken by itself, this gap is more than chance.',
      firm: 'The picture is firm: one partner or one answer does not change it.',
      fragile: 'The picture is fragile: one partner or one answer can change it.',
      unsure: 'It can also be chance: so ask first whether you recognise it.',
      untold: 'How certain it is cannot be shown: this wave is confidential.',
    },
    importance: {
      both: 'The municipality and the partners both call this theme important.',
      municipality: 'The municipality calls this theme important.',
      partners: 'The partners call this theme important.',
    },
  },

  questions: {
    municipality: {
      ...either,
      higher: {
        title: 'What do partners notice that the municipality does not expect?',
        ask: [
          'Partners: when did this not go as you had hoped? Give an example.',
          'Municipality: what tells you that this goes well, and who else notices it?',
          'If it goes better in a year’s time, what should partners notice first?',
        ],
      },
      lower: {
        title: 'What does the municipality do better here than it thinks?',
        ask: [
          'Partners: what does the municipality do well here? Give an example.',
          'Municipality: what makes you harder on yourself?',
          'How do we keep this, and where else can it help?',
        ],
      },
    },
    coalition: {
      ...either,
      higher: {
        title: 'What do partners miss that the municipality does see?',
        ask: [
          'Partners: where did the collaboration fall short of what you had hoped? Give an example.',
          'Municipality: what do you see happening that partners perhaps cannot see?',
          'What do we need from each other to see the same here?',
        ],
      },
      lower: {
        title: 'What do partners see that the municipality misses?',
        ask: [
          'Partners: what goes well in the collaboration? Give an example.',
          'Municipality: what do you still miss, and from whom?',
          'How do we make sure that all of us see what already works?',
        ],
      },
    },
  },
};
