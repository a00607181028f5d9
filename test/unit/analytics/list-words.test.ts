import { describe, expect, it } from 'vitest';
import { listWords } from '../../../analytics/list-words.ts';

describe('names in a sentence', () => {
  it('are joined as the language does it', () => {
    expect(listWords('nl', ['a', 'b', 'c'])).toBe('a, b en c');
    expect(listWords('en', ['a', 'b', 'c'])).toBe('a, b and c');
  });

  it('are nothing when there is none', () => {
    expect(listWords('nl', [])).toBe('');
    expect(listWords('nl', ['a'])).toBe('a');
  });
});
