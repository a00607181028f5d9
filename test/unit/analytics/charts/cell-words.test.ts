import { expect, it } from 'vitest';
import { cellWords } from '../../../../analytics/charts/cell-words.ts';
import { fileName } from '../../../../web/charts/save-file.ts';

it.each([
  ['level', 3.456, '3,46'],
  ['gap', -0.5, '−0,50'],
  ['gap', 0, '0,00'],
  ['share', 0.25, '25%'],
  ['count', 1200, '1.200'],
  ['text', 'Zorg', 'Zorg'],
  ['level', null, '–'],
  ['level', { withheld: true }, 'niet getoond'],
  ['level', { low: 4.2, high: 5 }, '4,20 of hoger'],
  ['level', { withheld: true, low: 1, high: 1.8 }, '1,80 of lager'],
  ['gap', { low: -0.3, high: 0.4 }, 'tussen −0,30 en +0,40'],
] as const)('writes a %s of %j as people read it', (kind, cell, words) => {
  expect(cellWords('nl', { kind }, cell, 2)).toBe(words);
});

it('names a file after the chart and the wave, without marks that a disk refuses', () => {
  expect(fileName('ladder', 'Nulmeting “één” 2026/27', 'svg')).toBe('ladder-nulmeting-een-2026-27.svg');
  expect(fileName('ladder', '…', 'csv')).toBe('ladder.csv');
});
