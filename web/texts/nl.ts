import { addressBookNl } from './address-book-nl.ts';
import { nl as askedPromises } from './asked-promises-nl.ts';
import { board } from './board-nl.ts';
import { nl as confidential } from './confidential-nl.ts';
import { conversation } from './conversation-nl.ts';
import { nl as downloads } from './downloads-nl.ts';
import { editions } from './editions-nl.ts';
import { nl as houseStyle } from './house-style-nl.ts';
import { importRatingsNl } from './import-ratings-nl.ts';
import { mail } from './mail-nl.ts';
import { nl as paper } from './paper-nl.ts';
import { nl as passOns } from './pass-ons-nl.ts';
import { nl as promises } from './promises-nl.ts';
import { nl as publish } from './publish-nl.ts';
import { nl as replyRound } from './reply-round-nl.ts';
import { nl as reports } from './reports-nl.ts';
import { nl as results } from './results-nl.ts';
import { nl as years } from './years-nl.ts';

export const nl = {
  common: {
    skip: 'Naar de inhoud',
    demo: 'Demo: verzonnen gegevens',
    loading: 'Bezig met laden …',
    retry: 'Probeer opnieuw',
    cancel: 'Annuleren',
    close: 'Sluiten',
    remove: 'Verwijderen',
    failedTitle: 'Dat is niet gelukt',
    optional: (label: string) => `${label} (niet verplicht)`,
    required: (label: string) => `Vul in: ${label.toLowerCase()}.`,
    faulty: (label: string) => `Kijk dit na: ${label.toLowerCase()}. Pas het aan en probeer het opnieuw.`,
    email: 'Vul een e-mailadres in, zoals naam@voorbeeld.nl.',
    crumbs: 'U bent hier',
    footer: 'Samenspiegel laat gemeenten en hun partners zien hoe zij naar hun samenwerking kijken.',
    source:
      'De vragen komen uit de Samenwerkingswijzer van de gemeente Noordoostpolder. Samenspiegel is open software (EUPL-1.2).',
    navigation: 'Hoofdmenu',
  },
  nav: {
    coalitions: 'Coalities',
    overview: 'Overzicht',
    reports: 'Rapporten',
    questionnaires: 'Vragenlijsten',
    addressBook: 'Adresboek',
    outbox: 'Postvak UIT',
    account: 'Mijn account',
    signOut: 'Uitloggen',
  },

  setUp: {
    title: 'Welkom bij Samenspiegel',
    lead: 'Richt Samenspiegel in voor uw gemeente. Dat hoeft maar één keer. Daarna logt u in met het account dat u hier maakt.',
    code: 'Code',
    codeHelp: 'De server toonde deze code bij het starten.',
    municipality: 'Naam van de gemeente',
    municipalityHelp: 'Bijvoorbeeld: gemeente Waterland.',
    name: 'Uw naam',
    email: 'Uw e-mailadres',
    password: 'Wachtwoord',
    passwordHelp: 'Kies er een van minstens 12 tekens. Een zin die u goed onthoudt is prima.',
    passwordShort: 'Kies een wachtwoord van minstens 12 tekens.',
    submit: 'Samenspiegel inrichten',
    done: 'Samenspiegel is ingericht. U kunt nu inloggen.',
  },

  signIn: {
    title: 'Inloggen',
    lead: 'Voor coördinatoren van de gemeente.',
    promise: 'Hoe kijkt de gemeente naar zichzelf? En hoe kijken haar partners?',
    promiseText: 'Samenspiegel legt beide beelden naast elkaar, zodat het gesprek over de samenwerking kan beginnen.',
    email: 'E-mailadres',
    password: 'Wachtwoord',
    submit: 'Inloggen',
    invited:
      'Bent u uitgenodigd om vragen te beantwoorden? Gebruik dan uw persoonlijke link. U hoeft niet in te loggen.',
    haveCode: 'Hebt u een code gekregen op papier?',
    codeTitle: 'Vul uw code in',
    codeLead: 'Open de app op uw telefoon die codes maakt. Vul de code van zes cijfers in.',
    code: 'Code van zes cijfers',
    codeFault: 'Vul de zes cijfers uit uw app in.',
    codeSubmit: 'Verder',
    toRecovery: 'Ik gebruik een herstelcode',
    recoveryTitle: 'Vul een herstelcode in',
    recoveryLead: 'U kreeg herstelcodes toen u de extra code aanzette. Elke herstelcode werkt één keer.',
    recovery: 'Herstelcode',
    recoveryHelp: 'Bijvoorbeeld: a1B2c-D3e4F. Let op hoofdletters en kleine letters.',
    toCode: 'Ik gebruik de code uit mijn app',
    back: 'Terug naar inloggen',
    signedOut: 'U bent uitgelogd.',
  },

  home: {
    title: (municipality: string) => `Coalities van ${municipality}`,
    crumb: 'Coalities',
    lead: 'Een coalitie is een groep partners die samen met de gemeente aan één opgave werkt.',
    create: 'Nieuwe coalitie',
    importRatings: 'Eerdere antwoorden inlezen',
    emptyTitle: 'Maak uw eerste coalitie',
    emptySteps: [
      'Geef de coalitie een naam en beschrijf de opgave.',
      'Voeg de partners toe, en de mensen die namens hen antwoorden.',
      'Start een meetronde. Iedereen krijgt een persoonlijke link.',
    ],
    emptyResult: 'Daarna ziet u waar partners en gemeente anders naar de samenwerking kijken.',
    partners: (count: number) => (count === 1 ? '1 partner' : `${count} partners`),
    waves: 'Meetrondes',
    noWaves: 'Nog geen meetronde.',
    results: 'Resultaten',
    resultsOf: (wave: string) => `Resultaten van ${wave}`,
  },

  addressBook: addressBookNl,
  askedPromises,
  years,
  promises,
  importRatings: importRatingsNl,
  houseStyle,
  reports,

  newCoalition: {
    title: 'Nieuwe coalitie',
    lead: 'Daarna voegt u de partners en hun mensen toe.',
    name: 'Naam van de coalitie',
    nameHelp: 'Bijvoorbeeld: Samen voor wonen.',
    task: 'Opgave',
    taskHelp: 'Waar werkt u samen aan? Eén of twee zinnen. Iedereen die u uitnodigt leest dit.',
    startsOn: 'Begin van de samenwerking',
    endsOn: 'Einde van de samenwerking',
    endsOnHelp: 'Laat leeg als er geen einde is afgesproken.',
    period: 'Het einde ligt vóór het begin. Kies een latere datum.',
    submit: 'Coalitie maken',
  },

  coalition: {
    task: 'Opgave',
    period: 'Samenwerking',
    from: (start: string) => `sinds ${start}`,
    between: (start: string, end: string) => `${start} t/m ${end}`,
    waves: 'Meetrondes',
    wavesEmpty: 'Er is nog geen meetronde. In een meetronde vraagt u alle partners en de gemeente om hun oordeel.',
    newWave: 'Nieuwe meetronde',
    organisations: 'Wie doen mee',
    organisationsLead:
      'Voeg per organisatie de mensen toe die antwoord geven. Zij krijgen een persoonlijke link. Antwoordt een partner namens de organisatie, dan geeft zij samen één antwoord; collega’s kunnen dat om de beurt invullen. In een vertrouwelijke meetronde antwoordt iedereen voor zichzelf.',
    people: (count: number) => (count === 0 ? 'Nog geen mensen' : count === 1 ? '1 persoon' : `${count} mensen`),
    municipalityHelp: 'Iedere collega van de gemeente antwoordt voor zichzelf. Vraag liefst minstens drie mensen.',
    addPerson: 'Persoon toevoegen',
    addPersonTo: (organisation: string) => `Persoon toevoegen bij ${organisation}`,
    personName: 'Naam',
    personEmail: 'E-mailadres',
    personLocale: 'Taal van de e-mail',
    add: 'Toevoegen',
    addPartner: 'Partner toevoegen',
    partnerName: 'Naam van de organisatie',
    partnerKind: 'Soort organisatie',
    chooseKind: 'Kies een soort',
    added: (name: string) => `${name} is toegevoegd.`,
    removed: (name: string) => `${name} is verwijderd.`,
    removePerson: (name: string) => `${name} verwijderen`,
    removePartner: (name: string) => `Partner verwijderen: ${name}`,
    removePartnerShort: 'Partner verwijderen',
    removePersonTitle: (name: string) => `${name} verwijderen?`,
    removePersonText: 'De persoonlijke link van deze persoon werkt daarna niet meer.',
    removePartnerTitle: (name: string) => `${name} verwijderen uit deze coalitie?`,
    removePartnerText: 'Ook de mensen van deze partner en hun uitnodigingen verdwijnen.',
    needs: 'Nog nodig voor een meetronde',
    needMunicipality: 'Voeg minstens één collega van de gemeente toe.',
    needPartner: 'Voeg minstens één partner toe.',
    needRespondent: 'Voeg bij minstens één partner iemand toe die antwoord geeft.',
  },

  newWave: {
    title: 'Nieuwe meetronde',
    name: 'Naam van de meetronde',
    nameHelp: 'Bijvoorbeeld: Nulmeting, of Meetronde 2027.',
    opensOn: 'Eerste dag',
    closesOn: 'Laatste dag',
    closesOnHelp: 'Antwoorden kan tot en met het einde van deze dag.',
    dates: 'De laatste dag ligt vóór de eerste dag. Kies een latere datum.',
    attribution: 'Wie ziet welk antwoord?',
    submit: 'Meetronde voorbereiden',
    later: 'U controleert eerst de uitnodigingen. Pas daarna opent u de meetronde.',
  },

  editions,

  wave: {
    between: (start: string, end: string) => `${start} t/m ${end}`,
    next: 'Wat u nu kunt doen',
    draft: {
      title: 'Controleer de uitnodigingen en open de meetronde',
      text: 'Staat iedereen in de lijst hieronder? Open dan de meetronde.',
      action: 'Meetronde openen',
    },
    incomplete: {
      title: 'Voeg eerst mensen toe',
      municipality: 'Van de gemeente is nog niemand uitgenodigd.',
      partner: 'Van de partners is nog niemand uitgenodigd.',
      text: 'Wie u bij de coalitie toevoegt, komt vanzelf in deze meetronde.',
      action: 'Naar de coalitie',
    },
    uninvited: {
      title: (count: number) =>
        count === 1
          ? 'Van 1 organisatie is nog niemand uitgenodigd'
          : `Van ${count} organisaties is nog niemand uitgenodigd`,
      text: 'Zonder mensen doet een organisatie niet mee. Voeg bij de coalitie iemand toe die antwoord geeft. Wie u toevoegt, komt vanzelf in deze meetronde.',
      action: 'Naar de coalitie',
    },
    complete: {
      title: 'Alle antwoorden zijn binnen',
      text: 'U kunt de meetronde nu sluiten en de resultaten bekijken.',
    },
    closed: {
      title: 'Bekijk de resultaten',
      text: 'De meetronde is gesloten. De antwoorden veranderen niet meer.',
      action: 'Resultaten bekijken',
    },
    imported: {
      title: 'Bekijk de resultaten',
      text: 'De beoordelingen van deze meetronde zijn ingelezen uit een bestand. Er is hier niemand uitgenodigd.',
    },
    finishing: {
      title: 'De meetronde is gesloten, de laatste antwoorden komen binnen',
      text: (time: string) =>
        `Wie al was begonnen, kan nog versturen tot ${time} uur. Daarna ziet u de resultaten. U hoeft niets te doen.`,
    },
    unanswered: {
      title: 'Er zijn geen antwoorden',
      text: 'Niemand heeft geantwoord. De meetronde is gesloten, dus er komen geen resultaten. U kunt wel een nieuwe meetronde maken.',
      action: 'Nieuwe meetronde maken',
    },
    closeAction: 'Meetronde sluiten',
    resultsAction: 'Resultaten bekijken',
    resultsFirst:
      'U ziet de resultaten zodra alle collega’s van de gemeente hun antwoorden hebben verstuurd, of als de meetronde sluit.',
    resultsLock:
      'Let op: zodra iemand de resultaten bekijkt, kan de gemeente haar eigen antwoorden niet meer wijzigen.',
    openTitle: 'Meetronde openen?',
    openFixed: 'Na het openen ligt dit vast:',
    openFixedItems: (attribution: string) => [
      'de vragenlijst: iedereen krijgt dezelfde vragen',
      `wie welk antwoord ziet: ${attribution}`,
      'de eerste en de laatste dag; u kunt wel eerder sluiten',
    ],
    openStill: 'U kunt later nog wel mensen toevoegen.',
    openConfirm: 'Ja, openen',
    closeTitle: 'Meetronde nu sluiten?',
    closeText:
      'Daarna kan niemand meer beginnen. Wie al antwoorden heeft bewaard, kan nog een half uur versturen; zolang wachten de resultaten. U kunt dit niet terugdraaien.',
    closeWaiting: (count: number) =>
      count === 1
        ? 'Van 1 organisatie zijn nog niet alle antwoorden binnen.'
        : `Van ${count} organisaties zijn nog niet alle antwoorden binnen.`,
    closeConfirm: 'Ja, sluiten',
    nowOpened: 'De meetronde is geopend.',
    nowClosed: 'De meetronde is gesloten.',
    response: 'Respons',
    partnersAnswered: 'partners hebben geantwoord',
    peopleAnswered: 'mensen van de gemeente hebben geantwoord',
    of: (count: number, total: number) => `${count} van ${total}`,
    invitationsCaption: 'Iedere persoon heeft een eigen link. Geef een link alleen aan die persoon.',
    person: 'Persoon',
    organisation: 'Organisatie',
    progress: 'Voortgang',
    pageOf: (page: number, pages: number) => `stap ${page} van ${pages}`,
    passedOn: 'Doorgegeven aan een collega',
    link: 'Persoonlijke link',
    copy: 'Kopieer link',
    copyOf: (person: string) => `Kopieer link van ${person}`,
    linkOf: (person: string) => `Persoonlijke link van ${person}`,
    copied: 'Gekopieerd',
    copiedOf: (person: string) => `De link van ${person} is gekopieerd.`,
    copyFailed: 'Kopiëren lukte niet. Selecteer de link en kopieer hem zelf.',
  },

  board,
  mail,
  passOns,
  publish,

  dashboard: {
    title: (wave: string) => `Resultaten: ${wave}`,
    computed: (moment: string) => `Berekend op ${moment}.`,
    print: 'Afdrukken',
    interim: 'Deze meetronde is nog open. De cijfers kunnen nog veranderen.',
    response: 'Respons',
    responseCaption: 'Hoeveel antwoorden er zijn gevraagd en gegeven, per organisatie.',
    organisation: 'Organisatie',
    invited: 'Gevraagd',
    started: 'Begonnen',
    submitted: 'Verstuurd',
    uninvited: (isClosed: boolean): string => (isClosed ? 'niemand uitgenodigd' : 'nog niemand uitgenodigd'),
    uninvitedCount: (count: number, isClosed: boolean) =>
      `Van ${count === 1 ? '1 organisatie' : `${count} organisaties`} ${isClosed ? 'was niemand' : 'is nog niemand'} uitgenodigd.`,
    responseNote: 'Een partner geeft één antwoord namens de organisatie. Bij de gemeente antwoordt ieder voor zich.',
    importedNote: 'De beoordelingen zijn ingelezen uit een bestand. Wie toen niet antwoordde, is niet bekend.',
    municipality: 'Hoe kijken we naar de gemeente?',
    municipalityLead: 'De gemeente beoordeelde zichzelf. Partners beoordeelden de gemeente op precies dezelfde punten.',
    coalition: 'Hoe kijken we naar de samenwerking?',
    coalitionLead: 'Deze punten gaan over de coalitie als geheel. Gemeente en partners beoordeelden ze allebei.',
    themes: 'Per thema',
    criteria: 'Per criterium',
    sort: 'Volgorde',
    sortGap: 'Grootste verschil eerst',
    sortTheme: 'Volgorde van de vragenlijst',
    tableCaption: (subject: string, unit: string) =>
      `${subject} ${unit}, met cijfers van 1 (helemaal oneens) tot 5 (helemaal eens).`,
    theme: 'Thema',
    criterion: 'Criterium',
    self: 'Gemeente',
    partners: 'Partners',
    gap: 'Verschil',
    meaning: 'Wat betekent dit',
    answers: 'Aantal antwoorden',
    answersOf: (municipality: number, partners: number | null) =>
      `gemeente ${municipality}, partners ${partners ?? '–'}`,
    cannotJudge: (municipality: number, partners: number | null) =>
      `“kan ik niet beoordelen”: gemeente ${municipality}, partners ${partners ?? '–'}`,
    mostlyUnjudged: 'De meeste partners kunnen dit niet beoordelen.',
    certainty: 'Zekerheid',
    interval: (low: string, high: string) => `marge van 95%: ${low} tot ${high}`,
    details: 'Toon de score van elke partner',
    detailsCaption: (subject: string) => `${subject} Gemiddelde score per partner.`,
    oneVoice:
      'Namens de gemeente antwoordde één persoon. Het cijfer van de gemeente is dus het oordeel van die persoon.',
    read: 'Hoe leest u dit?',
    readItems: [
      'Elk punt loopt van 1 (helemaal oneens) tot 5 (helemaal eens). Hoger is gunstiger.',
      'Bij de partners telt elke organisatie even zwaar. De lichte stippen zijn de losse organisaties.',
      'Het verschil is het cijfer van de gemeente min het cijfer van de partners. Een plus betekent: de gemeente is positiever dan haar partners.',
      'Een verschil kleiner dan een half punt noemen we “ongeveer gelijk”.',
      '“Kwetsbaar” betekent: het beeld verandert als één partner wegvalt of als één antwoord één punt anders is. “Stevig” betekent: dan blijft het beeld hetzelfde.',
      '“Zeker” en “niet zeker” staan er alleen als er genoeg antwoorden zijn om een marge te berekenen (een betrouwbaarheidsinterval van 95%).',
      '“n = 5 en 8” bij een grafiek betekent: 5 antwoorden van de gemeente en 8 van partners.',
      'Bij een thema telt een antwoord mee als minstens de helft van de stellingen een score kreeg.',
      'Een verschil is geen rapportcijfer. Het is een goed begin van een gesprek.',
    ],
    withheld: {
      'municipality-outstanding': {
        title: 'De resultaten zijn nog even dicht',
        text: 'Nog niet alle collega’s van de gemeente hebben hun antwoorden verstuurd. Wie eerst ziet wat partners vinden, kijkt anders naar zichzelf. Daarom ziet u de resultaten pas als alle antwoorden van de gemeente binnen zijn, of als de meetronde sluit.',
        action: 'Bekijk wie nog moet antwoorden',
      },
      grace: {
        title: 'De laatste antwoorden komen nog binnen',
        text: (time: string) =>
          `De meetronde is gesloten. Wie al was begonnen, kan nog versturen tot ${time} uur. Wie eerst de resultaten ziet, antwoordt anders. Daarom ziet u ze daarna.`,
        action: 'Naar de meetronde',
      },
      'until-closed': {
        title: 'U ziet de resultaten na de sluiting',
        text: 'Deze meetronde is vertrouwelijk. Zolang er antwoorden bij komen, kan iemand uit het verschil tussen twee keer kijken afleiden wat één persoon antwoordde. Daarom ziet u tot de sluiting alleen wie heeft geantwoord.',
        action: 'Bekijk wie nog moet antwoorden',
      },
      'no-answers': {
        title: 'Er zijn nog geen antwoorden',
        text: 'Zodra de eerste antwoorden binnen zijn, staan hier de resultaten.',
        action: 'Naar de meetronde',
      },
    },
    chartFailed: 'De grafiek kon niet worden getekend. De cijfers hieronder zijn dezelfde.',
  },

  confidential,
  conversation,
  replyRound,
  results,
  downloads,

  account: {
    title: 'Mijn account',
    signedInAs: (name: string, email: string) => `U bent ingelogd als ${name} (${email}).`,
    passwordTitle: 'Wachtwoord wijzigen',
    current: 'Huidig wachtwoord',
    next: 'Nieuw wachtwoord',
    nextHelp: 'Minstens 12 tekens.',
    change: 'Wachtwoord wijzigen',
    changed: 'Uw wachtwoord is gewijzigd. Op andere apparaten bent u uitgelogd.',
    codeTitle: 'Inloggen met een extra code',
    codeLead:
      'Met een extra code kan iemand die uw wachtwoord kent toch niet inloggen. U hebt er een app voor nodig die codes maakt.',
    codeOn: 'De extra code staat aan.',
    codeOff: 'De extra code staat uit.',
    turnOn: 'Extra code aanzetten',
    turnOff: 'Extra code uitzetten',
    confirmPassword: 'Uw wachtwoord',
    scan: 'Scan deze QR-code met de app, of typ de sleutel over.',
    qr: 'QR-code voor uw app',
    secret: 'Sleutel',
    backup: 'Herstelcodes',
    backupText:
      'Bewaar deze codes op een veilige plek. Met elke code kunt u één keer inloggen als u uw telefoon kwijt bent.',
    confirmCode: 'Code uit uw app',
    finish: 'Aanzetten',
    turnedOn: 'De extra code staat nu aan. Bij het inloggen vragen we voortaan ook een code.',
    turnedOff: 'De extra code staat nu uit.',
  },

  paper,

  notFound: {
    title: 'Deze pagina bestaat niet',
    text: 'Misschien is het adres verkeerd getypt, of is de pagina verwijderd.',
    home: 'Naar het overzicht',
  },
  broken: {
    title: 'Er ging iets mis',
    text: 'Deze pagina kon niet worden getoond. Controleer uw internetverbinding en laad de pagina opnieuw. Helpt dat niet, neem dan contact op met uw beheerder.',
    reload: 'Pagina opnieuw laden',
  },
};

export type Texts = typeof nl;
