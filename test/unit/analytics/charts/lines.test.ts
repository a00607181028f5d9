import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../../analytics/charts/lines.ts';

describe('a name in lines', () => {
  it.each([
    ['Dorpsbelang', 20, ['Dorpsbelang']],
    ['Stichting Dorpshuis De Deel', 20, ['Stichting Dorpshuis', 'De Deel']],
    ['Samenwerkingsverband Woningcorporaties', 10, ['Samenwerkingsverband', 'Woningcorporaties']],
    ['', 20, ['']],
  ])('breaks “%s” at its spaces, at most %i letters a line', (name, letters, lines) => {
    expect(linesOf(name, letters)).toEqual(lines);
  });
});
