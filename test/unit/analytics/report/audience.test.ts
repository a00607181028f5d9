import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dashboard } from '../../../../analytics/dashboard.ts';
import { publishedDashboardOf } from '../../../../analytics/published.ts';
import { asSeenBy, promisesAsSeenBy, wavesAsSeenBy } from '../../../../analytics/report/audience.ts';
import { inSequence } from '../../../../analytics/trend.ts';
import type { CoalitionId, WaveId } from '../../../../survey/id.ts';
import type { ReportAudience } from '../../../../survey/report.ts';
import type { Attribution } from '../../../../survey/wave.ts';
import { FIVE_PARTNERS, someCoalition } from '../../../gallery/some-coalition.ts';
import { dashboardOf } from '../figures/small-dashboard.ts';
import { facts } from '../figures/small-facts.ts';
import { loneWave } from '../trend-waves.ts';
import { promised, row, theme, usual, verdicts } from './sentence-cases.ts';

const full = dashboardOf([...usual, row('Verdeeld', [3, 3, 3], [1, 1, 5, 5, 1])], facts);

function frozen(dashboard: Dashboard, attribution: Attribution = 'organisation') {
  const wave = { id: 'w' as WaveId, name: '2026', attribution, opensAt: '', closesAt: '', imported: false };
  return {
    methodVersion: '1',
    municipality: 'G',
    demo: false,
    coalition: { id: 'c' as CoalitionId, name: 'C' },
    wave,
    dashboard,
  };
}

function seen(audience: ReportAudience, publication: { withComments: boolean } | null, dashboard = full) {
  return asSeenBy(audience, { result: frozen(dashboard), publication });
}

describe('what an audience sees of a result', () => {
  it.each(['partners', 'public'] as const)('is nothing for %s while it is not published', (audience) => {
    expect(seen(audience, null)).toBeNull();
  });

  it.each(['partners', 'public', 'council'] as const)('is for %s what was published', (audience) => {
    expect(seen(audience, { withComments: false })?.dashboard).toEqual(
      publishedDashboardOf(frozen(full), { withComments: false }),
    );
  });

  it('is for the executive all of it, with remarks, published or not', () => {
    const told = seen('executive', null);
    expect(told?.dashboard.facts?.comments).toHaveLength(3);
    expect(told?.isNamed).toBe(true);
  });

  it('never says who answered in confidence, nor how many', () => {
    const told = asSeenBy('executive', { result: frozen(full, 'confidential'), publication: null });
    expect([told?.dashboard.response, told?.answered]).toEqual([[], null]);
  });

  it('counts for the council who answered, though it names nobody', () => {
    const told = seen('council', null);
    expect(told?.answered).toEqual({ municipality: { asked: 1, given: 1 }, partner: { asked: 2, given: 2 } });
    expect(told?.dashboard.response).toEqual([]);
  });

  it('keeps for the council that partners are divided, without what the lowest and the highest said', () => {
    const divided = seen('council', null)?.findings.find(({ kind }) => kind === 'divided');
    expect([divided?.verdict, divided?.row?.id, divided?.figures]).toEqual(['found', 'player.verdeeld', null]);
  });

  it('tells the council nothing of “the partners” where that is one of them', () => {
    const told = seen('council', null, dashboardOf([row('Alleen', [5, 5, 5], [2])]));
    expect(told?.dashboard.gaps[0]?.partners).toMatchObject({ n: null, meanOfMeans: null });
    expect(told?.dashboard.gaps[0]?.gap).toBeNull();
    expect(told?.findings[0]).toMatchObject({ verdict: 'absent', figures: null });
  });

  it('tells the council not how the answers of two partners lie apart, which is what each of them said', () => {
    const [told] = seen('council', null, dashboardOf([row('Twee', [4, 4], [1, 5])]))?.dashboard.gaps ?? [];
    expect(told?.partners).toMatchObject({ n: 2, meanOfMeans: 3, distribution: null });
    expect(told?.spread).toBeNull();
  });

  it('has for the council, of what is not published, no organisation of a partner in it, by name or by id', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 5 }), (seed, own) => {
        const dashboard = someCoalition({ seed, own });
        const silent = dashboard.organisations.map(({ id, role }) => ({
          organisation: id,
          role,
          invited: 1,
          started: 0,
          submitted: 0,
        }));
        const told = JSON.stringify(seen('council', null, { ...dashboard, response: silent }));
        for (const [name] of FIVE_PARTNERS) expect(told).not.toContain(name);
        expect(told).not.toMatch(/organisation-\d/);
      }),
      { numRuns: 20 },
    );
  });

  it('has for the council none of what single organisations said beside ratings', () => {
    const told = JSON.stringify(seen('council', null)?.dashboard.facts);
    expect(told).not.toContain('Iemand belt terug');
    expect(told).not.toContain('"organisation":"A"');
  });
});

describe('the waves that an audience sees', () => {
  const waves = inSequence([loneWave('2025', { rows: usual }), loneWave('2026', { rows: usual })]);
  const asked = waves.map((wave, i) => ({ wave, isPublished: i === 1 }));

  it.each([
    ['executive', ['2025', '2026']],
    ['council', ['2025', '2026']],
    ['partners', ['2026']],
    ['public', ['2026']],
  ] as const)('are for %s %j', (audience, names) => {
    expect(wavesAsSeenBy(audience, asked).map(({ name }) => name)).toEqual(names);
  });

  it('keep the levels of organisations on themes alone, and none where they may not be named', () => {
    const rows = [row('Los', [4, 4], [4, 2]), theme([4, 4], [4, 2])];
    const one = inSequence([loneWave('2026', { rows })]).map((wave) => ({ wave, isPublished: false }));
    const named = (audience: ReportAudience) =>
      wavesAsSeenBy(audience, one).flatMap((wave) => wave.rows.map(({ kind, dots }) => [kind, dots.length]));
    expect(named('executive')).toEqual([
      ['criterion', 0],
      ['theme', 2],
    ]);
    expect(named('council')).toEqual([
      ['criterion', 0],
      ['theme', 0],
    ]);
  });

  it('do not tell the council who joined and who left', () => {
    expect(wavesAsSeenBy('council', asked).map(({ joined }) => joined)).toEqual([null, []]);
  });
});

describe('the promises that an audience sees', () => {
  const both = [promised('municipality', verdicts(1, 0, 0)), promised('partner', verdicts(1, 0, 0))];

  it.each([
    ['executive', false, 2],
    ['public', true, 2],
    ['public', false, 0],
    ['partners', false, 0],
    ['council', false, 1],
  ] as const)('of a result for %s, published: %s, are %i of two', (audience, isPublished, count) => {
    expect(promisesAsSeenBy(audience, isPublished, both)).toHaveLength(count);
  });

  it('tell the council not what a single partner said', () => {
    const [told] = promisesAsSeenBy('council', false, both);
    expect(told?.outcomes[0]?.outcome).toMatchObject({ others: { withheld: true }, result: null });
  });
});
