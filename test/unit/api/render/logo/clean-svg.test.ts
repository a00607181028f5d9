import { describe, expect, it } from 'vitest';
import { cleanSvg } from '../../../../../api/render/logo/clean-svg.ts';
import type { LogoRemoval } from '../../../../../survey/house-style.ts';
import { Refusal } from '../../../../../survey/problem.ts';
import { SOME_LOGO, svgOf } from '../../../../support/some-logos.ts';

const RECT = '<rect width="10" height="5"/>';

/** What stands between the tags of the root after cleaning. */
function cleaned(svg: string): { readonly inside: string; readonly removed: readonly LogoRemoval[] } {
  const removed = new Set<LogoRemoval>();
  const text = Buffer.from(cleanSvg(svg, removed).base64, 'base64').toString();
  return { inside: text.replace(/^<svg [^>]*>/, '').replace(/<\/svg>$/, ''), removed: [...removed] };
}

function refusalOf(svg: string): string {
  try {
    return `kept: ${cleaned(svg).inside}`;
  } catch (error) {
    if (error instanceof Refusal) return error.problem.code;
    throw error;
  }
}

describe('a logo in SVG', () => {
  it('keeps its shapes, its size and its colours, written anew', () => {
    const logo = cleanSvg(svgOf('<g id="x"><path d="M0 0L5 5z" fill="#e30613" transform="scale(2)"/></g>'), new Set());
    expect([logo.media, logo.width, logo.height]).toEqual(['image/svg+xml', 1000, 500]);
    expect(Buffer.from(logo.base64, 'base64').toString()).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="1000" height="500" viewBox="0 0 200 100">' +
        '<g><path d="M0 0L5 5z" fill="#e30613" transform="scale(2)"/></g></svg>',
    );
  });

  it('keeps the colours of a style sheet, as drawing programs write it', () => {
    expect(cleaned(SOME_LOGO)).toEqual({
      inside:
        '<circle cx="60" cy="50" r="45" fill="#7a1f5c"/><circle cx="120" cy="50" r="45" fill="#d98e04" opacity=".85"/>',
      removed: [],
    });
    const strongest = '<style>#r{fill:red}.c{fill:blue}rect{fill:green;stroke:black}</style>';
    expect(cleaned(svgOf(`${strongest}<rect id="r" class="c" fill="white" width="1" height="1"/>`)).inside).toBe(
      '<rect width="1" height="1" stroke="black" fill="red"/>',
    );
    expect(cleaned(svgOf(`${strongest}<rect class="c" style="fill:#fff" width="1" height="1"/>`)).inside).toBe(
      '<rect width="1" height="1" stroke="black" fill="#fff"/>',
    );
  });

  it('keeps what refers to another part of itself, and drops what refers to nothing', () => {
    const gradient = '<linearGradient id="a"><stop offset="0" stop-color="red"/></linearGradient>';
    expect(cleaned(svgOf(`<defs>${gradient}</defs><rect fill="url(#a)" width="1" height="1"/>`)).inside).toBe(
      `<defs>${gradient}</defs><rect width="1" height="1" fill="url(#a)"/>`,
    );
    expect(cleaned(svgOf(`<rect id="b" width="1" height="1"/><use href="#b" x="5"/>`)).inside).toBe(
      '<rect id="b" width="1" height="1"/><use x="5" xlink:href="#b"/>',
    );
    expect(cleaned(svgOf(`${RECT}<use href="#gone"/><rect fill="url(#gone)" width="1" height="1"/>`)).inside).toBe(
      `${RECT}<rect width="1" height="1" fill="none"/>`,
    );
  });

  it.each<[attack: string, LogoRemoval]>([
    ['<script>alert(1)</script>', 'script'],
    ['<script xlink:href="https://elders.example/x.js"/>', 'script'],
    ['<g onload="alert(1)"></g>', 'script'],
    ['<rect width="1" height="1" onclick="alert(1)" ONMOUSEOVER="alert(1)"/>', 'script'],
    ['<a xlink:href="javascript:alert(1)"></a>', 'link'],
    ['<use href="javascript:alert(1)"/>', 'script'],
    ['<a href="https://elders.example"></a>', 'link'],
    ['<use xlink:href="https://elders.example/x.svg#a"/>', 'link'],
    ['<use xlink:href="data:image/svg+xml;base64,PHN2Zy8+#a"/>', 'link'],
    ['<image href="https://elders.example/x.png" width="1" height="1"/>', 'link'],
    ['<image xlink:href="data:image/svg+xml;base64,PHN2Zy8+" width="1" height="1"/>', 'link'],
    ['<rect fill="url(https://elders.example/x.svg#a)" width="1" height="1"/>', 'link'],
    ['<style>@import url(https://elders.example/x.css);</style>', 'style'],
    ['<style>@import "https://elders.example/x.css"; .a{fill:red}</style>', 'style'],
    ['<style>@font-face{font-family:x;src:url(https://elders.example/x.woff)}</style>', 'style'],
    ['<style>rect{background:url(https://elders.example/x.png)}</style>', 'style'],
    ['<style>rect{fill:url(https://elders.example/x.svg#a)}</style>', 'style'],
    ['<rect style="background-image:url(data:image/png;base64,AAAA)" width="1" height="1"/>', 'style'],
    ['<animate attributeName="x" to="5"/>', 'animation'],
    ['<rect width="1" height="1"><set attributeName="href" to="javascript:alert(1)"/></rect>', 'animation'],
    ['<text font-family="Huisletter">Testdam</text>', 'typeface'],
    [
      '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><script>alert(1)</script></body></foreignObject>',
      'unknown',
    ],
    ['<filter id="f"><feImage href="https://elders.example/x.png"/></filter>', 'unknown'],
    ['<html:script xmlns:html="http://www.w3.org/1999/xhtml">alert(1)</html:script>', 'metadata'],
    ['<metadata><x xmlns="urn:x">Jan Jansen</x></metadata>', 'metadata'],
    ['<?xml-stylesheet href="https://elders.example/x.css"?>', 'style'],
  ])('leaves out %s, and says so', (attack, kind) => {
    const { inside, removed } = cleaned(svgOf(`${attack}${RECT}`));
    expect(removed).toEqual([kind]);
    expect(inside).not.toMatch(/script|alert|elders|data:|on\w+=|import|style|animate|set|html|Jansen|Huisletter/i);
    expect(inside).toContain(RECT);
  });

  it('says nothing of what leaves no trace: names, comments, words of the program that made it', () => {
    const own = 'id="Laag_1" data-name="x" class="c" xml:space="preserve" version="1.1"';
    expect(cleaned(svgOf(`<!-- made by hand --><g ${own}>${RECT}</g>`))).toEqual({
      inside: `<g>${RECT}</g>`,
      removed: [],
    });
  });

  it('writes text as text, whatever is in it', () => {
    expect(cleaned(svgOf('<text x="1">A &lt;b&gt; &amp; <![CDATA[<script>]]><tspan>c</tspan></text>')).inside).toBe(
      '<text x="1" font-family="sans-serif">A &lt;b&gt; &amp; &lt;script&gt;<tspan>c</tspan></text>',
    );
  });

  it.each<[what: string, svg: string, code: string]>([
    [
      'a billion laughs',
      `<!DOCTYPE svg [<!ENTITY a "x"><!ENTITY b "&a;&a;">]>${svgOf('<text>&b;</text>')}`,
      'logo.entities',
    ],
    [
      'an entity of a file',
      `<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>${svgOf('<text>&a;</text>')}`,
      'logo.entities',
    ],
    ['an entity that is not there', svgOf('<text>&b;</text>'), 'logo.damaged'],
    ['a drawing that is cut off', svgOf(RECT).slice(0, -9), 'logo.damaged'],
    ['two drawings', svgOf(RECT) + svgOf(RECT), 'logo.damaged'],
    ['a drawing without a size', svgOf(RECT, ''), 'logo.damaged'],
    ['a drawing of no size', svgOf(RECT, 'viewBox="0 0 0 10"'), 'logo.damaged'],
    ['a page', '<!DOCTYPE html><html><body><svg/></body></html>', 'logo.kind'],
    ['XML of something else', '<feed xmlns="http://www.w3.org/2005/Atom"/>', 'logo.kind'],
    ['what calls itself svg', '<svg xmlns="urn:x"><rect/></svg>', 'logo.kind'],
    ['nothing to draw', svgOf('<g/>'), 'logo.empty'],
    ['only a picture', svgOf('<image href="data:image/png;base64,AAAA"/>'), 'logo.empty'],
    ['only what is never drawn', svgOf(`<defs>${RECT}</defs>`), 'logo.empty'],
    ['a part that holds itself', svgOf('<g id="a"><use href="#a"/></g>'), 'logo.too-complex'],
    ['a deep drawing', svgOf(`${'<g>'.repeat(60)}${RECT}${'</g>'.repeat(60)}`), 'logo.too-complex'],
    ['too many parts', svgOf('<g/>'.repeat(10_001)), 'logo.too-complex'],
    ['too many rules', svgOf(`<style>${'a{}'.repeat(501)}</style>${RECT}`), 'logo.too-complex'],
    ['a billion laughs of parts', svgOf(layers(12)), 'logo.too-complex'],
  ])('refuses %s', (_what, svg, code) => {
    expect(refusalOf(svg)).toBe(code);
  });

  it('takes a DOCTYPE that only says what it is, a size in pixels, and no namespace', () => {
    const type =
      '<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">';
    expect(refusalOf(`${type}<svg width="20px" height="10">${RECT}</svg>`)).toBe(`kept: ${RECT}`);
  });

  it('is done with hostile text of half a megabyte at once', () => {
    const long = [
      svgOf(`<style>${'/*'.repeat(240_000)}</style>${RECT}`),
      svgOf(`<style>${'{'.repeat(480_000)}</style>${RECT}`),
      svgOf(`<path d="${'M1 '.repeat(150_000)}x"/>${RECT}`),
      svgOf(`<g transform="${'scale(1) '.repeat(50_000)}x"/>${RECT}`),
      svgOf(`<rect width="${'1'.repeat(480_000)}x" fill="${'a'.repeat(100)}"/>${RECT}`),
    ];
    for (const svg of long) expect(refusalOf(svg)).toContain(RECT);
  }, 5_000);
});

/** Ten of the layer before in each. */
function layers(count: number): string {
  const layer = (n: number) => `<g id="l${n}">${n === 0 ? RECT : `<use href="#l${n - 1}"/>`.repeat(10)}</g>`;
  return Array.from({ length: count }, (_, n) => layer(n)).join('');
}
