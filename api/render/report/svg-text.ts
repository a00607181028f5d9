import type { Weight } from '../typeface.ts';

/** The weight of a text of an SVG document, from its attributes. */
export function weightOfText(attributes: string): Weight {
  const weight = / font-weight="(\w+)"/.exec(attributes)?.[1] ?? '400';
  if (weight === 'bold' || weight === '700') return 'bold';
  return weight === '600' || weight === '500' ? 'semibold' : 'regular';
}

const SIGNS = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&apos;': "'", '&amp;': '&' } as const;

/** What is written, as it is read. */
export function decodedText(text: string): string {
  return text.replace(/&(?:lt|gt|quot|#39|apos|amp);/g, (sign) => SIGNS[sign as keyof typeof SIGNS]);
}
