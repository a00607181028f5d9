/**
 * What makes a spreadsheet take a cell of a CSV file for a formula, full-width signs included. Apostrophes before it count,
 * so that what already had one can be told from what got one.
 */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/u;

/** The text as a cell of a CSV file in which no spreadsheet sees a formula. */
export function neutralCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text that `neutralCell` was given. */
export function exactText(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
