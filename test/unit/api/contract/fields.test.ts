import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { accountEmail, date, email, id, line, record } from '../../../../api/contract/fields.ts';

describe('a line of text', () => {
  const read = (text: string) => line(20).safeParse(text);

  it('is composed, so that one name has one form', () => {
    expect(read(' Cafe\u0301 ').data).toBe('Caf\u00e9');
  });

  it.each(['1', 'é', '水', '👍', '–', 'ا', 'हिन्दी', 'a\u200bb'])('may be %s', (text) => {
    expect(read(text).success).toBe(true);
  });

  it.each(['', ' ', '\u00a0', '\u200b', '\u2060\ufeff', '\u3164', '\u115f', '\u2800', '\u0301', '\ufe0f'])(
    'is not %j',
    (text) => {
      expect(read(text).success).toBe(false);
    },
  );
});

describe('a date', () => {
  it.each(['1900-01-01', '1999-12-31', '2000-02-29', '2100-12-31'])('may be %s', (day) => {
    expect(date.safeParse(day).success).toBe(true);
  });

  it.each(['1899-12-31', '2101-01-01', '0001-01-01', '9999-12-31', '2026-02-29', '2026-3-1', '20260301'])(
    'is not %s',
    (day) => {
      expect(date.safeParse(day).success).toBe(false);
    },
  );
});

it('an id in capitals is the same id', () => {
  const uuid = '3f0c6a4e-7c39-4f6e-9a10-3f1f0d1f7a11';
  expect(id().parse(uuid.toUpperCase())).toBe(uuid);
});

it('the e-mail address of an account is one that better-auth lets sign in', () => {
  expect(email.safeParse('a&b@gemeente.example').success).toBe(true);
  expect(accountEmail.safeParse('a&b@gemeente.example').success).toBe(false);
  expect(accountEmail.parse(' a@gemeente.example ')).toBe('a@gemeente.example');
});

it('a record with a key that would be left out in silence is refused by that key', () => {
  const guard = z.object({ answers: record(record(z.int())) });
  expect(guard.parse({ answers: { a: { b: 1 } } })).toEqual({ answers: { a: { b: 1 } } });
  const faultOf = (json: string) => guard.safeParse(JSON.parse(json)).error?.issues;
  expect(faultOf('{"answers":{"__proto__":{}}}')).toMatchObject([{ path: ['answers'], keys: ['__proto__'] }]);
  expect(faultOf('{"answers":{"a":{"__proto__":1}}}')).toMatchObject([{ path: ['answers', 'a'], keys: ['__proto__'] }]);
});
