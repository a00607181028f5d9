import { CANNOT_JUDGE_ANSWER } from '../answer-limits.ts';
import type { Choice } from './element.ts';

/**
 * The digit of a choice: printed in its box on paper, and the key that chooses it for who types the paper over. They count
 * from 1; "I cannot judge this" is 0.
 */
export function digitOf(choices: readonly Pick<Choice, 'value'>[], index: number): number {
  return choices[index]?.value === CANNOT_JUDGE_ANSWER ? 0 : index + 1;
}
