/** Publishing a result, for the coordinator. */
export const nl = {
  crumb: 'Resultaten',
  title: 'Resultaat publiceren',
  lead: 'Partners en deelnemers zien dan wat u hieronder in het voorbeeld ziet. U kunt het altijd weer intrekken.',
  notYet: {
    title: 'Deze meetronde is nog niet gesloten',
    text: 'Publiceren kan als niemand meer kan antwoorden.',
    action: 'Naar de meetronde',
  },
  live: {
    title: (version: number) => `Uitgave ${version} is gepubliceerd`,
    text: (day: string, by: string | null) =>
      `Sinds ${day}${by === null ? '' : `, door ${by}`}. Wie deze link heeft, ziet het resultaat:`,
    link: 'Link naar het resultaat',
    copy: 'Kopieer de link',
    copied: 'Gekopieerd',
    copyFailed: 'Kopiëren lukt niet in deze browser. Selecteer de link en kopieer die zelf.',
    open: 'Open het resultaat',
    personal: 'Deelnemers zien het ook met hun persoonlijke link. Dan staan hun eigen antwoorden ernaast.',
    withdraw: 'Intrekken',
  },
  none: {
    title: 'Nog niet gepubliceerd',
    text: 'Op dit moment ziet niemand buiten u en uw collega-coördinatoren dit resultaat.',
  },
  mail: {
    send: (people: number) => (people === 1 ? 'Mail 1 deelnemer' : `Mail ${people} deelnemers`),
    title: (people: number) => (people === 1 ? '1 deelnemer mailen?' : `${people} deelnemers mailen?`),
    text: 'Iedereen die is uitgenodigd, krijgt een mail met de persoonlijke link. Daarmee staan de eigen antwoorden naast het resultaat. Wie niet meedeed of al een mail kreeg, krijgt er geen.',
    template: 'Bekijk of wijzig de tekst van de mail',
    confirm: 'Ja, mailen',
    done: 'De mails gaan zo weg. U volgt ze in Postvak UIT.',
    mailed: (people: number) =>
      people === 1 ? '1 deelnemer kreeg een mail.' : `${people} deelnemers kregen een mail.`,
  },
  form: {
    title: 'Publiceren',
    again: 'Nieuwe uitgave publiceren',
    comments: 'Toelichtingen meenemen',
    commentsHelp:
      'Wat mensen in eigen woorden schreven. Laat namen van personen eerst weg bij de resultaten. Zonder vinkje blijven alle toelichtingen achterwege.',
    note: 'Een paar zinnen boven het resultaat',
    noteHelp: 'Bijvoorbeeld wanneer u het resultaat samen bespreekt. Ten hoogste 1000 tekens.',
    publish: 'Publiceren',
    check: (version: number) => `Uitgave ${version} publiceren?`,
    checkText: 'Iedereen met de link ziet dan het resultaat zoals in het voorbeeld. De cijfers liggen daarmee vast.',
    replaces: (version: number) => `De link van uitgave ${version} werkt dan niet meer. U krijgt een nieuwe link.`,
    confirm: 'Ja, publiceren',
    done: (version: number) => `Uitgave ${version} is gepubliceerd.`,
  },
  withdrawing: {
    title: (version: number) => `Uitgave ${version} intrekken?`,
    text: 'Niemand ziet het resultaat dan nog: niet met deze link en niet met een persoonlijke link. Wie de link opent, leest dat het is ingetrokken. U kunt later een nieuwe uitgave publiceren.',
    confirm: 'Ja, intrekken',
    done: (version: number) => `Uitgave ${version} is ingetrokken.`,
  },
  versions: {
    title: 'Alle uitgaven',
    caption: 'Uitgaven van dit resultaat, de nieuwste eerst',
    version: 'Uitgave',
    published: 'Gepubliceerd',
    content: 'Inhoud',
    withComments: 'Met toelichtingen',
    withoutComments: 'Zonder toelichtingen',
    state: 'Stand',
    live: 'Te zien',
    withdrawn: (day: string, by: string | null) => `Ingetrokken op ${day}${by === null ? '' : ` door ${by}`}`,
    moment: (day: string, by: string | null) => `${day}${by === null ? '' : ` door ${by}`}`,
  },
  preview: {
    title: 'Voorbeeld',
    text: 'Zo ziet een partner het.',
    region: 'Voorbeeld van het gepubliceerde resultaat',
  },
};

export type PublishTexts = typeof nl;
