import { expect, it } from 'vitest';
import { MAXIMUM_MINUTES, minutesToAnswer } from '../../../survey/answering-time.ts';
import { samenwerkingswijzer as shipped } from '../../../survey/questionnaires/samenwerkingswijzer.ts';

it('the shipped questionnaire takes no longer than answering may take', () => {
  expect(minutesToAnswer(shipped)).toBe(MAXIMUM_MINUTES);
});

it('leaving out a theme makes it shorter by its statements and what hangs on it', () => {
  const isKept = (theme: string) => theme !== 'governance' && theme !== 'player';
  const themes = shipped.themes.filter(({ id }) => isKept(id));
  const criteria = shipped.criteria.filter(({ theme }) => isKept(theme));
  // 17 statements, 3 about the ladder, 4 predictions: 240 seconds; shares 30; three open questions 120.
  expect(minutesToAnswer({ ...shipped, themes, criteria })).toBe(7);
});
