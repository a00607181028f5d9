import type { ProxyMedium } from '../../survey/proxy.ts';

/** Paper that goes out, and answers that come back on it or by telephone. */
export const nl = {
  title: 'Op papier of per telefoon',
  lead: 'Wie liever geen link krijgt, krijgt een brief met een korte code, of de vragenlijst op papier. Komen antwoorden terug op papier of per telefoon? Dan voert u ze hier in.',
  show: 'Brieven en vragenlijsten op papier',
  caption: 'Kies wie een brief krijgt, of open een vragenlijst',
  letter: 'Brief',
  letterFor: (person: string) => `Brief voor ${person}`,
  code: 'Code',
  paper: 'Op papier',
  questionnaire: 'Vragenlijst (pdf)',
  questionnaireOf: (person: string) => `Vragenlijst op papier voor ${person} (pdf)`,
  enter: 'Antwoorden invoeren',
  enterOf: (person: string) => `Antwoorden invoeren van ${person}`,
  make: (count: number) => (count === 1 ? '1 brief maken (pdf)' : `${count} brieven maken (pdf)`),
  none: 'Kies hierboven wie een brief krijgt.',
  blank: 'Lege vragenlijst, voor wie niet in de lijst staat of om mee te nemen:',
  blanks: {
    partner: { nl: 'voor partners, Nederlands', en: 'voor partners, Engels' },
    municipality: { nl: 'voor de gemeente, Nederlands', en: 'voor de gemeente, Engels' },
  },
  entered: (medium: ProxyMedium, by: string | null, moment: string) =>
    `${medium === 'paper' ? 'Van papier' : 'Per telefoon'} ingevoerd${by === null ? '' : ` door ${by}`} op ${moment}`,

  entering: {
    title: (person: string) => `Antwoorden invoeren van ${person}`,
    lead: (organisation: string) =>
      `Voor ${organisation}. U typt over wat op papier staat of wat u aan de telefoon hoort.`,
    crumb: 'Meetronde',
    keysTitle: 'Snel typen',
    keys: 'Zet de cursor op de eerste stelling. Met een cijfer kiest u het antwoord en gaat u naar de volgende regel: 1 tot en met 5, en 0 voor “Kan ik niet beoordelen”. Met Tab gaat u verder zonder antwoord.',
    kept: 'U was hier al begonnen. Wat u typte, staat er nog.',
    again: 'Opnieuw beginnen',
    replaces: 'Deze antwoorden zijn al eens ingevoerd. Wat u nu bewaart, komt daarvoor in de plaats.',
    save: 'Bewaren',
    count: (count: number, total: number) => `${count} van ${total} stellingen hebben een antwoord.`,
    empty: 'Beantwoord ten minste één stelling voordat u bewaart.',
    medium: 'Hoe kreeg u de antwoorden?',
    media: { paper: 'Op papier', phone: 'Per telefoon' },
    confirm: (person: string) => `Dit zijn de antwoorden van ${person}.`,
    confirmPartner: (person: string, organisation: string) =>
      `Dit zijn de antwoorden van ${person}, die ze mag geven namens ${organisation}.`,
    confirmMissing: 'Zet eerst het vinkje.',
    faulty: 'Kijk de rood gemarkeerde vraag na.',
    action: 'Antwoorden bewaren',
    doneTitle: 'De antwoorden zijn bewaard',
    done: (person: string, moment: string) =>
      `Bewaard op ${moment}. ${person} ziet met de eigen link of code dat u ze hebt ingevoerd, en kan ze wijzigen tot de meetronde sluit.`,
    number: 'Ontvangstnummer',
    back: 'Terug naar de meetronde',
  },
};

export type PaperTexts = typeof nl;
