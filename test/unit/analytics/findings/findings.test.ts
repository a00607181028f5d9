import { describe, expect, it } from 'vitest';
import type { Dashboard } from '../../../../analytics/dashboard.ts';
import type { Finding } from '../../../../analytics/findings/finding.ts';
import { findingSentence } from '../../../../analytics/findings/finding-sentence.ts';
import { findingsOf } from '../../../../analytics/findings/findings.ts';
import type { GapRow, RowChange } from '../../../../analytics/gap-row.ts';
import type { OrganisationResponse } from '../../../../analytics/response-rate.ts';
import type { OrganisationId } from '../../../../survey/id.ts';
import { partner } from '../../../support/scores.ts';
import { rowOf } from '../gap-rows.ts';

/** Each partner one answer, in the order A, B, C … */
function row(title: string, municipality: readonly number[], partners: readonly number[]): GapRow {
  return rowOf(
    title,
    municipality,
    partners.map((score, i) => partner(String.fromCharCode(65 + i), score)),
  );
}

/** Nine rows on which both sides answer alike, with the usual scatter: 3, 4 and 5. */
const usual = Array.from({ length: 9 }, (_, i) => row(`Gewoon ${i}`, [3, 4, 5, 4, 4], [4, 3, 5, 4, 4]));

function dashboardOf(gaps: readonly GapRow[], beside: Partial<Dashboard> = {}) {
  return { gaps, since: null, response: [], ...beside } satisfies Partial<Dashboard>;
}

function told(gaps: readonly GapRow[], beside: Partial<Dashboard> = {}) {
  const dashboard = dashboardOf(gaps, beside);
  const say = (finding: Finding) =>
    (['nl', 'en'] as const).map((locale) => findingSentence(locale, finding, dashboard));
  const [gap, divided, change] = findingsOf(dashboard);
  return {
    gap: { ...gap, said: say(gap) },
    divided: { ...divided, said: say(divided) },
    change: { ...change, said: say(change) },
  };
}

const confidential = (one: GapRow): GapRow => ({
  ...one,
  decimals: 1,
  dots: [],
  spread: null,
  partners: { ...one.partners, organisations: null, meanOfMeans: null },
  gap: one.gap && { ...one.gap, certainty: null, fragile: null, quadrant: null, interval: null },
});

