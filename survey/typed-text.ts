import { z } from 'zod';

/** One line that a person typed: trimmed, no control characters, no half characters (which PostgreSQL cannot keep). */
export function typedLine(maximum: number): z.ZodString {
  return z
    .string()
    .trim()
    .max(maximum)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u);
}

/** Several lines that a person typed: as one line, with line breaks and tabs. */
export function typedLines(maximum: number): z.ZodString {
  return z
    .string()
    .trim()
    .max(maximum)
    .regex(/^(?:[^\p{Cc}\p{Cs}]|[\n\r\t])*$/u);
}
