import { describe, expect, it } from 'vitest';
import { unsavedIn, wordOf } from '../../../../../web/pages/mail/edits.ts';
import { choicesOf, isPlanChanged } from '../../../../../web/pages/mail/plan.ts';

const TEMPLATE = { kind: 'invitation', locale: 'nl', subject: 'Hallo', body: 'Klik: {link}', isDefault: true } as const;

describe('what is not saved', () => {
  it('is a mail whose words differ from the saved ones, not one that was typed back', () => {
    expect(unsavedIn({}, [TEMPLATE])).toEqual([]);
    expect(unsavedIn({ 'invitation.nl': { subject: 'Hallo', body: 'Klik: {link}' } }, [TEMPLATE])).toEqual([]);
    expect(unsavedIn({ 'invitation.nl': { subject: 'Dag', body: 'Klik: {link}' } }, [TEMPLATE])).toEqual([
      'invitation.nl',
    ]);
  });

  it('is a plan with other days, in whatever order they were ticked', () => {
    const saved = { daysBefore: [2, 7], atMost: 3 };
    expect(isPlanChanged({ daysBefore: [7, 2], atMost: 3 }, saved)).toBe(false);
    expect(isPlanChanged({ daysBefore: [7], atMost: 3 }, saved)).toBe(true);
    expect(isPlanChanged({ daysBefore: [7, 2], atMost: 2 }, saved)).toBe(true);
  });
});

it('offers the days that were chosen before, also unusual ones', () => {
  expect(choicesOf({ daysBefore: [30, 2], atMost: 3 })).toEqual([30, 21, 14, 10, 7, 5, 3, 2, 1]);
});

it('writes a placeholder in the language of the mail', () => {
  expect(wordOf('lastDay', 'nl')).toBe('{laatste dag}');
  expect(wordOf('lastDay', 'en')).toBe('{last day}');
});
