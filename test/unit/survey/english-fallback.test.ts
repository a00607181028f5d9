import { describe, expect, it } from 'vitest';
import { languageOf, withEnglish } from '../../../survey/english-fallback.ts';
import { text } from '../../../survey/locale.ts';
import { samenwerkingswijzer as shipped } from '../../../survey/questionnaires/samenwerkingswijzer.ts';

const [goals, ...others] = shipped.themes.map((theme) => ({ ...theme, source: null }));
const untranslated = [{ ...goals, title: text('Geld', '') }, ...others] as typeof shipped.themes;

describe('the edition as it is asked', () => {
  it('has Dutch where English was left empty, and nowhere else', () => {
    const edition = { ...shipped, themes: untranslated, englishFallsBack: true };
    const themes = [{ ...untranslated[0], title: text('Geld', 'Geld') }, ...others];
    expect(withEnglish(edition)).toEqual({ ...edition, themes });
  });

  it('is the edition itself when it does not fall back', () => {
    expect(withEnglish(shipped)).toBe(shipped);
  });
});

it.each([
  ['en', text('Geld', 'Geld'), 'nl'],
  ['en', text('Geld', 'Money'), undefined],
  ['nl', text('Geld', 'Geld'), undefined],
  ['en', text('', ''), undefined],
] as const)('on a page in %s, %o is marked as %s', (locale, words, language) => {
  expect(languageOf(words, locale)).toBe(language);
});
