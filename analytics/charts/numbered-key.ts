import { linesWithin } from './lines.ts';
import type { Thing } from './sheet.ts';
import { COLORS, LINE_HEIGHT, SMALL_TEXT_SIZE } from './theme.ts';
import { words } from './words.ts';

export type NumberedEntry = { readonly title: string; readonly note: string };

type Place = { readonly x: number; readonly y: number; readonly width: number };

/** A column is at least this many pixels wide; the number stands in the first of them. */
const COLUMN = 320;
const NUMBER = 28;

/**
 * What the numbers in a chart stand for, from 1, in as many columns as fit, read downwards. @returns how high it is.
 */
export function numberedKey(entries: readonly NumberedEntry[], { x, y, width }: Place) {
  const columns = Math.max(1, Math.min(Math.floor(width / COLUMN), entries.length));
  const wide = width / columns;
  const count = Math.ceil(entries.length / columns);
  const things: Thing[] = [];
  let height = 0;
  for (let column = 0; column < columns; column++) {
    let top = y;
    for (const [i, entry] of entries.slice(column * count, (column + 1) * count).entries()) {
      const placed = entryAt(entry, column * count + i + 1, { x: x + column * wide, y: top, width: wide - 20 });
      things.push(...placed.things);
      top += placed.height;
    }
    height = Math.max(height, top - y);
  }
  return { things: things as readonly Thing[], height };
}

function entryAt({ title, note }: NumberedEntry, number: number, { x, y, width }: Place) {
  const wide = width - NUMBER;
  const [name, said] = [
    linesWithin(title, wide, SMALL_TEXT_SIZE, 'semibold'),
    note === '' ? [] : linesWithin(note, wide, SMALL_TEXT_SIZE),
  ];
  const first = y + LINE_HEIGHT / 2 + 4;
  const look = { size: SMALL_TEXT_SIZE, from: 'first' } as const;
  const things = [
    words(x, first, String(number), { ...look, weight: 'semibold', fill: COLORS.soft }),
    words(x + NUMBER, first, name, { ...look, weight: 'semibold' }),
    ...(said.length === 0
      ? []
      : [words(x + NUMBER, first + name.length * LINE_HEIGHT, said, { ...look, fill: COLORS.soft })]),
  ];
  return { things, height: (name.length + said.length) * LINE_HEIGHT + 10 };
}
