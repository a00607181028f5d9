/** What a page of a refusal says besides the refusal itself. */
export const nl = {
  close: 'U kunt dit tabblad sluiten. De pagina waar u vandaan komt, staat nog open in het andere tabblad.',
  back: { newReport: 'Naar het formulier voor een jaarrapport', reports: 'Naar de jaarrapporten' },
};

export type RefusalTexts = typeof nl;
