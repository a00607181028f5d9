import { type StoryGap, type StoryPromise, YEAR } from '../story.ts';

/** A strength that the municipality did not see, and figures of which one has too many and another just enough. */
export const opgroeienGaps: readonly StoryGap[] = [
  {
    criterion: 'player.connects-parties',
    reading: {
      municipality:
        'Wij zien vooral wat er na een bijeenkomst blijft liggen. Dat partners elkaar vinden, merken wij niet.',
      partners: 'Zonder de gemeente kenden huisarts, school en jeugdteam elkaar niet. Dat werkt elke week door.',
      outcome: 'agreed',
      together: 'De bijeenkomsten leveren meer op dan de gemeente dacht. Ze blijven, in dezelfde vorm.',
    },
    replies: {
      1: { stance: 'recognised', text: null },
      3: { stance: 'recognised', text: 'Houd het klein, dan durven ook nieuwe mensen te komen.' },
    },
  },
  {
    criterion: 'accountability.lean',
    reading: {
      municipality: 'Wij hebben de cijfers nodig voor het Rijk. Eén keer per maand vinden wij niet veel.',
      partners: 'Voor wie elke maand een lijst invult, is het te veel. Wie één formulier heeft, merkt er weinig van.',
      outcome: 'disagreed',
      together: 'Partners zijn het onderling niet eens. De gemeente weet nog niet of minder vaak mag.',
    },
    replies: {
      0: { stance: 'otherwise', text: 'Het is wel te veel. Die tijd gaat af van de kinderen.' },
      2: { stance: 'recognised', text: null },
    },
  },
];

export const opgroeienPromises: readonly StoryPromise[] = [
  {
    by: null,
    about: 'accountability.lean',
    text: 'Wij vragen nog maar twee keer per jaar om cijfers',
    from: -7 - YEAR,
    until: -110,
    done: { on: -112, note: 'De lijst is korter en komt twee keer per jaar. Eén regeling vraagt nog elke maand.' },
    isMailed: false,
    own: 'kept',
    others: ['not-kept', 'kept', 'partly', 'kept', 'not-kept', 'cannot-judge', 'partly', 'kept'],
  },
  {
    by: 2,
    about: 'player.connects-parties',
    text: 'Wij ontvangen elk half jaar alle partners op een van onze scholen',
    from: -7 - YEAR,
    until: -80,
    done: { on: -95, note: 'In het voorjaar op de ene school, in het najaar op de andere.' },
    isMailed: false,
    own: 'kept',
    others: ['kept', 'kept', 'kept', 'cannot-judge'],
  },
];
