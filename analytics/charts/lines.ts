import { type LetterWeight, widthOf } from './letter-widths.ts';

/**
 * A text broken into lines of at most so many pixels, at its spaces; a word that is wider than a line is broken too.
 *
 * @param size of the letters in pixels.
 * @returns at least one line.
 */
export function linesWithin(text: string, pixels: number, size: number, weight: LetterWeight = 'regular'): string[] {
  const fits = (line: string) => widthOf(line, size, weight) <= pixels;
  return inLines(
    text.split(/\s+/).flatMap((word) => piecesOf(word, fits)),
    fits,
  );
}

function inLines(words: readonly string[], fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A word as it is, or in pieces with a hyphen where it is wider than a line. */
function piecesOf(word: string, fits: (line: string) => boolean): string[] {
  if (fits(word) || word.length < 2) return [word];
  let length = word.length - 1;
  while (length > 1 && !fits(`${word.slice(0, length)}-`)) length -= 1;
  const kept = word.length - length < SHORTEST ? Math.max(word.length - SHORTEST, Math.min(length, SHORTEST)) : length;
  return [`${word.slice(0, kept)}-`, ...piecesOf(word.slice(kept), fits)];
}

/** Letters that a piece of a word has at least where there is room for them: "verenigi-ng" cannot be read. */
const SHORTEST = 4;
