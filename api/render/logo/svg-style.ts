/** A rule of a style sheet that names elements in the simplest way: by what they are, their class or their id. */
export type StyleRule = { readonly selector: string; readonly declarations: readonly Declaration[] };
export type Declaration = readonly [property: string, value: string];

const SIMPLE = /^[.#]?[\w-]{1,100}$/;

/**
 * The rules of a style sheet that can be written as attributes, in order, and whether there was anything else in it:
 * `@import`, `@font-face`, rules for a medium, selectors of several words.
 */
export function readStyleSheet(css: string): { readonly rules: readonly StyleRule[]; readonly hasOthers: boolean } {
  const rules: StyleRule[] = [];
  let hasOthers = false;
  for (const { head, body } of blocksOf(withoutComments(css))) {
    const selectors = head.split(',').map((selector) => selector.trim());
    const declarations = body === null ? [] : readDeclarations(body);
    for (const selector of selectors) {
      if (body !== null && SIMPLE.test(selector)) rules.push({ selector, declarations });
      else hasOthers = true;
    }
  }
  return { rules, hasOthers };
}

/** `fill: red; stroke: none` as pairs. */
export function readDeclarations(body: string): readonly Declaration[] {
  return body.split(';').flatMap((declaration): Declaration[] => {
    const [property = '', ...value] = declaration.split(':');
    const [said = ''] = value.join(':').split('!');
    return value.length === 0 ? [] : [[property.trim().toLowerCase(), said.trim()]];
  });
}

/** How strong a selector is: an id before a class, a class before a kind of element. */
export function strengthOf(selector: string): number {
  return selector.startsWith('#') ? 2 : selector.startsWith('.') ? 1 : 0;
}

type StyleBlock = {
  readonly head: string;
  /** Null when it has blocks of its own, or none at all. */
  readonly body: string | null;
};

function blocksOf(css: string): readonly StyleBlock[] {
  const blocks: StyleBlock[] = [];
  let at = 0;
  while (at < css.length) {
    const opens = orEnd(css.indexOf('{', at), css);
    const ends = orEnd(css.indexOf(';', at), css);
    const closes = ends < opens ? ends : closingOf(css, opens);
    const body = ends < opens ? null : css.slice(opens + 1, closes);
    const head = css.slice(at, Math.min(opens, ends)).trim();
    if (head !== '') blocks.push({ head, body: head.startsWith('@') || body?.includes('{') ? null : body });
    at = closes + 1;
  }
  return blocks;
}

/** Where the block that opens here is closed. */
function closingOf(css: string, opens: number): number {
  let depth = 0;
  for (let at = opens; at < css.length; at += 1) {
    if (css[at] === '{') depth += 1;
    else if (css[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return css.length;
}

function withoutComments(css: string): string {
  const [first = '', ...pieces] = css.split('/*');
  return [first, ...pieces.map((piece) => (piece.includes('*/') ? piece.slice(piece.indexOf('*/') + 2) : ''))].join(
    ' ',
  );
}

function orEnd(at: number, css: string): number {
  return at === -1 ? css.length : at;
}
