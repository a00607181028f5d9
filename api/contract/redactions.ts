import { z } from 'zod';
import { MAXIMUM_TEXT } from '../../survey/answer-limits.ts';
import { typedLines } from '../../survey/typed-text.ts';

/** What is to be read in the place of a remark; null, or nothing typed: it is left out. */
export const NewRedactionBody = z.object({ replacement: typedLines(MAXIMUM_TEXT).nullable() });
export type NewRedactionBody = z.infer<typeof NewRedactionBody>;
