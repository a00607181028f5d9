/** What a value must look like. Every pattern reads a text once from left to right, however long it is. */
const LENGTH = /^[+-]?[\d.]{1,20}(e[+-]?\d{1,3})?(px|pt|pc|mm|cm|in|em|ex|%)?$/i;
const LENGTHS = /^[\d\s.,+\-eE%a-z]{0,4000}$/;
const NUMBERS = /^[\d\s.,+\-eE]*$/;
const PATH = /^[MmZzLlHhVvCcSsQqTtAa\d\s.,+\-eE]*$/;
const TRANSFORM = /^(?:[\s,]|(?:matrix|translate|scale|rotate|skewX|skewY)\s?\([\d\s.,+\-eE]*\))*$/;
const WORD = /^[A-Za-z][A-Za-z\d\s-]{0,60}$/;
const WORD_OR_LENGTH = new RegExp(`${WORD.source}|${LENGTH.source}`, 'i');
const PAINT = /^(?:#[\da-f]{3,8}|[a-z]{1,30}|(?:rgb|hsl)a?\([\d\s.,%/+-]{1,60}\))$/i;

/** The colour, or where it is found: another element of the same drawing. */
const PAINTED = ['fill', 'stroke'];
const REFERRING = ['clip-path', 'mask'];

/** What CSS may say too. */
const LOOKS: Readonly<Record<string, RegExp>> = {
  color: PAINT,
  'stop-color': PAINT,
  opacity: LENGTH,
  'fill-opacity': LENGTH,
  'stroke-opacity': LENGTH,
  'stop-opacity': LENGTH,
  'fill-rule': WORD,
  'clip-rule': WORD,
  'stroke-width': LENGTH,
  'stroke-linecap': WORD,
  'stroke-linejoin': WORD,
  'stroke-miterlimit': LENGTH,
  'stroke-dasharray': LENGTHS,
  'stroke-dashoffset': LENGTH,
  display: WORD,
  visibility: WORD,
  'font-size': WORD_OR_LENGTH,
  'font-weight': WORD_OR_LENGTH,
  'font-style': WORD,
  'text-anchor': WORD,
  'letter-spacing': WORD_OR_LENGTH,
};

const PLACES: Readonly<Record<string, RegExp>> = {
  ...Object.fromEntries(
    ['width', 'height', 'rx', 'ry', 'r', 'cx', 'cy', 'fx', 'fy', 'x1', 'x2', 'y1', 'y2', 'offset'].map((name) => [
      name,
      LENGTH,
    ]),
  ),
  ...Object.fromEntries(['x', 'y', 'dx', 'dy'].map((name) => [name, LENGTHS])),
  d: PATH,
  points: NUMBERS,
  viewBox: NUMBERS,
  transform: TRANSFORM,
  gradientTransform: TRANSFORM,
  gradientUnits: WORD,
  spreadMethod: WORD,
  clipPathUnits: WORD,
  maskUnits: WORD,
  maskContentUnits: WORD,
  preserveAspectRatio: WORD,
};

/** What an attribute is worth: kept as it is, a reference to another element, refused, or none that we know. */
export type Worth = { readonly kept: string } | { readonly refers: string } | 'refused' | 'unknown';

/** @param isLook only what CSS may say. */
export function worthOf(name: string, given: string, isLook: boolean): Worth {
  const value = given.trim();
  const pattern = LOOKS[name] ?? (isLook ? undefined : PLACES[name]);
  if (pattern !== undefined) return pattern.test(value) ? { kept: value } : 'refused';
  if (!PAINTED.includes(name) && !REFERRING.includes(name)) return 'unknown';
  if (value === 'none' || (PAINTED.includes(name) && PAINT.test(value))) return { kept: value };
  const refers = /^url\(\s?["']?#([\w.:-]{1,100})["']?\s?\)/.exec(value)?.[1];
  return refers === undefined ? 'refused' : { refers };
}
