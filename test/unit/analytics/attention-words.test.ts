import { expect, it } from 'vitest';
import { attentionWords } from '../../../analytics/attention-words.ts';
import { text } from '../../../survey/locale.ts';

const player = { kind: 'theme', id: 'player', subject: 'municipality', title: text('Speler', 'Player') } as const;
const trust = { kind: 'criterion', id: 'trust', subject: 'coalition', title: text('Vertrouwen', 'Trust') } as const;

it('a reason for attention is a sentence that names the theme or criterion, and what it is about', () => {
  expect(attentionWords('nl', { reason: 'higher', row: player })).toBe(
    'Over het thema “Speler” zijn de partners minder positief dan de gemeente zelf. Dat is meer dan toeval.',
  );
  expect(attentionWords('nl', { reason: 'lower', row: trust })).toBe(
    'Over “Vertrouwen” (over de coalitie) zijn de partners positiever dan de gemeente. Dat is meer dan toeval.',
  );
  expect(attentionWords('en', { reason: 'divided', row: trust })).toBe(
    'The partners are divided on “Trust” (about the coalition). That is more than chance.',
  );
  expect(attentionWords('nl', { reason: 'worse', row: player })).toContain('minder positief dan de vorige keer');
  expect(attentionWords('en', { reason: 'low-response', given: 2, asked: 5 })).toBe(
    'Fewer than half of the partners answered: 2 of 5. The picture of all partners may be different.',
  );
  expect(attentionWords('nl', { reason: 'no-wave' })).toBe('In dit jaar is er geen meetronde.');
  expect(attentionWords('nl', { reason: 'cannot-judge', criteria: 5, of: 18 })).toContain('5 van de 18');
});
