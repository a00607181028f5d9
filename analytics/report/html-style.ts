import type { HouseStyle } from '../../survey/house-style.ts';
import { PLAIN_STYLE } from '../../survey/house-style.ts';

/** How a report looks, on a screen from 320 pixels on and on A4. Colours of text have 7 : 1 or more with what is behind them. */
export function htmlStyle(
  { colour }: HouseStyle,
  { page, typeface }: { readonly page: string; readonly typeface: string },
): string {
  const house = /^#[0-9a-f]{6}$/i.test(colour) ? colour : PLAIN_STYLE.colour;
  return `${typeface}
:root { --house: ${house}; --text: #211e1a; --soft: #4f493f; --line: #c9c2b6; --ground: #f8f6f2; color-scheme: light; }
* { box-sizing: border-box; }
html { font: 1.0625rem/1.55 "Source Sans 3 Variable", "Source Sans 3", system-ui, sans-serif; color: var(--text); background: #fff; }
body { margin: 0; overflow-wrap: break-word; }
.page { max-width: 52rem; margin: 0 auto; padding: 0 1rem 4rem; }
.skip { position: absolute; left: 0; top: -4rem; padding: .5rem 1rem; background: #fff; color: var(--house); }
.skip:focus { top: 0; }
a { color: var(--house); text-underline-offset: .15em; }
a:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--house); outline-offset: 2px; }
.cover { border-top: .75rem solid var(--house); padding: 2rem 0 1.5rem; }
.cover img { display: block; max-width: min(14rem, 60%); max-height: 5rem; margin-bottom: 2rem; }
.cover p:not(.warning) { margin: 0; }
.cover p.about { font-size: 1.25rem; color: var(--soft); margin-bottom: 1rem; }
.warning { border: 2px solid var(--text); padding: .5rem .75rem; margin: 1rem 0 0; font-weight: 600; width: fit-content; }
h1, h2, h3, h4, h5 { line-height: 1.2; margin: 0 0 .5rem; text-wrap: balance; }
h1 { font-size: clamp(1.75rem, 5vw, 2.5rem); color: var(--house); }
h2 { font-size: 1.6rem; color: var(--house); border-bottom: 2px solid var(--house); padding-bottom: .25rem; }
h3 { font-size: 1.25rem; }
h4 { font-size: 1.0625rem; }
h5 { font-size: 1rem; color: var(--soft); }
section { margin-top: 2rem; }
section section { margin-top: 1.75rem; }
section section section { margin-top: 1.25rem; }
p, ul, ol, blockquote, figure { margin: 0 0 .75rem; }
ul, ol { padding-left: 1.25rem; }
li { margin-bottom: .25rem; }
nav ol { list-style: none; padding-left: 0; }
nav ol ol { padding-left: 1.25rem; }
nav li { margin: .125rem 0; }
nav a { display: inline-block; padding: .125rem 0; min-height: 24px; }
.finding { border-left: .3rem solid var(--house); padding-left: .75rem; margin-bottom: .75rem; }
.certainty { color: var(--soft); font-size: .9375rem; display: block; }
.own { background: var(--ground); border: 1px solid var(--line); padding: .75rem 1rem; margin-bottom: 1rem; }
.own > :last-child, .finding > :last-child { margin-bottom: 0; }
.own .label { font-weight: 600; margin-bottom: .25rem; }
blockquote { border-left: 2px solid var(--line); padding-left: .75rem; }
blockquote p { margin: 0; }
blockquote .by { color: var(--soft); font-size: .9375rem; }
.note { color: var(--soft); font-size: .9375rem; }
figure { margin: 1.25rem 0; }
figcaption, caption { text-align: left; }
figcaption p { margin: 0; }
.name { font-weight: 600; }
figure svg { display: block; width: 100%; height: auto; margin-top: .5rem; }
.drawing { overflow-x: auto; }
.drawing svg { min-width: 34rem; }
summary { cursor: pointer; color: var(--house); padding: .25rem 0; min-height: 24px; }
section.wide { overflow-x: auto; margin: 1rem 0 1.25rem; }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
caption { font-weight: 600; padding-bottom: .375rem; }
th, td { border-bottom: 1px solid var(--line); padding: .3rem .5rem; text-align: left; vertical-align: top; font-weight: 400; }
th:first-child, td:first-child { padding-left: 0; min-width: 8rem; }
th:not(.figure), td:not(.figure) { min-width: 5.5rem; }
thead th { border-bottom: 2px solid var(--text); font-weight: 600; vertical-align: bottom; }
th.figure, td.figure { text-align: right; font-variant-numeric: tabular-nums; }
td.figure { white-space: nowrap; }
td.long { word-break: break-all; min-width: 12rem; }
td.hidden { color: var(--soft); font-style: italic; white-space: normal; }
@page { size: A4; margin: 15mm 18mm 18mm; @bottom-right { content: ${page}; font-size: 9pt; color: #4f493f; } }
@page :first { @bottom-right { content: none; } }
@media print {
  html { font-size: 10.5pt; line-height: 1.45; }
  .page { max-width: none; padding: 0; }
  .skip, details { display: none; }
  .cover { padding-top: 45mm; min-height: 220mm; }
  nav { break-before: page; }
  nav a { color: inherit; text-decoration: none; }
  .part:first-child { break-before: page; margin-top: 0; }
  section section { margin-top: 1.25rem; }
  section section section { margin-top: .9rem; }
  p, ul, ol, blockquote, figure, .finding { margin-bottom: .5rem; }
  figure { margin-top: .75rem; }
  .new-page, section section.new-page { break-before: page; margin-top: 0; }
  h2, h3, h4, h5, caption, figcaption { break-after: avoid; }
  figure, tr, blockquote, .finding, li { break-inside: avoid; }
  p { orphans: 3; widows: 3; }
  table { font-size: .8125rem; }
  th, td { padding-block: .2rem; }
  th:first-child, th:not(.figure), td:not(.figure) { min-width: 0; }
  td.figure { white-space: normal; }
  thead { display: table-header-group; break-after: avoid; }
  tbody tr:first-child { break-after: avoid; }
  tbody tr:last-child { break-before: avoid; }
  section.wide, .drawing { overflow: visible; }
  .drawing svg { min-width: 0; max-height: 220mm; }
}
`;
}
