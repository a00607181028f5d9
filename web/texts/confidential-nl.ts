/** The screens of a confidential wave, as far as they differ from those of another. */
export const nl = {
  modes: {
    organisation: {
      name: 'Namens de organisatie',
      text: 'Elke partner geeft één antwoord namens de organisatie. In de resultaten staat de naam van de organisatie, nooit de naam van een persoon. U kunt partners met elkaar vergelijken. Collega’s van de gemeente antwoorden ieder voor zich en staan samen in de resultaten als “gemeente”.',
      fixed: 'namens de organisatie',
    },
    confidential: {
      name: 'Persoonlijk en vertrouwelijk',
      text: 'Iedere persoon antwoordt voor zichzelf. U ziet pas na de sluiting cijfers, van alle partners samen en van organisaties waarvan ten minste drie mensen antwoordden, als dat niemand verraadt. Wie welk antwoord gaf, is dan niet meer na te gaan. Een verstuurd antwoord staat vast. Dit past als partners elk drie of meer mensen laten antwoorden, of als het totaal voor u genoeg is.',
      fixed: 'persoonlijk en vertrouwelijk',
    },
  },
  told: 'Dit lezen de deelnemers ook, voordat zij beginnen. Na het openen ligt de keuze vast.',
  title: 'Deze meetronde is vertrouwelijk',
  forecast: 'Wat u straks kunt zien',
  waveText:
    'Iedere persoon antwoordt voor zichzelf. U ziet de resultaten na de sluiting: van alle partners samen, en van organisaties die groot genoeg zijn.',
  nobody: 'Van de partners is nog niemand uitgenodigd. Daarom is er nog niets te voorspellen.',
  together: (low: string, high: string) =>
    `Alle partners samen: ja, als iedereen antwoordt. Gemiddelden tussen ${low} en ${high} ziet u op een tiende. Ligt een gemiddelde daarbuiten, dan staat er “${high} of hoger” of “${low} of lager”.`,
  togetherBeside:
    'Alle partners samen: ja, als iedereen antwoordt. Hoe precies u dat cijfer ziet, hangt af van de cijfers per partner.',
  tooFew: (people: number) =>
    `Alle partners samen: nee. Daarvoor zijn ten minste drie mensen nodig. Nu ${people === 1 ? 'is 1 persoon' : `zijn ${people} mensen`} van de partners uitgenodigd.`,
  dominant: (name: string) =>
    `Alle partners samen: nee. ${name} heeft de helft of meer van alle mensen. Die zouden uit het gemiddelde kunnen afleiden wat de anderen antwoordden. Nodig bij andere partners meer mensen uit.`,
  own: (partners: number, count: number, names: string) =>
    count === 0
      ? `Een eigen cijfer per partner: nee, bij geen van de ${partners} partners.`
      : `Een eigen cijfer per partner: dat kan bij ${count} van de ${partners} partners (${names}).`,
  telling: (names: string) =>
    `Geen eigen cijfer bij ${names}, ook al zijn daar drie of meer mensen uitgenodigd: naast de andere cijfers zou het verraden wat een ander antwoordde.`,
  visible: (visible: number, cells: number) =>
    `Per stelling ${visible === 1 ? 'kan' : 'kunnen'} er dus ${visible} van de ${cells} cijfers worden getoond: alle partners samen en elke partner apart.`,
  small: (count: number) =>
    count === 1
      ? 'Bij 1 partner zijn minder dan drie mensen uitgenodigd'
      : `Bij ${count} partners zijn minder dan drie mensen uitgenodigd`,
  smallText: (names: string) =>
    `Een eigen cijfer kan nooit bij: ${names}. Nodig daar meer mensen uit, of kies “Namens de organisatie” als u partners wilt vergelijken.`,
  municipality:
    'De gemeente zelf staat altijd in de resultaten, als “gemeente”. Laat liefst drie of meer collega’s antwoorden.',
  fewer: 'Antwoordt niet iedereen, dan kan er minder te zien zijn.',
  peopleAnswered: 'mensen van partners hebben geantwoord',
  resultsFirst: 'U ziet de resultaten als de meetronde is gesloten. Tot dan ziet u alleen wie heeft geantwoord.',
  figures:
    'U ziet cijfers van alle partners samen en van organisaties die groot genoeg zijn, afgerond op een tiende. Een cijfer waaruit iemand kan afleiden wat één persoon antwoordde, wordt niet getoond. Er staat dan “niet getoond”.',
  responseNote: 'Iedereen antwoordt voor zichzelf. U ziet wie heeft geantwoord, niet wat.',
  readItems: [
    'Elk punt loopt van 1 (helemaal oneens) tot 5 (helemaal eens). Hoger is gunstiger.',
    'Bij de partners telt iedere persoon even zwaar, ook als van één organisatie meer mensen antwoordden.',
    'Het verschil is het cijfer van de gemeente min het cijfer van de partners. Een plus betekent: de gemeente is positiever dan haar partners.',
    'Een verschil kleiner dan een half punt noemen we “ongeveer gelijk”.',
    '“Te weinig antwoorden om te tonen” betekent: minder dan drie mensen gaven een score, of uit het cijfer zou af te leiden zijn wat iemand antwoordde.',
    'Staat er “4,2 of hoger”, “1,8 of lager” of “tussen 3,1 en 3,6”? Een nauwkeuriger cijfer zou te veel verraden. In de grafiek is dat een brede lichte balk.',
    '“Niet te zeggen” betekent: het verschil kan kleiner of groter zijn dan een half punt.',
    'Bij de score van elke partner betekent een streepje: niemand gaf een score, of er zijn te weinig antwoorden om te tonen.',
    'Een thema is het gemiddelde van de criteria die getoond worden, als dat er minstens de helft zijn.',
    'Een verschil is geen rapportcijfer. Het is een goed begin van een gesprek.',
  ],
};

export type ConfidentialTexts = typeof nl;
