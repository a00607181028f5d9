/** Word and PDF readers put these into copied text for a new line: vertical tab, form feed, line and paragraph separator. */
export const OTHER_LINE_BREAKS = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;

/** Control characters and half characters: nobody sees them, and PostgreSQL cannot keep all of them. */
export const UNSEEN = /[\p{Cc}\p{Cs}]/gu;

/** Letters, digits and signs that leave ink: not the zero-width ones, nor the fillers that Unicode counts as letters. */
export const VISIBLE = /(?!\p{Default_Ignorable_Code_Point}|\u2800)[\p{L}\p{N}\p{P}\p{S}]/u;

/** A line without what is not seen, line breaks made spaces, each letter in one form (NFC). */
export function cleanLine(text: string): string {
  return text
    .replace(OTHER_LINE_BREAKS, ' ')
    .replace(/[\n\t]/g, ' ')
    .replace(UNSEEN, '')
    .normalize('NFC');
}
