/**
 * A name broken into lines at its spaces, so that a long one is read whole instead of being cut off.
 *
 * @param letters how many fit on a line; a single longer word gets a line of its own.
 * @returns at least one line.
 */
export function linesOf(name: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of name.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