describe('the largest gap', () => {
  it('is told with its levels, what it rests on, and that it is more than chance', () => {
    const { gap } = told([...usual, row('Duidelijk', [5, 5, 4, 5, 5], [2, 2, 3, 2, 2])]);
    expect([gap.verdict, gap.chart, gap.row?.id, gap.figures?.people, gap.figures?.organisations]).toEqual([
      'found',
      'gaps-municipality-criteria',
      'player.duidelijk',
      5,
      5,
    ]);
    expect(gap.figures?.gap).toBeCloseTo(2.6, 12);
    expect(gap.said).toEqual([
      'Bij “Duidelijk” geeft de gemeente zichzelf een hoger cijfer dan de partners: gemeente 4,8, partners 2,2. Dat is meer dan toeval (5 antwoorden van de gemeente en 5 partners).',
      'On “Duidelijk (en)” the municipality rates itself higher than the partners do: municipality 4.8, partners 2.2. That is more than chance (5 answers of the municipality and 5 partners).',
    ]);
  });

  it('is a hidden strength when the municipality is the stricter one', () => {
    const { gap } = told([...usual, row('Vertrouwen', [2, 2, 3, 2, 2], [5, 5, 5, 4, 5])]);
    expect(gap.said[0]).toContain(
      'een lager cijfer dan de partners: gemeente 2,2, partners 4,8. Dat is meer dan toeval',
    );
    expect(gap.figures?.gap).toBeLessThan(0);
  });

  it('is said to stand out from nothing where the largest of so many may be chance', () => {
    const { gap } = told([...usual, row('Wat hoger', [5, 4, 5, 4, 5], [4, 4, 3, 4, 4])]);
    expect([gap.verdict, gap.row?.id]).toEqual(['unsure', 'player.wat hoger']);
    expect(gap.said[0]).toBe(
      'Geen verschil springt eruit. Het grootste: bij “Wat hoger” geeft de gemeente zichzelf een hoger cijfer dan de partners: gemeente 4,6, partners 3,8. Maar bij zo veel vragen kan het grootste verschil ook toeval zijn (5 antwoorden van de gemeente en 5 partners).',
    );
  });

  it('is called fragile when one answer decides it, here with one person and one partner', () => {
    const { gap } = told([row('Kwetsbaar', [4], [3])]);
    expect(gap.said).toEqual([
      'Geen verschil springt eruit. Het grootste: bij “Kwetsbaar” geeft de gemeente zichzelf een hoger cijfer dan de partners: gemeente 4,0, partners 3,0. Maar let op: dat is kwetsbaar. Eén partner of één antwoord kan het beeld veranderen (1 antwoord van de gemeente en 1 partner).',
      'No gap stands out. The largest: on “Kwetsbaar (en)” the municipality rates itself higher than the partners do: municipality 4.0, partners 3.0. But mind: it is fragile. One partner or one answer can change the picture (1 answer of the municipality and 1 partner).',
    ]);
  });

  it('does not stand on one partner, however large it is', () => {
    expect(told([...usual, row('Eén', [5, 5, 5, 5, 5], [1])]).gap.verdict).toBe('unsure');
  });

  it('is none where all think alike', () => {
    const { gap } = told(usual);
    expect([gap.verdict, gap.row, gap.figures]).toEqual(['none', null, null]);
    expect(gap.said).toEqual([
      'Er is geen groot verschil: gemeente en partners oordelen overal ongeveer gelijk.',
      'There is no large gap: municipality and partners judge everything about alike.',
    ]);
  });

  it.each([
    ['municipality', [row('Stil', [], [4])], 'Er is geen verschil te noemen: van de gemeente is er nog geen cijfer.'],
    ['partners', [row('Stil', [4], [])], 'Er is geen verschil te noemen: van de partners is er nog geen cijfer.'],
    ['both', [], 'Er is geen verschil te noemen: er zijn nog geen cijfers.'],
  ] as const)('is absent without answers: %s', (_, gaps, said) => {
    const { gap } = told(gaps);
    expect([gap.verdict, gap.said[0]]).toEqual(['absent', said]);
  });

  it('is the municipality’s own, also where one about the coalition is larger', () => {
    const own = row('Duidelijk', [5, 5, 4, 5, 5], [2, 3, 3, 2, 2]);
    const other = { ...row('Samen', [5, 5, 5, 5, 5], [1, 1, 2, 1, 1]), subject: 'coalition' as const };
    expect(told([...usual, own, other]).gap.row?.id).toBe('player.duidelijk');
    expect(told([...usual, other]).gap.said[0]).toContain('Bij “Samen” (over de coalitie) geeft de gemeente een hoger');
  });

  it('is a theme’s where a criterion of it is hardly larger', () => {
    const criterion = row('Deel', [5, 5, 4, 5, 5], [2, 2, 3, 2, 2]);
    const theme = { ...row('Thema', [5, 5, 4, 5, 5], [2, 2, 3, 2, 3]), kind: 'theme' as const, id: 'player' };
    const { gap } = told([...usual, theme, criterion]);
    expect([gap.row?.kind, gap.chart]).toEqual(['theme', 'gaps-municipality-themes']);
    expect(gap.said[0]).toContain('Bij het thema “Thema” geeft');
  });

  it('is the first of two that are equal', () => {
    const equal = ['Een', 'Twee'].map((title) => row(title, [5, 5, 4, 5, 5], [2, 2, 3, 2, 2]));
    expect(told([...usual, ...equal]).gap.row?.id).toBe('player.een');
  });

  it('says who is silent and could still change it', () => {
    const one = row('Duidelijk', [5, 5, 4, 5, 5], [2, 2, 3, 2, 2]);
    const silence = (low: number) => ({
      ...one,
      gap: one.gap && { ...one.gap, silence: { low, high: 3, deciding: [] } },
    });
    const silent = (id: string): OrganisationResponse => ({
      organisation: id as OrganisationId,
      role: 'partner',
      invited: 1,
      started: 0,
      submitted: 0,
    });
    const said = (low: number, response: OrganisationResponse[]) =>
      told([...usual, silence(low)], { response }).gap.said;
    expect(said(0.4, [silent('X')])[0]).toContain(
      ' Let op: 1 partner heeft niet geantwoord. Dat antwoord kan dit beeld nog veranderen.',
    );
    expect(said(0.4, [silent('X'), silent('Y')])[1]).toContain('Mind: 2 partners have not answered.');
    expect(said(0.5, [silent('X')])[0]).not.toContain('Let op');
  });

  it('is told of a confidential wave without how sure it is, which may not be shown', () => {
    const { gap } = told([confidential(row('Duidelijk', [5, 5, 4, 5, 5], [2, 2, 3, 2, 2]))]);
    expect(gap.verdict).toBe('untold');
    expect(gap.said[0]).toBe(
      'Bij “Duidelijk” geeft de gemeente zichzelf een hoger cijfer dan de partners: gemeente 4,8, partners 2,2. Hoe zeker dat is, kunnen we niet tonen: deze meetronde is vertrouwelijk (5 antwoorden van de gemeente en 5 antwoorden van partners).',
    );
  });

  it('tells of a band as much as the band does', () => {
    const one = confidential(row('Laag', [4, 4, 4], [2, 2, 2]));
    const banded: GapRow = {
      ...one,
      partners: { ...one.partners, mean: null, between: { low: 1, high: 2.4 } },
      gap: one.gap && { ...one.gap, value: null, between: { low: 1.6, high: 3 } },
    };
    expect(told([banded]).gap.said[0]).toContain('gemeente 4,0, partners 2,4 of lager. Hoe zeker');
    expect(told([banded]).gap.figures?.gap).toBe(1.6);
  });

  it('is absent where everything of the partners is withheld', () => {
    const one = confidential(row('Dicht', [4, 4, 4], [2]));
    const withheld = { ...one, gap: null, partners: { ...one.partners, n: null, mean: null } };
    expect(told([withheld]).gap.said[0]).toBe(
      'Er is geen verschil te noemen: er zijn te weinig antwoorden van partners om te tonen.',
    );
  });
});

