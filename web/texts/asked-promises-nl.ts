/** On the page of a wave: what it asks about earlier promises. */
export const nl = {
  title: 'Vragen over eerdere afspraken',
  draft: (count: number) =>
    count === 0
      ? 'Opent u deze meetronde nu, dan vraagt zij niet naar eerdere afspraken.'
      : count === 1
        ? 'Opent u deze meetronde nu, dan vraagt zij ook naar één eerdere afspraak. De woorden liggen vast zodra u opent.'
        : `Opent u deze meetronde nu, dan vraagt zij ook naar ${count} eerdere afspraken. De woorden liggen vast zodra u opent.`,
  asked: (count: number) =>
    count === 1
      ? 'Deze meetronde vraagt ook naar één eerdere afspraak, in de woorden van toen zij openging.'
      : `Deze meetronde vraagt ook naar ${count} eerdere afspraken, in de woorden van toen zij openging.`,
  later: (count: number) =>
    count === 1
      ? 'Er is ook één afspraak die later komt: haar laatste dag is pas na deze meetronde.'
      : `Er zijn ook ${count} afspraken die later komen: hun laatste dag is pas na deze meetronde.`,
  who: {
    organisation:
      'Wat de gemeente beloofde, beoordelen de partners en de gemeente zelf. Wat een partner beloofde, beoordelen de gemeente en die partner. Wie iets niet weet, kiest “kan ik niet beoordelen”.',
    confidential:
      'Wat de gemeente beloofde, beoordelen de partners en de gemeente zelf. Wat een partner beloofde, beoordeelt alleen de gemeente: anders is aan de vragenlijst te zien wie haar invulde.',
  },
  rest: 'Niet gevraagd wordt naar wat al is nagekomen of vervallen.',
  promise: (owner: string, words: string) => `${owner}: “${words}”`,
  due: (day: string, since: string) => `Uiterlijk ${day}, afgesproken na ${since}.`,
  toPromises: 'Alle afspraken van deze coalitie',
};

export type AskedPromisesTexts = typeof nl;
