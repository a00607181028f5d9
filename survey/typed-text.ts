import { z } from 'zod';
import { cleanLine, OTHER_LINE_BREAKS, UNSEEN } from './clean-text.ts';

/** One line that a person typed or pasted: trimmed, what is not seen taken out, line breaks made spaces. */
export function typedLine(maximum: number): z.ZodString {
  return z.string().overwrite(cleanLine).trim().max(maximum);
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
