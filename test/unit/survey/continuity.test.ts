import { describe, expect, it } from 'vitest';
import { continuedCriteria, withFreshIds } from '../../../survey/continuity.ts';
import type { Criterion } from '../../../survey/criterion.ts';
import { type Localized, text } from '../../../survey/locale.ts';

const money = text('Er is genoeg geld.', 'There is enough money.');

function criterion(id: string, words: Localized = money, part: Partial<Criterion> = {}): Criterion {
  const statement = { partner: words, municipality: money };
  return { id, theme: 'geld', subject: 'coalition', title: text('Geld', 'Money'), statement, source: null, ...part };
}

const before = { criteria: [criterion('a'), criterion('b'), criterion('c')] };
const reworded = text('Er is te weinig geld.', 'There is too little money.');

describe('a criterion continues from the previous edition', () => {
  it.each([
    ['with the same id and the same words', criterion('b'), true],
    ['with another label', criterion('b', money, { title: text('Middelen', 'Means') }), true],
    ['in another theme', criterion('b', money, { theme: 'middelen' }), true],
    ['with a translation that was missing', criterion('b', text(money.nl, '')), true],
    ['not with other words', criterion('b', reworded), false],
    ['not with another translation', criterion('b', text(money.nl, reworded.en)), false],
    ['not about another subject', criterion('b', money, { subject: 'municipality' }), false],
    ['not with another id', criterion('d'), false],
  ])('%s', (_how, one, continues) => {
    expect(continuedCriteria({ criteria: [one] }, before)).toEqual(continues ? ['b'] : []);
  });

  it('when the coordinator states it, but never from a criterion that was not there', () => {
    const edition = { criteria: [criterion('c', reworded), criterion('d', reworded), criterion('a')] };
    expect(continuedCriteria(edition, before, ['c', 'd', 'x'])).toEqual(['c', 'a']);
  });
});

describe('what does not continue', () => {
  it('gets an id of its own, and nothing else does', () => {
    const edition = { criteria: [criterion('a'), criterion('b', reworded), criterion('new')] };
    const { criteria } = withFreshIds(edition, before, ['a'], '1f');
    expect(criteria).toEqual([criterion('a'), criterion('b-1f', reworded), criterion('new')]);
  });

  it('keeps within the longest id', () => {
    const long = criterion('x'.repeat(80));
    const [fresh] = withFreshIds({ criteria: [long] }, { criteria: [long] }, [], '12345678').criteria;
    expect(fresh?.id).toBe(`${'x'.repeat(60)}-12345678`);
  });
});
