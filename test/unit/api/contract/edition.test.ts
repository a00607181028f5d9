import { expect, it } from 'vitest';
import { EditionBody } from '../../../../api/contract/edition.ts';
import { samenwerkingswijzer } from '../../../../survey/questionnaires/samenwerkingswijzer.ts';

it('the description of a questionnaire leaves nothing of the shipped one out', () => {
  expect(EditionBody.parse(samenwerkingswijzer)).toEqual(samenwerkingswijzer);
});
