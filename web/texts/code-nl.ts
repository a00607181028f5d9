/** The page where somebody types the code of a letter. */
export const nl = {
  title: 'Vul uw code in',
  lead: 'De code staat in de brief of op de vragenlijst die u van de gemeente kreeg.',
  label: 'Uw code',
  help: 'Acht letters en cijfers, bijvoorbeeld K7QM-3XRA. Hoofdletters, spaties en streepjes maken niet uit.',
  missing: 'Vul de code uit de brief in.',
  submit: 'Naar de vragen',
  lost: 'Bent u de code kwijt? Vraag de gemeente om een nieuwe brief.',
};

export type CodeTexts = typeof nl;
