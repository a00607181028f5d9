import { expect, it } from 'vitest';
import { plainName } from '../../../../api/render/plain-name.ts';

it('makes of a name letters that every system takes', () => {
  expect(plainName('Wonen & Zorg (Oost)')).toBe('wonen-zorg-oost');
  expect(plainName('Coöperatie Één')).toBe('cooperatie-een');
  expect(plainName('../../etc')).toBe('etc');
  expect(plainName('水')).toBe('');
});