describe('where partners are divided', () => {
  it('is told from their lowest to their highest, when it is more than chance', () => {
    const { divided } = told([...usual, row('Lasten', [3, 3, 3, 4, 3], [1, 5, 1, 5, 1])]);
    expect([divided.verdict, divided.chart, divided.row?.id]).toEqual(['found', 'quadrant', 'player.lasten']);
    expect(divided.figures).toMatchObject({ low: 1, high: 5, organisations: 5 });
    expect(divided.said).toEqual([
      'De partners zijn verdeeld over “Lasten”: hun cijfers lopen van 1,0 tot 5,0. Dat is meer dan toeval (5 partners).',
      'The partners are divided on “Lasten (en)”: their scores run from 1.0 to 5.0. That is more than chance (5 partners).',
    ]);
  });

  it('is not told of the most different of many that differ as usual', () => {
    const { divided } = told([...usual, row('Wat meer', [4, 4, 4], [3, 5, 3, 5, 4])]);
    expect(divided.verdict).toBe('unsure');
    expect(divided.said[0]).toBe(
      'Nergens is zeker dat de partners verdeeld zijn. Het meest lopen zij uiteen over “Wat meer”, van 3,0 tot 5,0, maar dat kan ook toeval zijn (5 partners).',
    );
  });

  it.each([
    ['none', [row('Eens', [4], [4, 4, 4])], 'De partners zijn het onderling overal redelijk eens.'],
    [
      'absent',
      [row('Twee', [4], [1, 5])],
      'Of de partners het onderling eens zijn, is pas te zeggen bij drie partners of meer.',
    ],
    [
      'untold',
      [confidential(row('Dicht', [4], [1, 5, 3]))],
      'Of de partners het onderling eens zijn, kunnen we niet tonen: deze meetronde is vertrouwelijk.',
    ],
  ] as const)('is %s otherwise, and says why', (verdict, gaps, said) => {
    const { divided } = told(gaps);
    expect([divided.verdict, divided.said[0]]).toEqual([verdict, said]);
  });
});

