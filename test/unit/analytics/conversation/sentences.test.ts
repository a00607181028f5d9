import { describe, expect, it } from 'vitest';
import { dialogueQuestions, dialogueTitle } from '../../../../analytics/conversation/dialogue-questions.ts';
import type { ProposalReasons } from '../../../../analytics/conversation/proposal.ts';
import { proposalSentence } from '../../../../analytics/conversation/proposal-sentence.ts';
import { rowSentence } from '../../../../analytics/conversation/row-sentence.ts';
import { SITUATIONS, situationOf } from '../../../../analytics/conversation/situation.ts';
import { textsOf } from '../../../../analytics/texts/texts.ts';
import { theme, withheld } from './rows.ts';

const higher = theme('higher', [5, 5], [3, 3, 3]);
const lower = theme('lower', [2], [3, 3, 3]);
const divided = theme('divided', [3], [1, 3, 5]);
const together = theme('together', [5], [3, 3], { subject: 'coalition' });
const unjudged = { ...higher, partners: { ...higher.partners, mostlyUnjudged: true } };
const banded = {
  ...higher,
  partners: { ...higher.partners, mean: null, meanOfMeans: null, between: { low: 1, high: 3.2 } },
  gap: higher.gap && { ...higher.gap, value: null, between: { low: 1.8, high: 4 } },
};

describe('the sentence about a row', () => {
  it.each([
    [
      'higher',
      higher,
      'De gemeente geeft zichzelf 5,0, de partners geven haar 3,0. De gemeente is hier positiever dan de partners.',
      'The municipality gives itself 5.0, the partners give it 3.0. The municipality is more positive here than the partners.',
    ],
    [
      'lower, with one person',
      lower,
      'De gemeente geeft zichzelf 2,0, de partners geven haar 3,0. De partners zijn hier positiever dan de gemeente.',
      'The municipality gives itself 2.0, the partners give it 3.0. The partners are more positive here than the municipality.',
    ],
    [
      'close, and divided',
      divided,
      'De gemeente geeft zichzelf 3,0, de partners geven haar 3,0. Dat ligt dicht bij elkaar. De partners zijn het onderling niet eens.',
      'The municipality gives itself 3.0, the partners give it 3.0. That lies close together. The partners do not agree among themselves.',
    ],
    [
      'about the coalition',
      together,
      'De gemeente geeft 5,0, de partners 3,0. De gemeente is hier positiever dan de partners.',
      'The municipality gives 5.0, the partners 3.0. The municipality is more positive here than the partners.',
    ],
    [
      'between ends',
      banded,
      'De gemeente geeft zichzelf 5,0, de partners geven haar 3,2 of lager. De gemeente is hier positiever dan de partners.',
      'The municipality gives itself 5.0, the partners give it 3.2 or lower. The municipality is more positive here than the partners.',
    ],
    [
      'withheld',
      withheld(higher),
      'De gemeente geeft zichzelf 5,0. Wat de partners geven, wordt niet getoond: het zijn te weinig antwoorden.',
      'The municipality gives itself 5.0. What the partners give is not shown: there are too few answers.',
    ],
    [
      'without the municipality',
      theme('alone', [], [3, 4]),
      'Van de gemeente is er geen cijfer. De partners geven haar 3,5.',
      'The municipality gave no score. The partners give it 3.5.',
    ],
    [
      'without partners',
      theme('alone', [4], []),
      'De gemeente geeft zichzelf 4,0. Van de partners is er geen cijfer.',
      'The municipality gives itself 4.0. The partners gave no score.',
    ],
    [
      'hardly judged',
      unjudged,
      'De gemeente geeft zichzelf 5,0, de partners geven haar 3,0. De gemeente is hier positiever dan de partners. De meeste partners konden dit niet beoordelen.',
      'The municipality gives itself 5.0, the partners give it 3.0. The municipality is more positive here than the partners. Most partners could not judge this.',
    ],
  ])('says it: %s', (_, row, nl, en) => {
    expect([rowSentence('nl', row), rowSentence('en', row)]).toEqual([nl, en]);
  });
});

describe('why a row is proposed', () => {
  const reasons: ProposalReasons = {
    direction: 'higher',
    size: 1.25,
    certainty: 'firm',
    importance: null,
    divided: false,
  };
  const said = (change: Partial<ProposalReasons>, row = higher) =>
    (['nl', 'en'] as const).map((locale) => proposalSentence(locale, { reasons: { ...reasons, ...change } }, row));

  it('is its size, its certainty, its importance and whether partners agree', () => {
    expect(said({ importance: 'both', divided: true })).toEqual([
      'De gemeente ziet zichzelf 1,3 punt hoger dan de partners haar zien. Het beeld is stevig: één partner of één antwoord verandert het niet. De gemeente en de partners noemen dit thema allebei belangrijk. De partners zijn het onderling niet eens.',
      'The municipality sees itself 1.3 points higher than the partners see it. The picture is firm: one partner or one answer does not change it. The municipality and the partners both call this theme important. The partners do not agree among themselves.',
    ]);
  });

  it('calls what the municipality does better than it thinks perhaps a strength', () => {
    expect(said({ direction: 'lower', certainty: 'fragile' })[0]).toBe(
      'De partners zien de gemeente 1,3 punt hoger dan zij zichzelf ziet. Dat kan een kracht zijn die zij zelf niet kent. Het beeld is kwetsbaar: één partner of één antwoord kan het veranderen.',
    );
  });

  it('says no more than the least that is sure, and that certainty is not told', () => {
    expect(said({ size: 1.8, certainty: 'untold' }, banded)[0]).toBe(
      'De gemeente ziet zichzelf minstens 1,8 punt hoger dan de partners haar zien. Hoe zeker het is, kunnen we niet tonen: deze meetronde is vertrouwelijk.',
    );
  });

  it('is that partners are divided alone, where both sides are close', () => {
    expect(said({ direction: 'close', size: 0, certainty: 'fragile', divided: true }, divided)[0]).toBe(
      'De partners zijn het onderling niet eens. Met de gemeente verschillen zij samen weinig.',
    );
  });
});

describe('the questions on a dialogue sheet', () => {
  it.each([
    ['higher', higher],
    ['lower', lower],
    ['divided', divided],
    ['unjudged', unjudged],
    ['untold', withheld(higher)],
    ['close', theme('close', [3], [3, 3])],
  ] as const)('fit the situation: %s', (situation, row) => {
    expect(situationOf(row)).toBe(situation);
    expect(dialogueTitle('nl', row)).toBe(textsOf('nl').conversation.questions.municipality[situation].title);
    expect(dialogueQuestions('en', row)).toHaveLength(3);
  });

  it('are open: none can be answered with yes, no or a score', () => {
    for (const locale of ['nl', 'en'] as const) {
      const { questions } = textsOf(locale).conversation;
      for (const subject of ['municipality', 'coalition'] as const) {
        for (const situation of SITUATIONS) {
          const { title, ask } = questions[subject][situation];
          expect(title).toMatch(/[?.]$/);
          expect(new Set(ask).size).toBe(3);
          for (const one of ask) expect(one).toMatch(/\b(wat|waar|waaraan|wanneer|hoe|what|where|when|how)\b/i);
        }
      }
    }
  });
});
