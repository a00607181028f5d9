/** The page of a published result, for whoever has a link to it. */
export const nl = {
  title: (coalition: string) => `Resultaat van ${coalition}`,
  lead: (wave: string, municipality: string, closed: string) =>
    `${wave} van ${municipality}, gehouden tot en met ${closed}.`,
  version: (version: number, day: string) => `Uitgave ${version}, gepubliceerd op ${day}.`,
  preview: (version: number) => `Uitgave ${version}, nog niet gepubliceerd.`,
  frozen: 'Dit resultaat ligt vast: de cijfers veranderen niet meer.',
  note: 'Van de coördinator',
  print: 'Afdrukken',
  personal: 'Wie deze persoonlijke link heeft, ziet wat u antwoordde. Stuur hem dus niet door.',
  own: {
    title: 'Uw antwoorden ernaast',
    organisation: (organisation: string) =>
      `Wat namens ${organisation} is geantwoord, naast wat de gemeente en de partners gemiddeld antwoordden. Dit overzicht ziet alleen wie voor uw organisatie is uitgenodigd. In het resultaat zelf staat uw organisatie met naam, zoals vooraf is verteld.`,
    person:
      'Wat u zelf antwoordde, naast wat de gemeente en de partners gemiddeld antwoordden. Ook uw collega’s zien dit niet.',
    none: (organisation: string) =>
      `Namens ${organisation} is niet geantwoord. Daarom staat er niets naast het resultaat.`,
    confidential:
      'Deze meetronde was vertrouwelijk. Er is niet bewaard wie wat antwoordde. Daarom kunnen wij uw eigen antwoorden niet tonen.',
    caption: 'Uw antwoorden per stelling, op een schaal van 1 (helemaal oneens) tot 5 (helemaal eens)',
    show: 'Toon uw antwoorden per stelling',
    criterion: 'Stelling',
    you: 'Uw antwoord',
    municipality: 'Gemeente',
    partners: 'Partners',
    cannotJudge: 'kan ik niet beoordelen',
    skipped: 'overgeslagen',
    ladder: (now: number | null, wanted: number | null) =>
      `Ladder: u ziet de samenwerking nu op trede ${now ?? '–'} en wilt naar trede ${wanted ?? '–'}.`,
    promises: 'Wat u van eerdere afspraken zei',
    promise: (owner: string, words: string) => `${owner}: “${words}”`,
    verdicts: {
      kept: 'nagekomen',
      partly: 'deels nagekomen',
      'not-kept': 'niet nagekomen',
      'cannot-judge': 'kan ik niet beoordelen',
    },
    comments: 'Wat u in eigen woorden schreef',
  },
};

export type PublishedTexts = typeof nl;
