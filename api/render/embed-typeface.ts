import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * An SVG document that carries its letters, so that it looks the same wherever it is opened: some 20 kB for each weight
 * and script that it draws.
 */
export function embedTypeface(svg: string): string {
  const weights = WEIGHTS.filter(({ drawn }) => drawn.test(svg));
  const faces = facesOf(svg.replace(/<[^>]*>/g, ''), weights);
  return svg.replace(/^<svg[^>]*>/, (open) => `${open}<style>${faces}</style>`);
}

/** The rules that bring every weight along for the letters of a page. */
export function typefaceRulesOf(page: string): string {
  return facesOf(page, WEIGHTS);
}

function facesOf(letters: string, weights: readonly { readonly weight: number }[]): string {
  const scripts = Object.entries(readRanges()).filter(([, range]) => hasLetterIn(letters, range));
  return weights.flatMap(({ weight }) => scripts.map(([script, range]) => faceOf(script, weight, range))).join('');
}

/** The weights of the typeface that charts use, and how a text of an SVG document of Vega shows that it has one. */
const WEIGHTS = [
  { weight: 400, drawn: /<text(?![^>]* font-weight="(?:bold|[5-9]00))/ },
  { weight: 600, drawn: /<text[^>]* font-weight="600"/ },
  { weight: 700, drawn: /<text[^>]* font-weight="(?:bold|700)"/ },
] as const;

/** Which signs each file of the typeface has, as CSS says it: `U+0000-00FF,U+0131`. */
function readRanges(): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(fileOf('unicode.json'), 'utf8')) as Readonly<Record<string, string>>;
}

function hasLetterIn(letters: string, range: string): boolean {
  const signs = range.replaceAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?,?/g, (_, first: string, last?: string) =>
    last === undefined ? `\\u{${first}}` : `\\u{${first}}-\\u{${last}}`,
  );
  return new RegExp(`[${signs}]`, 'u').test(letters);
}

function faceOf(script: string, weight: number, range: string): string {
  const bytes = readFileSync(fileOf(`files/source-sans-3-${script}-${weight}-normal.woff2`)).toString('base64');
  const src = `url(data:font/woff2;base64,${bytes}) format("woff2")`;
  return `@font-face{font-family:"Source Sans 3";font-weight:${weight};src:${src};unicode-range:${range}}`;
}

function fileOf(name: string): string {
  return fileURLToPath(import.meta.resolve(`@fontsource/source-sans-3/${name}`));
}
