import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../../survey/canonical.ts';
import { ROLES, type Role } from '../../../../survey/criterion.ts';
import { promisePage } from '../../../../survey/definition/promise-page.ts';
import { buildSurveyDefinition } from '../../../../survey/definition/survey.ts';
import type { OrganisationId, PromiseId } from '../../../../survey/id.ts';
import { type PromiseQuestion, promisesAskedOf } from '../../../../survey/promise.ts';
import { samenwerkingswijzer as edition } from '../../../../survey/questionnaires/samenwerkingswijzer.ts';

const [G, A, B] = ['G', 'A', 'B'] as [OrganisationId, OrganisationId, OrganisationId];
const [ours, theirs] = [promiseOf('1', G, 'municipality'), promiseOf('2', A, 'partner')];
const promises = [ours, theirs];

function promiseOf(id: string, owner: OrganisationId, role: Role): PromiseQuestion {
  const [name, words] = role === 'partner' ? ['Wonen A', 'Elke maand cijfers'] : ['Gemeente', 'Eén loket voor wonen.'];
  return { id: id as PromiseId, text: words, dueOn: '2026-12-31', owner: { id: owner, name, role }, since: '2025' };
}

function titlesFor(role: Role, asked: readonly PromiseQuestion[] = promises) {
  return promisePage({ ...edition, promises: asked }, role).elements.map(({ title }) => title);
}

describe('the page of earlier promises', () => {
  it('asks the municipality whether its own worked out, and whether a partner kept its', () => {
    expect(titlesFor('municipality')).toEqual([
      {
        nl: 'Wij als gemeente beloofden: “Eén loket voor wonen”, uiterlijk 31 december 2026. Is dat gelukt?',
        en: 'We as a municipality promised: “Eén loket voor wonen”, by 31 December 2026. Did that work out?',
      },
      {
        nl: 'Wonen A beloofde: “Elke maand cijfers”, uiterlijk 31 december 2026. Is dat nagekomen?',
        en: 'Wonen A promised: “Elke maand cijfers”, by 31 December 2026. Was that kept?',
      },
    ]);
  });

  it('asks a partner whether the municipality kept its, and whether the own worked out', () => {
    expect(titlesFor('partner').map(({ nl }) => nl)).toEqual([
      'De gemeente beloofde: “Eén loket voor wonen”, uiterlijk 31 december 2026. Is dat nagekomen?',
      'Uw organisatie beloofde: “Elke maand cijfers”, uiterlijk 31 december 2026. Is dat gelukt?',
    ]);
  });

  it('stands before the open questions, and changes no other page', () => {
    for (const role of ROLES) {
      const { pages } = buildSurveyDefinition({ ...edition, promises }, { role, organisations: [] });
      expect(pages.at(-2)?.name).toBe('promises');
      const others = pages.filter(({ name }) => name !== 'promises');
      expect(others).toEqual(buildSurveyDefinition(edition, { role, organisations: [] }).pages);
    }
  });

  it.each(ROLES)('is not there for the %s when the wave asks about none: the form is the same to the byte', (role) => {
    const without = buildSurveyDefinition(edition, { role, organisations: [] });
    const empty = buildSurveyDefinition({ ...edition, promises: [] }, { role, organisations: [] });
    expect(canonicalJson(empty)).toBe(canonicalJson(without));
    expect(JSON.stringify(without)).not.toContain('promise');
  });
});

describe('who is asked about promises', () => {
  const askedOf = (role: Role, organisation: OrganisationId | null, attribution: 'organisation' | 'confidential') =>
    promisesAskedOf(promises, { role, organisation, attribution }).map(({ id }) => id);

  it.each([
    ['the municipality', 'municipality', G, 'organisation', ['1', '2']],
    ['the partner that made one', 'partner', A, 'organisation', ['1', '2']],
    ['another partner', 'partner', B, 'organisation', ['1']],
    ['a partner that nobody knows yet', 'partner', null, 'organisation', ['1']],
    ['the municipality in confidence', 'municipality', G, 'confidential', ['1', '2']],
    ['the partner that made one, in confidence', 'partner', A, 'confidential', ['1']],
    ['another partner in confidence', 'partner', B, 'confidential', ['1']],
  ] as const)(
    'is decided by role, and by name where answers have a name: %s',
    (_who, role, who, attribution, asked) => {
      expect(askedOf(role, who, attribution)).toEqual(asked);
    },
  );
});
