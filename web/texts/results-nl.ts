/** The results of a wave: what stands around the charts, the page of one criterion and the presentation. */
export const nl = {
  contents: 'Op deze pagina',
  live: 'Nieuwe antwoorden verschijnen hier vanzelf.',
  updated: 'De cijfers zijn bijgewerkt.',
  present: 'Presenteren',

  figures: 'Toon de cijfers',
  save: 'Bewaar',
  ofChart: (title: string) => `van “${title}”`,
  figuresOf: (caption: string) => `Tabel: ${caption}`,
  formats: { png: 'Plaatje (PNG)', svg: 'Tekening (SVG)', csv: 'Cijfers (CSV)', arrow: 'Cijfers (Arrow)' },
  downloadFailed: 'Het bestand kon niet worden gemaakt. Laad de pagina opnieuw en probeer het nog eens.',
  keys: 'Met de pijltjestoetsen gaat u langs de punten. Home en End gaan naar het eerste en het laatste punt.',

  findings: 'Wat valt op',
  findingsLead: 'Deze zinnen volgen uit vaste regels. Elke zin wijst naar de grafiek waarop hij rust.',
  toChart: 'Bekijk de grafiek',
  toCriterion: 'Alles over dit criterium',
  findingKinds: { gap: 'het grootste verschil', divided: 'waar partners het oneens zijn', change: 'wat veranderde' },
  divided: 'Waar partners het oneens zijn',
  heatMap: 'Elke partner naast de gemeente',
  shares: {
    both: 'Wie brengt wat in, en hoe zwaar mag het zijn',
    shares: 'Wie brengt wat in',
    wishes: 'Hoe zwaar mag het zijn',
  },
  sharesConfidential: 'Welk deel elke organisatie inbrengt, wordt in een vertrouwelijke meetronde niet getoond.',
  distributions: 'Hoe de antwoorden verdeeld zijn',
  ladder: 'Waar staan we, en waar willen we heen',
  priority: 'Waar eerst aan werken',
  change: (since: string) => `Wat is veranderd sinds ${since}`,
  comments: 'Opmerkingen',

  open: 'Open een thema om de criteria te zien',
  openAll: 'Alles openen',
  closeAll: 'Alles sluiten',
  tooWideForPaper: 'De tabel hierbij is te breed voor papier. U vindt haar in de Excel-werkmap.',
  choose: 'Toon',
  choices: {
    all: 'Alle verschillen',
    apart: 'Een half punt of meer',
    sure: 'Een half punt of meer, en stevig of zeker',
  },
  noneChosen: 'Er is geen verschil dat daaraan voldoet. Kies bij “Toon” alle verschillen, of open een thema.',
  sortCertainty: 'Zekerste verschil eerst',
  criteriaList: 'Bekijk één criterium',
  criteriaListLead: 'Per criterium ziet u hoe elke partij antwoordde, en hoe stevig het verschil is.',

  remindTitle: 'Wie herinneren',
  remindNobody: 'Alle gevraagde antwoorden zijn binnen.',
  remind: (names: string) => `Nog niet alle antwoorden zijn binnen van: ${names}.`,
  remindAction: 'Naar de meetronde om te herinneren',

  commentsLead:
    'Dit schreven deelnemers zelf. Een opmerking zegt niet wat iedereen vindt. Gebruik haar om een gesprek te openen.',
  commentsWithheld: 'De opmerkingen worden niet getoond: er zijn te weinig mensen die iets schreven.',
  commentsNone: 'Niemand schreef een opmerking.',
  commentsConfidential: 'Opmerkingen staan door elkaar en zonder naam van een organisatie.',
  commentBy: { municipality: 'Gemeente', partner: 'Een partner' },
  commentLeftOut: 'Deze opmerking is weggelaten door de coördinator.',
  commentChanged: 'aangepast door de coördinator',
  redact: 'Aanpassen of weglaten',
  redactOf: (text: string) => `van “${text}”`,
  redactTitle: 'Opmerking aanpassen of weglaten',
  redactText:
    'Staat er iets in dat een persoon herkenbaar maakt? Schrijf de opmerking dan anders op, of laat haar weg. De oorspronkelijke tekst is daarna nergens meer te zien. In het logboek staat dat u dit deed.',
  redactField: 'Zo staat de opmerking er straks',
  redactSave: 'Aangepaste tekst bewaren',
  redactLeaveOut: 'Opmerking weglaten',
  redactUndo: 'Oorspronkelijke tekst terugzetten',
  redactSaved: 'De opmerking is aangepast.',
  redactLeft: 'De opmerking is weggelaten.',
  redactUndone: 'De oorspronkelijke opmerking staat er weer.',

  criterion: {
    crumb: 'Resultaten',
    statements: 'Deze stelling is voorgelegd',
    asked: { municipality: 'Aan de gemeente', partner: 'Aan de partners' },
    answers: 'Hoe elke partij antwoordde',
    robust: 'Hoe stevig is dit verschil?',
    firm: 'Het beeld blijft hetzelfde, ook als één partner niet had meegedaan of één antwoord één punt anders was.',
    fragile: 'Het beeld hangt af van één partner of één antwoord:',
    turns:
      'Het verschil ligt dicht bij 0. Was één partner er niet bij, of was één antwoord één punt anders, dan kan het net aan de andere kant van 0 liggen. Ongeveer gelijk blijft het.',
    otherwise: 'Wat het verschil anders was geweest',
    otherwiseLead:
      'Deze zinnen rekenen voor wat er gebeurt als één antwoord anders was. Zij zeggen niet dat iemand anders had moeten antwoorden.',
    without: (name: string) => `Zonder ${name}`,
    moved: {
      higher: (name: string, of: number) =>
        of === 1 ? `Als ${name} één punt hoger had geantwoord` : `Als één antwoord van ${name} één punt hoger was`,
      lower: (name: string, of: number) =>
        of === 1 ? `Als ${name} één punt lager had geantwoord` : `Als één antwoord van ${name} één punt lager was`,
    },
    wasOtherwise: (what: string, gap: string, words: string) => `${what}, was het verschil ${gap}: ${words}.`,
    wasWithout: (what: string, gap: string, words: string) => `${what} was het verschil ${gap}: ${words}.`,
    all: 'Toon alle voorbeelden',
    municipality: 'de gemeente',
    untold: 'Hoe stevig dit verschil is, kan niet worden getoond: daarvoor zijn de cijfers van alle partners nodig.',
    none: 'Er is hier geen verschil te berekenen.',
    history: 'Door de jaren heen',
    comments: (theme: string) => `Opmerkingen bij ${theme}`,
    previous: 'Vorig criterium',
    next: 'Volgend criterium',
    missing: 'Dit criterium staat niet in deze meetronde',
    missingText: 'Misschien is het adres verkeerd getypt.',
    back: 'Terug naar alle resultaten',
    level: (gap: string, words: string, certainty: string | null) =>
      `Het verschil is ${gap}: ${words}.${certainty === null ? '' : ` Zekerheid: ${certainty}.`}`,
  },

  slides: {
    title: (wave: string) => `Presentatie: ${wave}`,
    of: (slide: number, slides: number) => `${slide} van ${slides}`,
    previous: 'Vorige',
    next: 'Volgende',
    stop: 'Stoppen',
    keys: 'Blader met de pijltjestoetsen of met Page Up en Page Down. Escape stopt.',
    nothing: 'Er zijn nog geen resultaten om te presenteren.',
  },
};

export type ResultsTexts = typeof nl;
