import { createHash } from 'node:crypto';
import { escaped } from '../../analytics/report/escaped.ts';
import type { Locale } from '../../survey/locale.ts';
import type { ProblemText } from '../../survey/texts/nl.ts';
import { apiTexts } from '../texts/texts.ts';

/** Where a refused reader can go from here. */
export type WayBack = { readonly to: string; readonly name: 'newReport' | 'reports' };

/** A page of its own that says what is wrong and what to do, for a tab that was opened for something else. It runs nothing. */
export function refusalPage(locale: Locale, { title, detail }: ProblemText, { to, name }: WayBack): string {
  const texts = apiTexts[locale].refusal;
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} – Samenspiegel</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
<p>${escaped(detail)}</p>
<p>${escaped(texts.close)}</p>
<p><a href="${escaped(to)}">${escaped(texts.back[name])}</a></p>
</main>
</body>
</html>
`;
}

const STYLE = `
html { font: 1.125rem/1.55 "Source Sans 3 Variable", "Source Sans 3", "Segoe UI", system-ui, sans-serif; color: #211e1a; background: #faf8f5; }
body { margin: 0; padding: 1rem; overflow-wrap: break-word; }
main { max-width: 42rem; margin: 2rem auto; padding: 1.5rem; background: #fff; border: 1px solid #e6e1d8; border-top: .5rem solid #0f4c5c; border-radius: 8px; }
h1 { margin: 0 0 1rem; font-size: clamp(1.5rem, 1.25rem + 1.5vw, 2rem); line-height: 1.2; color: #0b3947; text-wrap: balance; }
p { margin: 0 0 1rem; }
p:last-child { margin: 0; }
a { display: inline-block; padding-block: .5rem; color: #0f4c5c; text-underline-offset: .15em; }
a:focus-visible { outline: 3px solid #082a34; outline-offset: 2px; }
`;

/** What the page may do: have its own style, and nothing else. */
export const REFUSAL_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
