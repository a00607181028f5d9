import { type StoryGap, type StoryPromise, YEAR } from '../story.ts';

/** One gap that both sides came to read alike, and one that they still read otherwise. */
export const wonenGaps: readonly StoryGap[] = [
  {
    criterion: 'player.one-counter',
    reading: {
      municipality: 'Wij dachten dat partners bij één van ons terechtkunnen. In de praktijk sturen wij hen door.',
      partners: 'Voor één plan spreken wij vier afdelingen. Elke afdeling vraagt weer om hetzelfde.',
      outcome: 'agreed',
      together: 'Partners zoeken te lang naar de juiste persoon. Eén vast punt voor alle vragen lost veel op.',
    },
    replies: {
      0: { stance: 'recognised', text: null },
      1: { stance: 'recognised', text: 'Dit is wat wij aan tafel zeiden. Dank dat het zo is opgeschreven.' },
      3: { stance: 'recognised', text: null },
    },
  },
  {
    criterion: 'player.clear',
    reading: {
      municipality:
        'Wij leggen veel uit: in brieven en op avonden. Een keuze die nog niet af is, delen wij liever niet.',
      partners: 'Wij horen pas wat de gemeente wil als de keuze al is gemaakt. Dan valt er niets meer te bespreken.',
      outcome: 'disagreed',
      together: 'De gemeente wil pas iets zeggen als het klopt. Partners willen het liever vroeg horen, ook half.',
    },
    replies: {
      0: { stance: 'recognised', text: null },
      1: {
        stance: 'otherwise',
        text: 'Het gaat ons niet alleen om vroeg. De wethouder en de afdeling moeten ook hetzelfde zeggen.',
      },
    },
  },
];

export const wonenPromises: readonly StoryPromise[] = [
  {
    by: null,
    about: 'player.one-counter',
    text: 'Er komt één vast loket voor alle vragen van partners',
    from: -YEAR,
    until: -150,
    done: { on: -161, note: 'Het loket is er. Partners hebben één naam en één nummer.' },
    isMailed: false,
    own: 'kept',
    others: ['kept', 'kept', 'partly', 'kept', 'kept'],
  },
  {
    by: null,
    about: 'player.clear',
    text: 'Wij zeggen elk kwartaal wat wij met de wijken willen, ook als het nog niet af is',
    from: -YEAR,
    until: -90,
    done: null,
    isMailed: false,
    own: 'partly',
    others: ['not-kept', 'not-kept', 'partly', 'not-kept', 'cannot-judge'],
  },
  {
    by: 0,
    about: 'player.clear',
    text: 'Wij delen onze bouwplanning twee keer per jaar met alle partners',
    from: -YEAR,
    until: -60,
    done: { on: -75, note: 'In maart en in september gedeeld, telkens met een uur voor vragen.' },
    isMailed: false,
    own: 'kept',
    others: ['kept', 'kept', 'kept', 'partly', 'kept'],
  },
];

/** Nobody has been asked about it yet. */
export const wonenNewPromises: readonly StoryPromise[] = [
  {
    by: null,
    about: null,
    text: 'Wij vertellen bewoners in gewone woorden wat er met hun ideeën is gedaan',
    from: -2,
    until: 90,
    done: null,
    isMailed: true,
    own: 'kept',
    others: ['kept'],
  },
];
