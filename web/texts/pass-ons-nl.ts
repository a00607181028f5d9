export const nl = {
  title: (count: number): string =>
    count === 1 ? 'Voorstel voor een andere persoon' : 'Voorstellen voor een andere persoon',
  lead: 'Deze mensen zeggen dat een collega de vragen beter kan beantwoorden. Nodigt u de collega uit, dan krijgt die een eigen link en stoppen de herinneringen aan wie het voorstelde. Nodigt u niet uit, dan wissen we de naam en het e-mailadres.',
  closed:
    'Deze meetronde is gesloten. Niemand kan meer worden uitgenodigd. Wis de naam en het e-mailadres die u niet meer nodig hebt.',
  proposal: (person: string, organisation: string) => `${person} (${organisation}) stelt voor:`,
  note: 'Toelichting',
  confirm: 'Uitnodigen',
  confirmOf: (name: string) => `${name} uitnodigen`,
  refuse: 'Niet uitnodigen',
  refuseOf: (name: string) => `${name} niet uitnodigen`,
  confirmed: (name: string) => `${name} is uitgenodigd en staat in de lijst hieronder.`,
  refused: (name: string) => `${name} is niet uitgenodigd. De gegevens zijn gewist.`,
};

export type PassOnsTexts = typeof nl;
