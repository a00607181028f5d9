import { expect, it } from 'vitest';
import { compareSentences } from '../../../../analytics/report/compare-sentences.ts';
import type { Block, Section } from '../../../../analytics/report/report.ts';

const section = (id: string, title: string, texts: readonly string[], sections: readonly Section[] = []): Section => ({
  ...{ id, part: null, title, sections },
  blocks: texts.map((text): Block => ({ kind: 'paragraph', text })),
});

it('tells by section what is said no more and what is said since, and leaves out what is equal', () => {
  const before = [section('a', 'Samenvatting', ['Een.', 'Twee.']), section('b', 'Thema’s', ['Drie.'])];
  const after = [section('a', 'Samenvatting', ['Een.', 'Vier.']), section('b', 'Thema’s', ['Drie.'])];
  expect(compareSentences(before, after)).toEqual([{ section: 'Samenvatting', removed: ['Twee.'], added: ['Vier.'] }]);
});

it('names a smaller section with what it is part of, and tells of one that is only in one of both', () => {
  const before = [section('c', 'Per coalitie', [], [section('x', 'Water', ['Nat.'])])];
  const after = [section('c', 'Per coalitie', [], [section('y', 'Wonen', ['Droog.'])])];
  expect(compareSentences(before, after)).toEqual([
    { section: 'Per coalitie › Wonen', removed: [], added: ['Droog.'] },
    { section: 'Per coalitie › Water', removed: ['Nat.'], added: [] },
  ]);
});

it('compares lists, findings with their certainty, quotes and own words, and no tables', () => {
  const blocks: readonly Block[] = [
    { kind: 'list', items: ['Punt.'] },
    { kind: 'finding', text: 'Verschil.', certainty: 'Stevig.' },
    { kind: 'quote', text: 'Zo is het.', by: null },
    { kind: 'own', label: 'Toelichting', blocks: [{ kind: 'paragraph', text: 'Eigen.' }] },
  ];
  expect(compareSentences([section('a', 'A', [])], [{ ...section('a', 'A', []), blocks }])[0]?.added).toEqual([
    'Punt.',
    'Verschil. Stevig.',
    'Zo is het.',
    'Eigen.',
  ]);
});
