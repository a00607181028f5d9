import { z } from 'zod';

/** Word and PDF readers put these into copied text for a new line: vertical tab, form feed, line and paragraph separator. */
const OTHER_LINE_BREAKS = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;

/** Control characters and half characters: nobody sees them, and PostgreSQL cannot keep all of them. */
const UNSEEN = /[\p{Cc}\p{Cs}]/gu;

/** One line that a person typed or pasted: trimmed, what is not seen taken out, line breaks made spaces. */
export function typedLine(maximum: number): z.ZodString {
  return z
    .string()
    .overwrite((text) =>
      text
        .replace(OTHER_LINE_BREAKS, ' ')
        .replace(/[\n\t]/g, ' ')
        .replace(UNSEEN, '')
        .normalize('NFC'),
    )
    .trim()
    .max(maximum);
}

/** Several lines that a person typed or pasted: as one line, with line breaks and tabs. */
export function typedLines(maximum: number): z.ZodString {
  return z
    .string()
    .overwrite((text) =>
      text.replace(OTHER_LINE_BREAKS, '\n').replace(UNSEEN, (sign) => (/[\n\t]/.test(sign) ? sign : '')),
    )
    .trim()
    .max(maximum);
}
