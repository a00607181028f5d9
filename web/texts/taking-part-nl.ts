export const nl = {
  closing: {
    soon: (time: string) =>
      `Deze meetronde sluit om ${time} uur. Bent u dan al begonnen, dan krijgt u nog een half uur om af te ronden en te versturen.`,
    grace: (time: string) =>
      `Deze meetronde is gesloten. Had u toen al antwoorden bewaard? Dan kunt u die nog aanvullen en versturen tot ${time} uur.`,
    over: 'Deze meetronde is gesloten. Wat u nu nog invult, komt niet meer aan.',
    unsent:
      'U had antwoorden bewaard, maar niet op tijd verstuurd. Ze tellen niet mee in de uitkomsten. Neem contact op met de coördinator als u ze alsnog wilt doorgeven.',
  },

  colleagues: {
    atWork: (name: string) =>
      `${name} heeft de afgelopen tien minuten aan dit antwoord gewerkt. U vult samen hetzelfde antwoord in. Spreek liefst af wie nu verdergaat.`,
    by: (name: string) => `Ingevuld door ${name}`,
    summary: 'Wie vulde wat in?',
    own: 'U',
    count: (name: string, count: number) => `${name}: ${count === 1 ? '1 vraag' : `${count} vragen`}`,
  },

  takeOver: {
    title: (coalition: string) => `U hebt al antwoorden over de gemeente gegeven, voor de coalitie “${coalition}”`,
    text: 'Kijkt u hier net zo naar de gemeente? Dan kunt u met die antwoorden beginnen. Bij elk overgenomen antwoord staat dat erbij, en u kunt het aanpassen. De vragen over de samenwerking beantwoordt u apart.',
    action: (coalition: string) => `Neem mijn antwoorden over de gemeente over uit “${coalition}”`,
    mark: (coalition: string) => `Zelfde antwoord als bij “${coalition}”`,
    done: (count: number, coalition: string) =>
      `${count === 1 ? 'Eén antwoord' : `${count} antwoorden`} over de gemeente ${count === 1 ? 'is' : 'zijn'} overgenomen uit “${coalition}”. Kijk of ${count === 1 ? 'het' : 'ze'} hier ook ${count === 1 ? 'klopt' : 'kloppen'}.`,
  },

  notMe: {
    title: 'Kunt of wilt u niet antwoorden?',
    cancel: 'Annuleren',
    withdraw: 'Trek dit in',
    note: 'Toelichting (niet verplicht)',
    noteHelp: 'De coördinator van de gemeente leest dit. Hoogstens 500 tekens.',
  },
  decline: {
    action: 'Ik doe niet mee',
    lead: 'U krijgt dan geen herinneringen meer. De coördinator ziet uw reden. Zolang de meetronde open is, kunt u alsnog meedoen.',
    reason: 'Wat is de reden?',
    reasonMissing: 'Kies een reden.',
    submit: 'Laat weten dat ik niet meedoe',
    doneTitle: 'U doet niet mee',
    done: (reason: string) =>
      `U hebt laten weten dat u niet meedoet. Uw reden: “${reason}”. U krijgt geen herinneringen meer.`,
    colleagues: 'Collega’s van uw organisatie die ook zijn uitgenodigd, kunnen wel gewoon antwoorden.',
    undo: 'Ik doe toch mee',
  },
  passOn: {
    action: 'Ik ben niet de juiste persoon',
    lead: 'Noem een collega die het beter weet. De coördinator van de gemeente bekijkt uw voorstel en nodigt uw collega uit. We bewaren de naam en het e-mailadres alleen daarvoor.',
    name: 'Naam van uw collega',
    email: 'E-mailadres van uw collega',
    missing: (label: string) => `Vul in: ${label.toLowerCase()}.`,
    emailFault: 'Vul het e-mailadres van uw collega in, zoals naam@voorbeeld.nl.',
    submit: 'Stel mijn collega voor',
    asked: (name: string) =>
      `U hebt ${name} voorgesteld. De coördinator bekijkt dat. Tot die tijd kunt u ook zelf nog antwoorden.`,
    confirmed:
      'De collega die u noemde, is uitgenodigd. U krijgt geen herinneringen meer en hoeft niets te doen. Deze link blijft wel werken.',
    refused:
      'De coördinator heeft de collega die u noemde niet uitgenodigd. De naam en het e-mailadres zijn gewist. We horen dus graag uw eigen antwoord.',
  },

  withdrawn: {
    title: 'Uw antwoorden staan nog op dit apparaat',
    text: 'Deze link werkt niet meer, dus we kunnen ze niet ontvangen. Vraag de coördinator van de gemeente wat er met uw uitnodiging is gebeurd.',
  },

  sitting: {
    title: 'Uw uitnodigingen',
    lead: (person: string, municipality: string) =>
      `Beste ${person}, ${municipality} vraagt u hoe de samenwerking gaat in deze coalities. Elke coalitie heeft een eigen vragenlijst. Antwoorden over de gemeente kunt u van de ene naar de andere overnemen.`,
    empty: 'Er is nu niets te beantwoorden. De meetrondes waarvoor u was uitgenodigd, zijn gesloten.',
    left: (count: number) => (count === 1 ? 'Nog 1 te beantwoorden.' : `Nog ${count} te beantwoorden.`),
    allDone: 'U hebt alles beantwoord. Dank u wel.',
    organisation: 'U antwoordt voor',
    until: (day: string) => `Antwoorden kan t/m ${day}.`,
    from: (day: string) => `Antwoorden kan vanaf ${day}.`,
    over: 'De meetronde is gesloten. Was u al begonnen, dan kunt u misschien nog versturen.',
    passedOn: 'Doorgegeven aan een collega',
    answer: 'Beantwoorden',
    resume: 'Verdergaan',
    look: 'Bekijken',
    actionOf: (action: string, coalition: string) => `${action}: ${coalition}`,
    toOverview: 'Naar al uw uitnodigingen',
    others: (count: number) =>
      count === 1
        ? 'Ook voor een andere coalitie wordt uw antwoord gevraagd.'
        : `Ook voor ${count} andere coalities wordt uw antwoord gevraagd.`,
    several: 'U bent voor meer coalities uitgenodigd.',
  },
};

export type TakingPartTexts = typeof nl;
