import { describe, expect, it } from 'vitest';
import { promisesChart } from '../../../../analytics/charts/promises-chart.ts';
import type { Organisation } from '../../../../analytics/dashboard.ts';
import { WITHHELD } from '../../../../analytics/disclosure/disclosed.ts';
import { countVerdicts, type PromiseOutcome, promiseResultOf } from '../../../../analytics/facts/promise-outcome.ts';
import type { OrganisationId, PromiseId } from '../../../../survey/id.ts';
import type { PromiseVerdict } from '../../../../survey/promise.ts';
import { saidIn } from './said-in.ts';

const organisations: readonly Organisation[] = ['G', 'A', 'B'].map((name, i) => ({
  id: name as OrganisationId,
  name: i === 0 ? 'Gemeente' : `Stichting ${name}`,
  role: i === 0 ? 'municipality' : 'partner',
  kind: null,
}));
const [gemeente, a] = organisations as [Organisation, Organisation];

/** A promise that its owner and the other side judged like this. */
function outcome(owner: Organisation, own: PromiseVerdict[], others: PromiseVerdict[]): PromiseOutcome {
  const counts = countVerdicts(others);
  const isOurs = owner.role === 'municipality';
  const each = others.map((verdict, i) => ({
    organisation: organisations[i + 1]?.id ?? a.id,
    counts: countVerdicts([verdict]),
  }));
  return {
    promise: { id: 'p' as PromiseId, text: 'Eén loket.', dueOn: '2026-12-31', owner, since: 'Ronde 2025' },
    own: countVerdicts(own),
    others: counts,
    organisations: isOurs ? each : [],
    result: promiseResultOf(counts),
  };
}

const chart = (outcomes: readonly PromiseOutcome[], locale: 'nl' | 'en' = 'nl') =>
  promisesChart(locale, { outcomes, organisations });

describe('the chart of promises', () => {
  it('says how many were kept, and where who promised is kinder', () => {
    const outcomes = [
      outcome(gemeente, ['kept', 'kept'], ['not-kept', 'not-kept']),
      outcome(a, ['kept'], ['kept', 'partly', 'kept']),
      outcome(a, ['partly'], ['kept', 'not-kept']),
    ];
    expect(chart(outcomes).sentence).toBe(
      'Over 3 afspraken oordeelde de andere kant: 1 nagekomen, 1 deels nagekomen, 1 niet nagekomen. ' +
        'Bij één daarvan oordeelt wie het beloofde gunstiger dan de andere kant.',
    );
    expect(chart(outcomes.slice(1, 2), 'en').sentence).toBe(
      'The other side judged one promise: 1 kept, 0 partly kept, 0 not kept.',
    );
  });

  it('says of how many the other side could not judge, and of how many nothing may be told', () => {
    const untold = { ...outcome(gemeente, ['kept'], []), others: WITHHELD };
    expect(chart([untold, outcome(gemeente, ['kept'], ['cannot-judge'])]).sentence).toBe(
      'Over één afspraak kon de andere kant niet oordelen. ' +
        'Van één afspraak wordt niet getoond wat de partners zeggen: anders is te zien wat één persoon antwoordde.',
    );
  });

  it('reads each part of a bar aloud, with who said it where that may be told', async () => {
    const said = await saidIn(chart([outcome(gemeente, ['kept'], ['partly', 'partly'])]), 800);
    expect(said).toEqual([
      'Gemeente: “Eén loket”, Zelf: nagekomen 1 van 1',
      'Gemeente: “Eén loket”, Partners: deels nagekomen 2 van 2 (Stichting A en Stichting B)',
    ]);
  });

  it('has the same figures as a table, each partner by name', () => {
    const { rows } = chart([outcome(gemeente, ['kept'], ['partly', 'not-kept'])]).table;
    expect(rows).toEqual([
      ['Gemeente: “Eén loket”', 'Ronde 2025', 'Zelf', 1, 0, 0, 0],
      ['Gemeente: “Eén loket”', 'Ronde 2025', 'Partners', 0, 1, 1, 0],
      ['Gemeente: “Eén loket”', 'Ronde 2025', 'Stichting A', 0, 1, 0, 0],
      ['Gemeente: “Eén loket”', 'Ronde 2025', 'Stichting B', 0, 0, 1, 0],
    ]);
  });

  it('reads no withheld count aloud, and says in the table that it is withheld', async () => {
    const untold = { ...outcome(gemeente, ['kept'], []), others: WITHHELD };
    expect(await saidIn(chart([untold]), 300)).toEqual(['Gemeente: “Eén loket”, Zelf: nagekomen 1 van 1']);
    expect(chart([untold]).table.rows[1]?.slice(3)).toEqual([WITHHELD, WITHHELD, WITHHELD, WITHHELD]);
  });

  it('draws nothing where nobody answered', () => {
    const nobody = chart([outcome(gemeente, [], [])]);
    expect([nobody.build, nobody.sentence]).toEqual([
      null,
      'Er is niet te zeggen of afspraken zijn nagekomen: daarover zijn geen antwoorden te tonen.',
    ]);
  });
});
