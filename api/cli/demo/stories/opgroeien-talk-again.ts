import type { StoryGap, StoryPromise } from '../story.ts';

/** A year later: what works stays, and on the figures for the Rijk both sides keep their own view. */
export const opgroeienGapsAgain: readonly StoryGap[] = [
  {
    criterion: 'player.connects-parties',
    reading: {
      municipality: 'Wij zagen niet dat de bijeenkomsten zo veel opleveren. Voor ons was het vooral werk.',
      partners: 'Wie elkaar kent, belt elkaar zelf. Dat scheelt kinderen weken wachten.',
      outcome: 'agreed',
      together: 'De bijeenkomsten zijn de kern van deze coalitie. De gemeente blijft ze betalen en voorbereiden.',
    },
    replies: {
      1: { stance: 'recognised', text: 'Sinds dit jaar weten wij bij elk kind wie we moeten bellen.' },
      3: { stance: 'recognised', text: null },
    },
  },
  {
    criterion: 'accountability.lean',
    reading: {
      municipality: 'Wij vragen nog maar twee keer per jaar om cijfers. Minder kan niet, want het Rijk vraagt erom.',
      partners: 'Voor de meesten is het nu te doen. Wie geld krijgt uit meer regelingen, vult nog elke maand iets in.',
      outcome: 'disagreed',
      together: 'De gemeente telt haar eigen lijsten. Sommige partners tellen alles wat zij moeten invullen.',
    },
    replies: {
      0: { stance: 'otherwise', text: 'Voor ons is er niets veranderd: de zwaarste lijst komt nog elke maand.' },
      2: { stance: 'recognised', text: null },
    },
  },
];

export const opgroeienPromisesAgain: readonly StoryPromise[] = [
  {
    by: null,
    about: 'accountability.lean',
    text: 'Wij schrappen de maandelijkse lijsten die dubbel zijn',
    from: -4,
    until: 120,
    done: null,
    isMailed: false,
    own: 'cannot-judge',
    others: ['cannot-judge'],
  },
  {
    by: 1,
    about: 'player.connects-parties',
    text: 'Wij ontvangen de volgende bijeenkomst in onze praktijk',
    from: -4,
    until: 75,
    done: null,
    isMailed: false,
    own: 'cannot-judge',
    others: ['cannot-judge'],
  },
];
