import type { ReadingOutcome, ReplyChannel, ReplyStance } from '../../survey/conversation.ts';

/** Where a partner replies to what is read in the gaps, and where readings and replies are read once they are shared. */
export const nl = {
  title: 'Uw reactie op de uitleg',
  lead: (municipality: string, coalition: string, wave: string) =>
    `${municipality} sprak met partners over het resultaat van ${coalition} (${wave}). Hier leest u per verschil hoe de gemeente en hoe de partners het uitleggen.`,
  leadOpen: 'Herkent u zich daarin? Uw reactie komt erbij te staan voordat de uitleg wordt gepubliceerd.',
  until: (day: string) => `U kunt reageren tot en met ${day}. Tot dan kunt u uw reactie ook wijzigen.`,
  over: (day: string) => `Reageren kon tot en met ${day}. Uw reactie verandert niet meer.`,
  shared: 'De uitleg en de reacties zijn gepubliceerd bij het resultaat. Reageren kan niet meer.',
  named: (organisation: string) =>
    `Uw reactie staat onder de naam van uw organisatie: ${organisation}. Uw eigen naam staat er niet bij.`,
  namedLater: 'Uw reactie staat onder de naam van uw organisatie. Uw eigen naam staat er niet bij.',
  confidential: 'Dat is ook zo als de meetronde zelf vertrouwelijk was. Wat u daarin antwoordde, blijft vertrouwelijk.',
  byResult:
    'Bij uw reactie staat: via de link van het resultaat. Kreeg u een persoonlijke link? Reageer dan liever daarmee: die reactie gaat voor.',
  toResult: 'Bekijk het resultaat',
  organisation: 'Voor welke organisatie reageert u?',
  chooseOrganisation: 'Kies een organisatie',
  figures: 'Wat de cijfers zeggen',
  noFigures: 'Van dit verschil staan er geen cijfers in het resultaat.',
  municipality: 'Zo legt de gemeente het uit',
  partners: 'Zo leggen de partners het uit',
  together: { agreed: 'Gezamenlijke uitleg', disagreed: 'Blijvend verschil van inzicht' } satisfies Record<
    ReadingOutcome,
    string
  >,
  outcome: {
    agreed: 'Gemeente en partners leggen het verschil samen zo uit.',
    disagreed: 'Gemeente en partners zijn het niet eens over de uitleg.',
  } satisfies Record<ReadingOutcome, string>,
  question: 'Herkent u zich hierin?',
  stances: {
    recognised: { name: 'Ja, dit herkennen wij', text: 'U hoeft er niets bij te schrijven, maar het mag.' },
    otherwise: { name: 'Nee, wij zien dit anders', text: 'Schrijf hieronder hoe u het ziet.' },
  } satisfies Record<ReplyStance, { name: string; text: string }>,
  text: 'Uw toelichting',
  textHelp: 'Ten hoogste 2000 tekens. Noem geen namen van personen: iedereen met de link naar het resultaat leest mee.',
  textMissing: 'Schrijf hier hoe u het ziet, of kies “Ja, dit herkennen wij”.',
  organisationMissing: 'Kies eerst voor welke organisatie u reageert.',
  nothing: 'Kies bij ten minste één verschil of u zich erin herkent.',
  unchanged: 'Er is niets veranderd sinds u verstuurde.',
  send: 'Reactie versturen',
  sent: (day: string) => `Uw reactie is verstuurd. U kunt haar wijzigen tot en met ${day}.`,
  sentAt: (moment: string) => `Verstuurd op ${moment}`,
  sentNow: (stance: string, moment: string) => `Nu verstuurd (${moment}): ${stance}.`,
  outdated:
    'De uitleg is veranderd sinds deze reactie. Kijk of zij nog klopt en verstuur haar opnieuw; anders telt zij niet mee.',
  none: 'U hebt hier niet gereageerd.',
  noneSent: 'Vanuit deze browser is hier geen reactie verstuurd.',
  own: 'Uw reactie',
  unsent: {
    title: 'Wat u schreef, is niet verstuurd',
    text: 'De tijd om te reageren was voorbij. Uw tekst staat hieronder. Kopieer hem als u hem wilt bewaren of mailen; na het sluiten van deze pagina is hij weg.',
    of: (gap: string) => `Niet verstuurd bij “${gap}”`,
    copy: 'Kopieer de tekst',
    copied: 'De tekst is gekopieerd.',
    copyFailed: 'Kopiëren lukte niet. Selecteer de tekst en kopieer hem zelf.',
  },
  again: 'Haal op hoe het er nu voor staat',
  asked: {
    title: 'Partners kunnen reageren',
    text: (day: string) =>
      `De gemeente schreef op hoe zij en de partners de verschillen uitleggen. Tot en met ${day} kunt u daarop reageren, voordat het wordt gepubliceerd.`,
    action: 'Lees de uitleg en reageer',
  },
  readings: {
    title: 'Wat gemeente en partners erin lezen',
    lead: (day: string) =>
      `Over deze verschillen spraken de gemeente en haar partners. Partners konden reageren voordat dit werd gepubliceerd, op ${day}.`,
    replies: 'Reacties van partners',
    noReplies: 'Geen partner gaf hier een reactie.',
  },
  said: { recognised: 'herkent dit', otherwise: 'ziet dit anders' } satisfies Record<ReplyStance, string>,
  channels: { personal: '', published: 'via de link van het resultaat' } satisfies Record<ReplyChannel, string>,
};

export type ReplyTexts = typeof nl;
