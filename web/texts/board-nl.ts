const people = (count: number) => (count === 1 ? '1 persoon' : `${count} mensen`);
const mails = (count: number) => (count === 1 ? '1 mail' : `${count} mails`);

/** The page of a wave: what to do next, and how far everybody is. */
export const board = {
  steps: {
    planned: {
      title: 'Zet de uitnodigingen klaar',
      text: (day: string) =>
        `De meetronde begint op ${day}. De uitnodigingen die u nu klaarzet, gaan die dag om negen uur ’s ochtends vanzelf.`,
      action: (count: number) => (count === 1 ? '1 uitnodiging klaarzetten' : `${count} uitnodigingen klaarzetten`),
      readyTitle: 'De uitnodigingen staan klaar',
      ready: (day: string) => `Ze gaan vanzelf op ${day}, om negen uur ’s ochtends. Antwoorden kan vanaf die dag.`,
    },
    invite: {
      title: 'Verstuur de uitnodigingen',
      text: (count: number, lastDay: string) =>
        `${count === 1 ? '1 persoon krijgt' : `${count} mensen krijgen`} een mail met een eigen link. Antwoorden kan t/m ${lastDay}.`,
      action: (count: number) => (count === 1 ? '1 uitnodiging versturen' : `${count} uitnodigingen versturen`),
      preview: 'Bekijk eerst de mail',
      byHand: 'Wilt u zelf mailen? Kies hieronder mensen en kopieer hun persoonlijke links.',
      noServer:
        'Let op: er is nog geen mailserver ingesteld. De mails komen klaar te staan in het Postvak UIT, maar gaan niet de deur uit. U kunt hieronder wel de persoonlijke links kopiëren en zelf versturen.',
    },
    sending: {
      title: 'De uitnodigingen worden verstuurd',
      text: 'U hoeft niet te wachten. Ook als u deze pagina sluit, gaat het versturen door.',
    },
    mend: {
      title: (count: number) =>
        count === 1 ? '1 uitnodiging is niet aangekomen' : `${count} uitnodigingen zijn niet aangekomen`,
      text: 'Bij elke naam staat hieronder wat u kunt doen.',
      action: 'Bekijk wie geen mail kreeg',
    },
    wait: {
      title: 'De uitnodigingen zijn verstuurd',
      titleOutbox: 'De uitnodigingen staan klaar in het Postvak UIT',
      text: (count: number) =>
        count === 0 ? 'Van niemand wacht u nog op antwoord.' : `Van ${people(count)} wacht u nog op antwoord.`,
      next: (day: string, count: number) =>
        `De volgende herinnering gaat vanzelf op ${day}, naar ${people(count)} als er niets verandert.`,
      none: 'Er gaat geen herinnering meer vanzelf.',
      held: 'De herinneringen staan stil. Er gaat er nu geen vanzelf.',
      action: (count: number) => `Herinner ${people(count)} nu`,
      plan: 'Herinneringen regelen',
    },
    mail: 'Mails en herinneringen',
  },

  title: 'Hoe ver is iedereen?',
  empty: 'Er is nog niemand uitgenodigd. Wie u bij de coalitie toevoegt, komt vanzelf in deze meetronde.',
  toCoalition: 'Naar de coalitie',
  noServer:
    'Er is nog geen mailserver ingesteld. Uitnodigingen komen in het Postvak UIT te staan, maar gaan niet de deur uit. Vraag uw beheerder om een mailserver in te stellen.',
  toOutbox: 'Naar het Postvak UIT',
  toAddressBook: 'Naar het adresboek',

  sent: (done: number, total: number) => `${done} van ${total} verstuurd`,
  ready: (done: number, total: number) => `${done} van ${total} klaargezet`,
  sending: 'Voortgang van het versturen',
  sentAll: (total: number) => `Klaar: ${mails(total)} verstuurd.`,
  sentSome: (done: number, total: number) => `Klaar: ${done} van ${mails(total)} verstuurd.`,

  filters: 'Toon',
  all: 'Iedereen',
  outstanding: 'Nog geen antwoord',
  stages: { action: 'Actie nodig', 'not-sent': 'Nog niet gemaild', sent: 'Gemaild' },
  search: 'Zoek een naam, adres of organisatie',
  sort: 'Volgorde',
  sorts: {
    organisation: 'Per organisatie',
    person: 'Op naam',
    stage: 'Minst ver eerst',
    mailed: 'Langst niet gemaild eerst',
  },
  caption: (shown: number, total: number) => (shown === total ? `${people(total)}.` : `${shown} van ${people(total)}.`),
  nobody: 'Niemand past bij deze keuze.',
  showAll: 'Toon iedereen',

  choose: 'Kies',
  choosePerson: (person: string, organisation: string) => `Kies ${person}, ${organisation}`,
  chooseShown: (count: number) => `Kies alle ${count} die u nu ziet`,
  mail: 'Uitnodiging',
  answers: (answered: number, asked: number) =>
    asked === 0
      ? 'Doet niet mee'
      : asked === 1
        ? answered === 1
          ? 'Antwoord binnen'
          : 'Nog geen antwoord'
        : `${answered} van ${asked} antwoorden`,

  states: {
    'not-sent': 'Nog niet gemaild',
    queued: 'Wacht op versturen',
    sending: 'Wordt verstuurd',
    sent: 'Gemaild',
    refused: 'Niet aangenomen',
    bounced: 'Teruggekomen',
    uncertain: 'Niet zeker',
    cancelled: 'Niet meer nodig',
  },
  putReady: 'Klaargezet',
  neverSent: 'Niet gemaild',
  reminded: (count: number, moment: string) =>
    count === 1 ? `1 herinnering, ${moment}` : `${count} herinneringen, laatste ${moment}`,
  optedOut: 'Wil geen herinneringen.',
  serverSaid: (fault: string) => `De mailserver zei: ${fault}`,
  troubles: {
    address: 'Dit adres bestaat niet. Verbeter het adres en stuur de uitnodiging opnieuw.',
    full: 'Deze mailbox is vol. Stuur de uitnodiging later opnieuw, of bel even.',
    blocked:
      'De mailserver van deze persoon houdt onze mail tegen. Stuur de persoonlijke link zelf, en laat het uw beheerder weten.',
    unknown: 'De mail is niet aangekomen. Controleer het adres en stuur de uitnodiging opnieuw.',
    uncertain: 'Het versturen werd onderbroken. Vraag of de mail is aangekomen. Zo niet, stuur de uitnodiging opnieuw.',
  },

  chosen: (count: number) => (count === 1 ? '1 persoon gekozen' : `${count} mensen gekozen`),
  withChosen: 'Wat wilt u met wie u koos?',
  clear: 'Keuze wissen',
  invite: 'Uitnodigen',
  inviteAgain: 'Opnieuw uitnodigen',
  remind: 'Herinneren',
  copyLinks: 'Links kopiëren',
  copiedLinks: (count: number) => (count === 1 ? '1 link is gekopieerd.' : `${count} links zijn gekopieerd.`),
  copyFailed: 'Kopiëren lukte niet. Kopieer de links een voor een.',

  ask: {
    invitation: {
      title: (count: number) => `Uitnodiging sturen aan ${people(count)}?`,
      text: 'Iedereen krijgt één mail met de eigen link. Wie al een uitnodiging kreeg, slaan we over.',
      confirm: 'Ja, versturen',
    },
    again: {
      title: (count: number) => `Uitnodiging opnieuw sturen aan ${people(count)}?`,
      text: 'Ook wie al een uitnodiging kreeg, krijgt de mail nog een keer. De link blijft dezelfde.',
      confirm: 'Ja, opnieuw versturen',
    },
    reminder: {
      title: (count: number) => `Herinnering sturen aan ${people(count)}?`,
      text: 'We slaan over wie al antwoordde, nog geen uitnodiging kreeg, kortgeleden gemaild is of geen herinneringen wil.',
      confirm: 'Ja, herinneren',
    },
    preview: 'Bekijk de mail',
  },

  outcome: {
    invitation: (count: number) =>
      count === 1 ? '1 uitnodiging wordt verstuurd.' : `${count} uitnodigingen worden verstuurd.`,
    reminder: (count: number) =>
      count === 1 ? '1 herinnering wordt verstuurd.' : `${count} herinneringen worden verstuurd.`,
    nobody: 'Er is geen mail verstuurd.',
    skipped: (names: string, reason: string) => `Geen mail voor ${names}: ${reason}.`,
    more: (count: number) => (count === 1 ? '1 ander' : `${count} anderen`),
    reasons: {
      'already-invited': 'al uitgenodigd',
      'not-invited': 'nog niet uitgenodigd, of de uitnodiging kwam niet aan',
      submitted: 'al geantwoord',
      declined: 'afgemeld',
      'opted-out': 'geen herinneringen gewenst',
      'too-soon': 'kortgeleden al gemaild',
      enough: 'hoogste aantal herinneringen bereikt',
      'bad-address': 'het adres werkt niet',
    },
  },
};

export type BoardTexts = typeof board;
