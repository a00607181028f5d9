import { expect, it } from 'vitest';
import { attentionWords } from '../../../analytics/attention-words.ts';

const titles = new Map([
  ['player', 'Samenwerkingsspeler'],
  ['relations', 'Onderlinge relaties'],
]);

it('a reason for attention is a sentence with the themes by their titles', () => {
  expect(attentionWords('nl', { reason: 'divided', themes: ['player', 'relations'] }, titles)).toBe(
    'Over “Samenwerkingsspeler” en “Onderlinge relaties” denken de partners onderling verschillend.',
  );
  expect(attentionWords('en', { reason: 'low-response', given: 2, asked: 5 }, titles)).toBe(
    'Fewer than half of the partners answered: 2 of 5. The picture of all partners may be different.',
  );
  expect(attentionWords('nl', { reason: 'no-wave' }, titles)).toBe('In dit jaar is er geen meetronde.');
  expect(attentionWords('nl', { reason: 'cannot-judge', criteria: 5, of: 18 }, titles)).toContain('5 van de 18');
});
