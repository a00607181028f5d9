import { describe, expect, it } from 'vitest';
import { ORGANISATION_KINDS } from '../../../survey/coalition.ts';
import { kindOfWord, localeOfWord } from '../../../survey/contact-list.ts';
import { LOCALES } from '../../../survey/locale.ts';
import { textsOf } from '../../../survey/texts/texts.ts';

describe('the words of a list', () => {
  it('name every kind as the screen does in both languages, and by its code', () => {
    for (const kind of ORGANISATION_KINDS) {
      const words = [kind, ...LOCALES.map((locale) => textsOf(locale).organisationKinds[kind])];
      for (const word of words) expect([word, kindOfWord(word.toUpperCase())]).toEqual([word, kind]);
    }
    expect([kindOfWord('Gemeente'), kindOfWord('municipality')]).toEqual(['municipality', 'municipality']);
    expect(['', 'club', 'gemeentes'].map(kindOfWord)).toEqual([undefined, undefined, undefined]);
  });

  it.each([
    ['nl', ['nl', 'NL', 'Nederlands', 'dutch', 'nl-NL', 'nl_BE']],
    ['en', ['en', 'Engels', 'ENGLISH', 'en-GB']],
    [undefined, ['', 'n', 'Frans', 'nederland', 'nlx']],
  ] as const)('name the language %s', (locale, words) => {
    expect(words.map(localeOfWord)).toEqual(words.map(() => locale));
  });
});