describe('what changed', () => {
  const changed = (title: string, value: number, half: number | null, organisations = 5): GapRow => ({
    ...row(title, [4, 4, 4], [4, 4, 4, 4, 4]),
    change: {
      municipality: 0,
      commonPartners: {
        organisations,
        value,
        interval: half === null ? null : { low: value - half, high: value + half, df: organisations - 1 },
      },
      allPartners: value,
      composition: 0,
      joined: [],
      left: [],
      gap: -value,
    } satisfies RowChange,
  });
  const quiet = Array.from({ length: 9 }, (_, i) => changed(`Rustig ${i}`, 0.2, 1));
  const since = { since: 'Nulmeting 2025' };

  it('is told when the partners that answered both times changed by more than chance', () => {
    const { change } = told([...quiet, changed('Loket', 2, 1)], since);
    expect([change.verdict, change.chart, change.figures]).toEqual([
      'found',
      'change',
      { change: 2, organisations: 5 },
    ]);
    expect(change.said).toEqual([
      'De partners zijn positiever over “Loket” dan in “Nulmeting 2025”: 2,0 punt (5 partners die toen en nu antwoordden). Dat is meer dan toeval.',
      'The partners are more positive on “Loket (en)” than in “Nulmeting 2025”: 2.0 points (5 partners that answered both times). That is more than chance.',
    ]);
    expect(told([...quiet, changed('Loket', -2, 1)], since).change.said[0]).toContain('minder positief over “Loket”');
  });

  it('does not stand on two partners, or with an interval that holds 0', () => {
    expect(told([...quiet, changed('Twee', 3, null, 2)], since).change.verdict).toBe('unsure');
    const { change } = told([...quiet, changed('Breed', 2, 2.1)], since);
    expect(change.said[0]).toBe(
      'Sinds “Nulmeting 2025” springt er bij de partners geen verandering uit. De grootste is bij “Breed”: positiever, 2,0 punt (5 partners die toen en nu antwoordden). Dat kan ook toeval zijn.',
    );
  });

  const untold = (allPartners: number | null): GapRow => {
    const one = confidential(changed('Vertrouwelijk', 1, null));
    return { ...one, change: one.change && { ...one.change, commonPartners: null, composition: null, allPartners } };
  };

  it.each([
    ['absent', usual, {}, 'Dit is de eerste meetronde: over verandering is nog niets te zeggen.'],
    ['none', quiet, since, 'Sinds “Nulmeting 2025” is er bij de partners weinig veranderd.'],
    [
      'absent',
      usual,
      since,
      'Wat er sinds “Nulmeting 2025” is veranderd, is niet te zeggen: te weinig partners gaven toen en nu een cijfer.',
    ],
    [
      'untold',
      [untold(null)],
      since,
      'Wat er bij de partners sinds “Nulmeting 2025” is veranderd, kunnen we niet tonen: antwoorden blijven vertrouwelijk.',
    ],
    [
      'untold',
      [untold(1)],
      since,
      'De partners samen zijn positiever over “Vertrouwelijk” dan in “Nulmeting 2025”: 1,0 punt. Hoe zeker dat is, kunnen we niet tonen: deze meetronde is vertrouwelijk.',
    ],
  ] as const)('is %s otherwise, and says why', (verdict, gaps, beside, said) => {
    const { change } = told(gaps, beside);
    expect([change.verdict, change.said[0]]).toEqual([verdict, said]);
  });
});
