import { describe, expect, it } from 'vitest';
import { authorsAfter } from '../../../survey/authors.ts';

describe('who changed an answer last', () => {
  it('is who gave it, until somebody gives another', () => {
    const first = authorsAfter({}, {}, { a: 1, b: 2 }, 'Anna');
    expect(first).toEqual({ a: 'Anna', b: 'Anna' });
    expect(authorsAfter(first, { a: 1, b: 2 }, { a: 1, b: 3, c: 4 }, 'Bert')).toEqual({
      a: 'Anna',
      b: 'Bert',
      c: 'Bert',
    });
  });

  it('is nobody once it has been taken back, and whoever gives it again', () => {
    expect(authorsAfter({ a: 'Anna' }, { a: 1 }, {}, 'Bert')).toEqual({});
    expect(authorsAfter({}, {}, { a: 1 }, 'Bert')).toEqual({ a: 'Bert' });
  });

  it('is nobody of an answer that was there before anybody was noted', () => {
    expect(authorsAfter({}, { a: 1, b: 2 }, { a: 1, b: 3 }, 'Bert')).toEqual({ b: 'Bert' });
  });

  it('does not change with the order in which a list of shares is written', () => {
    const before = { share: { x: 60, y: 40 } };
    expect(authorsAfter({ share: 'Anna' }, before, { share: { y: 40, x: 60 } }, 'Bert')).toEqual({ share: 'Anna' });
  });

  it('takes a question that is named like a property of every object for what it is', () => {
    expect(authorsAfter({}, {}, { constructor: 'x' }, 'Anna')).toEqual({ constructor: 'Anna' });
  });
});
