import { type StoryGap, type StoryPromise, YEAR } from '../story.ts';

/** Both sides want the same, and do not agree on whether it happens. */
export const levendigeDorpenGaps: readonly StoryGap[] = [
  {
    criterion: 'contribution.letting-go',
    reading: {
      municipality: 'Dorpen beslissen steeds meer zelf. Alleen over geld beslist de raad.',
      partners: 'Meedenken mag, maar voor elke euro is een besluit van de gemeente nodig.',
      outcome: 'disagreed',
      together: 'Voor de gemeente is geld iets anders dan ruimte. Voor de dorpen is dat hetzelfde.',
    },
    replies: {
      0: { stance: 'recognised', text: 'Goed opgeschreven: daar zit het precies.' },
      4: { stance: 'otherwise', text: 'Het gaat om kleine bedragen. Een kapotte lamp hoeft niet langs de raad.' },
    },
  },
  {
    criterion: 'player.works-with-initiators',
    reading: {
      municipality: 'Bij elk nieuw plan praten wij met de mensen die het bedachten.',
      partners: 'Bij een groot plan wel. Wie iets kleins wil, hoort vaak lang niets.',
      outcome: 'agreed',
      together: 'Bij grote plannen gaat het goed. Kleine plannen verdienen een snel antwoord.',
    },
    replies: { 8: { stance: 'recognised', text: 'Bij ons plan voor de zorg ging het goed.' } },
  },
];

export const levendigeDorpenPromises: readonly StoryPromise[] = [
  {
    by: null,
    about: 'contribution.letting-go',
    text: 'Elk dorpshuis krijgt een eigen potje voor klein onderhoud',
    from: 32 - YEAR,
    until: -45,
    done: null,
    isMailed: false,
    own: 'partly',
    others: ['not-kept', 'not-kept', 'cannot-judge', 'not-kept', 'not-kept', 'partly'],
  },
  {
    by: 4,
    about: 'contribution.letting-go',
    text: 'Wij laten elk jaar zien waar het geld voor het dorpshuis aan opgaat',
    from: 32 - YEAR,
    until: -40,
    done: { on: -52, note: 'Het overzicht hangt in de hal en is naar de gemeente gestuurd.' },
    isMailed: false,
    own: 'kept',
    others: ['kept', 'kept', 'partly', 'kept'],
  },
];
