import { type Row, rowBasis } from './row-basis.ts';
import { type Unknown, unitRow } from './unknowns.ts';

/**
 * Step 3: whether some organisation, whose people tell each other what they answered, can compute from the published
 * statistics what a single respondent of another answered.
 */
export function insiderLearns(published: readonly Row[], unknowns: readonly Unknown[]): boolean {
  return unknowns.some((_, own) => {
    const { spans } = rowBasis([...published, unitRow(unknowns, own)]);
    return unknowns.some(({ n }, other) => n === 1 && other !== own && spans(unitRow(unknowns, other)));
  });
}
