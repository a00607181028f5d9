import { workingForms } from './working-forms-nl.ts';

/** From results to a conversation, for the coordinator. */
export const conversation = {
  title: 'Het gesprek',
  lead: 'Van cijfers naar een gesprek met uw partners, en van het gesprek naar afspraken.',
  crumb: 'Resultaten',
  link: 'Het gesprek voorbereiden',
  stepTitle: (step: number, title: string) => `${step}. ${title}`,
  contents: 'De stappen',
  toWave: 'Naar de meetronde',
  gapGone: 'Dit staat niet meer in de resultaten.',

  choose: {
    title: 'Kies waarover u praat',
    lead: 'Twee of drie verschillen zijn genoeg voor één gesprek. Kies er ten hoogste zes.',
    proposals: 'Voorstel',
    proposalsLead:
      'Samenspiegel kijkt hoe groot een verschil is, hoe zeker het is, en of het thema belangrijk wordt gevonden. Als het kan, is er ook een verschil bij waarin partners positiever zijn. U beslist.',
    nothing:
      'Er springt niets uit: geen verschil is een half punt of meer, en partners zijn het onderling redelijk eens. U kunt hieronder zelf iets kiezen om over te praten.',
    take: 'Kies dit',
    leave: 'Weglaten',
    isChosen: 'Gekozen',
    chosen: (count: number) =>
      count === 0 ? 'Uw keuze' : count === 1 ? 'U koos 1 verschil' : `U koos ${count} verschillen`,
    none: 'U koos nog niets.',
    order: 'In deze volgorde komen de gespreksbladen.',
    all: 'Zelf kiezen uit alle thema’s en criteria',
    subjects: { municipality: 'Over de gemeente', coalition: 'Over de coalitie' },
    levels: (municipality: string, partners: string) => `gemeente ${municipality}, partners ${partners}`,
    full: 'U koos er zes. Laat er eerst een weg als u iets anders wilt kiezen.',
    taken: (title: string) => `Gekozen: ${title}.`,
    left: (title: string) => `Weggelaten: ${title}.`,
    moved: (title: string, place: number) => `${title} staat nu op plaats ${place}.`,
    lostTitle: 'Dit verschil weglaten?',
    lostText: (replies: number) => {
      const rest = 'Afspraken blijven staan, zonder dit verschil erbij.';
      if (replies === 0) return `Er staat al een uitleg bij. Die verdwijnt. ${rest}`;
      const said = replies === 1 ? 'is 1 reactie van een partner' : `zijn ${replies} reacties van partners`;
      return `Er staat al een uitleg bij, en er ${said}. Die verdwijnen. ${rest}`;
    },
    lostConfirm: 'Ja, weglaten',
    fixed: {
      offered: 'De uitleg ligt al bij de partners. Daarom kunt u de keuze nu niet veranderen.',
      shared: 'De uitleg en de reacties zijn gepubliceerd. Daarom kunt u de keuze nu niet veranderen.',
    },
  },

  prepare: {
    title: 'Bereid het gesprek voor',
    lead: 'Begin niet met het voorlezen van cijfers. Laat mensen eerst vertellen wat zij meemaken.',
    sheets: 'Gespreksbladen bekijken en printen',
    sheetsText:
      'Eén blad voor elk verschil, met de cijfers, de toelichtingen, drie open vragen en ruimte om te schrijven.',
    noSheets: 'Kies eerst een verschil. Dan staat hier een gespreksblad klaar.',
    present: 'Laten zien op een scherm',
    forms: 'Werkvormen',
    formsLead: 'Vier manieren om het gesprek te voeren. Kies er een of twee.',
    time: 'Tijd',
    people: 'Mensen',
    ready: 'Klaarleggen',
    steps: 'Zo gaat het',
    avoid: 'Let op',
  },
  workingForms,

  readings: {
    title: 'Schrijf op hoe u het uitlegt',
    lead: 'Schrijf na het gesprek per verschil op wat de gemeente erin leest en wat de partners erin lezen. Het hoeft niet hetzelfde te zijn.',
    nothing: 'Kies eerst bij stap 1 een verschil.',
    municipality: 'Zo legt de gemeente dit verschil uit',
    partners: 'Zo leggen de partners dit verschil uit',
    partnersHelp: 'Laat het door partners zelf zeggen. Zij kunnen hierna nog reageren.',
    outcome: 'Wat is de uitkomst?',
    outcomes: {
      agreed: {
        name: 'Een gezamenlijke uitleg',
        text: 'U bent het samen eens over wat dit verschil betekent.',
      },
      disagreed: {
        name: 'Een blijvend verschil van inzicht',
        text: 'U bent het niet eens, en dat mag. U schrijft op waarover.',
      },
    },
    together: { agreed: 'De gezamenlijke uitleg', disagreed: 'Waarover u van inzicht blijft verschillen' },
    save: 'Uitleg opslaan',
    saved: (title: string) => `De uitleg bij “${title}” is opgeslagen.`,
    unsaved: 'Nog niet opgeslagen',
    isSaved: 'Opgeslagen',
    empty: 'Nog niets opgeschreven',
    of: (title: string) => ` bij ${title}`,
    conflictMine: 'Bewaar wat ik hier heb',
    conflictTheirs: 'Laad de andere versie',
    fixed: {
      offered: 'De uitleg ligt bij de partners. Neem haar eerst terug als u iets wilt wijzigen.',
      shared: 'De uitleg is gepubliceerd. Neem haar eerst terug als u iets wilt wijzigen.',
    },
    notWritten: 'Niets opgeschreven.',
  },

  sheets: {
    title: 'Gespreksbladen',
    lead: 'Elk blad past op één vel papier (A4).',
    crumb: 'Het gesprek',
    print: 'Printen',
    back: 'Terug naar het gesprek',
    nothingTitle: 'Er zijn nog geen gespreksbladen',
    nothing: 'Kies eerst waarover u wilt praten. Voor elk verschil komt er een blad.',
    nothingAction: 'Naar het gesprek',
    of: (number: number, total: number) => `Gespreksblad ${number} van ${total}`,
    theme: 'Thema',
    criterion: 'Criterium',
    municipality: 'Gemeente',
    partners: 'Partners',
    gap: 'Verschil',
    scale: 'op een schaal van 1 tot 5',
    asked: 'Zo was het gevraagd',
    askedOf: { municipality: 'Aan de gemeente', partner: 'Aan partners' },
    answers: 'Alle antwoorden',
    ofTheme: 'Verschillen binnen dit thema',
    reasons: 'Wat mensen erbij schreven',
    reasonsOf: { municipality: 'Gemeente', partner: 'Partners' },
    noReasons: 'Niemand schreef hier iets bij.',
    reasonsWithheld: 'Wat mensen erbij schreven, wordt niet getoond: het zijn te weinig antwoorden.',
    moreReasons: (count: number) =>
      count === 1
        ? 'Nog 1 toelichting staat bij de resultaten.'
        : `Nog ${count} toelichtingen staan bij de resultaten.`,
    questions: 'Om over te praten',
    write: 'Wat wij elkaar vertelden',
  },

  slide: {
    title: 'In gesprek',
    lead: 'Daar praten wij over:',
    sheets: 'Gespreksbladen',
  },
};

export type ConversationTexts = typeof conversation;
