import { expect, it } from 'vitest';
import { byName } from '../../../analytics/by-name.ts';

it('finds under a name what was put there, and nothing else', () => {
  const found = byName([
    ['constructor', 1],
    ['__proto__', 2],
  ]);
  const names = ['constructor', '__proto__', 'toString'];
  expect(names.map((name) => found[name])).toEqual([1, 2, undefined]);
  expect(Object.keys(found)).toEqual(['constructor', '__proto__']);
  expect(JSON.stringify(found)).toBe('{"constructor":1,"__proto__":2}');
});
