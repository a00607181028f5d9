import type { PaperFacts } from '../../../../api/render/questionnaire.ts';
import type { OrganisationId } from '../../../../survey/id.ts';
import { samenwerkingswijzer } from '../../../../survey/questionnaires/samenwerkingswijzer.ts';

export const sender = {
  municipality: 'Gemeente Testdam',
  contact: 'Coördinator',
  email: 'coordinator@testdam.example',
};

export const access = {
  link: 'https://samen.testdam.example/v/Zk3x9QpW1bYh7LmNcR5tUw',
  code: 'K7QM-3XRA',
  place: 'samen.testdam.example/code',
};

/** A questionnaire on paper for a partner, in Dutch if not otherwise asked. */
export function paperFacts(wanted: Partial<PaperFacts> = {}): PaperFacts {
  return {
    locale: 'nl',
    role: 'partner',
    sender,
    coalition: { name: 'Levend dorp', task: 'In elk dorp een plek om elkaar te ontmoeten.' },
    lastDay: '29 maart 2026',
    edition: samenwerkingswijzer,
    organisations: ['Gemeente Testdam', 'Stichting Dorpshuis'].map((name, i) => ({
      id: `${i}` as OrganisationId,
      name,
    })),
    invited: { ...access, person: 'Voorzitter', organisation: 'Stichting Dorpshuis' },
    now: new Date('2026-03-10T10:00:00Z'),
    ...wanted,
  };
}
