import type { ReplyStance } from '../../survey/conversation.ts';

const people = (count: number) => (count === 1 ? '1 persoon' : `${count} mensen`);
const readings = (count: number) => (count === 1 ? '1 uitleg' : `${count} keer een uitleg`);

/** Asking partners for their reply before readings are published, for the coordinator. */
export const nl = {
  step: {
    title: 'Vraag partners om een reactie',
    lead: 'Voordat een uitleg wordt gepubliceerd, kan elke partner zeggen of die zich erin herkent. Wat zij schrijven, komt erbij te staan.',
  },
  obstacles: {
    title: 'Dit moet eerst nog',
    published: 'Publiceer het resultaat. Partners moeten kunnen zien waar de uitleg over gaat.',
    publish: 'Naar publiceren',
    chosen: 'Kies ten minste één verschil (stap 1).',
    incomplete: (gap: string) =>
      `Schrijf bij “${gap}” op hoe de gemeente en hoe de partners het uitleggen, en of zij het eens zijn (stap 3).`,
  },
  offer: {
    day: 'Tot en met welke dag kunnen partners reageren?',
    dayHelp: (first: string, last: string) =>
      `Van ${first} tot en met ${last}. Een week is het minste: een partner moet kunnen overleggen. Heeft iedereen gereageerd, dan kunt u eerder verder.`,
    faulty: (first: string, last: string) => `Kies een dag van ${first} tot en met ${last}.`,
    submit: 'Leg de uitleg voor',
    title: 'De uitleg aan partners voorleggen?',
    text: (day: string) =>
      `Partners zien de uitleg dan via hun link en kunnen reageren tot en met ${day}. Tot u haar terugneemt, kunt u niets meer aan de uitleg veranderen. Anderen zien haar nog niet, behalve wie de link naar het resultaat heeft.`,
    confirm: 'Ja, voorleggen',
    done: (day: string) => `Partners kunnen reageren tot en met ${day}. Er is nog geen mail verstuurd.`,
  },
  more: {
    open: 'Geef partners meer tijd',
    day: 'De nieuwe laatste dag',
    dayHelp: (first: string, last: string) =>
      `Van ${first} tot en met ${last}. Eerder kan niet: die dag is al genoemd.`,
    submit: 'Geef meer tijd',
    done: (day: string) => `Partners hebben nu tijd tot en met ${day}.`,
  },
  state: {
    'for-reply': (day: string) => `Partners kunnen reageren tot en met ${day}`,
    replied: (day: string) => `De tijd om te reageren is voorbij, sinds ${day}`,
    shared: (day: string) => `De uitleg en de reacties zijn gepubliceerd, sinds ${day}`,
  },
  withdrawn:
    'Het resultaat is ingetrokken. Zolang het niet is gepubliceerd, kan niemand de uitleg lezen of erop reageren.',
  sharedText: 'Iedereen met een link naar het resultaat leest ze daar nu bij.',
  link: 'Voor partners zonder persoonlijke link is er deze. Wie hem gebruikt, kiest zelf de organisatie; dat staat bij de reactie.',
  linkLabel: 'Link om te reageren',
  mail: {
    send: (count: number) => `Mail ${people(count)} van partners`,
    title: (count: number) => `${people(count)} mailen?`,
    text: 'Wie voor een partner is uitgenodigd, krijgt een mail met de persoonlijke link om te reageren. Wie niet meedeed, deze mail al kreeg, of hoort bij een partner die overal op reageerde, krijgt er geen.',
    template: 'Bekijk of wijzig de tekst van de mail',
    confirm: 'Ja, mailen',
    done: 'De mails gaan zo weg. U volgt ze in Postvak UIT.',
    mailed: (count: number) => (count === 1 ? '1 persoon kreeg een mail.' : `${count} mensen kregen een mail.`),
  },
  who: {
    caption: 'Wie er heeft gereageerd',
    organisation: 'Partner',
    replied: 'Gereageerd',
    all: 'op alles',
    none: 'nog niet',
    some: (replied: number, total: number) => `op ${replied} van de ${total}`,
  },
  replies: {
    title: 'De reacties',
    refresh: 'Kijk of er nieuwe reacties zijn',
    refreshed: 'Dit zijn alle reacties tot nu toe.',
    none: 'Nog geen reactie.',
    byResult: 'via de link van het resultaat',
    beside: 'gaat niet mee: deze partner reageerde ook met een persoonlijke link',
    outdated: 'gaat niet mee: gegeven op een eerdere tekst van de uitleg',
    at: (moment: string) => `Verstuurd op ${moment}`,
  },
  said: { recognised: 'herkent dit', otherwise: 'ziet dit anders' } satisfies Record<ReplyStance, string>,
  share: {
    submit: 'Publiceer uitleg en reacties',
    notYet: (day: string) => `Publiceren kan na ${day}, of zodra elke partner op alles heeft gereageerd.`,
    title: 'Uitleg en reacties publiceren?',
    text: (gaps: number) =>
      `Iedereen met een link naar het resultaat leest dan ${readings(gaps)}, met de reacties van partners en de naam van hun organisatie. Reageren kan dan niet meer. Namen van personen haalt u er vooraf uit.`,
    missing: (organisations: string) => `Nog niet op alles gereageerd: ${organisations}. Hun tijd is voorbij.`,
    confirm: 'Ja, publiceren',
    done: 'De uitleg en de reacties zijn gepubliceerd.',
  },
  recall: {
    submit: 'Neem de uitleg terug',
    title: 'De uitleg terugnemen?',
    text: 'Partners kunnen dan niet meer reageren tot u de uitleg opnieuw voorlegt. U kunt haar wijzigen. Reacties blijven bewaard. Ze gelden nog voor elke uitleg die u niet wijzigt; op een gewijzigde uitleg moet een partner opnieuw reageren.',
    sharedText: 'Bij het resultaat is de uitleg dan niet meer te zien.',
    confirm: 'Ja, terugnemen',
    done: 'De uitleg is teruggenomen. U kunt haar nu wijzigen.',
  },
};

export type ReplyRoundTexts = typeof nl;
