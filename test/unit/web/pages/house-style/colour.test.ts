import { expect, it } from 'vitest';
import { contrastWithWhite, contrastWords, readColour } from '../../../../../web/pages/house-style/colour.ts';

it('a colour is read as it is copied from a manual, and nothing else is', () => {
  expect(['#0F4C5C', ' 0f4c5c ', 'red', '#fff', '#0f4c5g', ''].map(readColour)).toEqual([
    '#0f4c5c',
    '#0f4c5c',
    null,
    null,
    null,
    null,
  ]);
});

it('contrast that says 4.5 is enough: it is cut off, not rounded', () => {
  // #777777 has 4.478, #767676 has 4.54.
  expect(['#777777', '#767676', '#ffffff', '#000000'].map(contrastWithWhite)).toEqual([4.4, 4.5, 1, 21]);
  expect([contrastWords('nl', 4.5), contrastWords('en', 21)]).toEqual(['4,5', '21.0']);
});
