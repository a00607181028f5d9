import { describe, expect, it } from 'vitest';
import { type OrganisationResponse, responseTotalOf } from '../../../analytics/response-rate.ts';
import { responseSentence } from '../../../analytics/response-sentence.ts';
import type { OrganisationId } from '../../../survey/id.ts';

const municipality: OrganisationResponse = {
  organisation: 'gemeente' as OrganisationId,
  role: 'municipality',
  invited: 3,
  started: 1,
  submitted: 2,
};
const partner: OrganisationResponse = {
  organisation: 'A' as OrganisationId,
  role: 'partner',
  invited: 1,
  started: 0,
  submitted: 0,
};

describe('the response of several organisations', () => {
  it('counts answers, not organisations', () => {
    expect(responseTotalOf([municipality, partner])).toEqual({ invited: 4, started: 1, submitted: 2, rate: 0.5 });
  });

  it('has no rate when nobody was invited', () => {
    expect(responseTotalOf([])).toEqual({ invited: 0, started: 0, submitted: 0, rate: null });
  });

  it('is one sentence', () => {
    expect(responseSentence('nl', [municipality, partner])).toBe('2 van de 4 gevraagde antwoorden zijn binnen (50%).');
    expect(responseSentence('en', [municipality, partner])).toBe('2 of the 4 requested answers are in (50%).');
    expect(responseSentence('nl', [])).toBe('Er is nog niemand uitgenodigd.');
  });
});
