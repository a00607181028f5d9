import { describe, expect, it } from 'vitest';
import { en as analyticsEn } from '../../analytics/texts/en.ts';
import { nl as analyticsNl } from '../../analytics/texts/nl.ts';
import { en as analyseEn } from '../../api/texts/analyse-en.ts';
import { nl as analyseNl } from '../../api/texts/analyse-nl.ts';
import { en as auditEn } from '../../api/texts/audit-en.ts';
import { nl as auditNl } from '../../api/texts/audit-nl.ts';
import { en as mailEn } from '../../api/texts/mail-en.ts';
import { nl as mailNl } from '../../api/texts/mail-nl.ts';
import { en as paperEn } from '../../api/texts/paper-en.ts';
import { nl as paperNl } from '../../api/texts/paper-nl.ts';
import { en as resultsEn } from '../../api/texts/results-en.ts';
import { nl as resultsNl } from '../../api/texts/results-nl.ts';
import { samenwerkingswijzer } from '../../survey/questionnaires/samenwerkingswijzer.ts';
import { en as surveyEn } from '../../survey/texts/en.ts';
import { nl as surveyNl } from '../../survey/texts/nl.ts';
import { en as webEn } from '../../web/texts/en.ts';
import { nl as webNl } from '../../web/texts/nl.ts';
import { en as publishedEn } from '../../web/texts/published-en.ts';
import { nl as publishedNl } from '../../web/texts/published-nl.ts';
import { en as respondEn } from '../../web/texts/respond-en.ts';
import { nl as respondNl } from '../../web/texts/respond-nl.ts';

const rooms: readonly (readonly [string, unknown, unknown])[] = [
  ['survey', surveyNl, surveyEn],
  ['analytics', analyticsNl, analyticsEn],
  ['mail', mailNl, mailEn],
  ['the analysis', analyseNl, analyseEn],
  ['web', webNl, webEn],
  ['paper', paperNl, paperEn],
  ['files with results', resultsNl, resultsEn],
  ['the log', auditNl, auditEn],
  ['web for an audience', publishedNl, publishedEn],
  ['web for respondents', respondNl, respondEn],
  ['the questionnaire', wordsOf('nl'), wordsOf('en')],
];

describe.each(rooms)('the texts of %s', (_room, nl, en) => {
  const dutch = flat(nl);
  const english = flat(en);

  it('are the same texts in both languages', () => {
    expect([...english.keys()]).toEqual([...dutch.keys()]);
    for (const [key, text] of [...dutch, ...english]) expect(text.trim(), key).not.toBe('');
  });

  it('are translated', () => {
    const same = [...dutch].filter(([key, text]) => text.length > 14 && english.get(key) === text);
    expect(same).toEqual([]);
  });

  it('are plain Dutch, without English or trade jargon in it', () => {
    const jargon =
      /\b(survey|wave|gap|score board|dashboard|feedback|stakeholder|login|token|submit|draft|error|respons rate|mean|perceptie)\b/i;
    expect([...dutch].filter(([, text]) => jargon.test(text))).toEqual([]);
  });

  it('address the reader as u', () => {
    const informal = /\b(je|jij|jou|jouw|jullie)\b/i;
    expect([...dutch].filter(([, text]) => informal.test(text))).toEqual([]);
  });

  it('write quotes, apostrophes and dashes as a typesetter does', () => {
    expect([...dutch, ...english].filter(([, text]) => /["']|--|\.\.\./.test(text))).toEqual([]);
  });
});

/** Every text by its path; a text that is a function is called with words that stand in for its facts. */
function flat(texts: unknown, path = ''): Map<string, string> {
  if (typeof texts === 'string') return new Map([[path, texts]]);
  if (typeof texts === 'function') return flat(texts(...Array(6).fill(FACTS)), path);
  return new Map(Object.entries(texts as object).flatMap(([key, value]) => [...flat(value, `${path}.${key}`)]));
}

/** Stands in for any fact: read as a text, a number or an instant it is “2026”, and so is every part of it. */
const FACTS: unknown = new Proxy(new String('2026'), {
  get: (target, key) => {
    const own: unknown = Reflect.get(target, key);
    if (typeof own === 'function') return own.bind(target);
    if (typeof key === 'symbol' || Object.hasOwn(target, key)) return own;
    const known = {
      subject: 'municipality',
      kind: 'criterion',
      silent: 'both',
      largest: null,
      faults: [],
      known: [],
      why: 'grace',
    } as const;
    return key in known ? known[key as keyof typeof known] : '2026';
  },
});

/** What the questionnaire asks, in one language. */
function wordsOf(locale: 'nl' | 'en'): unknown {
  const only = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return null;
    if ('nl' in value && 'en' in value) return (value as Record<'nl' | 'en', string>)[locale];
    const entries = Object.entries(value).map(([key, one]) => [key, only(one)] as const);
    return Object.fromEntries(entries.filter(([, one]) => one !== null));
  };
  return only(samenwerkingswijzer);
}
