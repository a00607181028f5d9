/**
 * A workbook writes a character that XML cannot hold as `_xFFFE_` (ECMA-376, part 1, 22.9.2.19), so a text that only looks
 * like that has its underscore written so. exceljs reads these but does not write them.
 */
export function workbookText(text: string): string {
  const coded = (sign: string) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, coded).replace(/[\uFFFE\uFFFF]/g, coded);
}
