import type { Organisation } from '../../analytics/dashboard.ts';
import { type Disclosed, WITHHELD } from '../../analytics/disclosure/disclosed.ts';
import type { Importance, Ladder, Party, Rung, Share, Wish } from '../../analytics/facts/facts.ts';
import { countVerdicts, type PromiseOutcome, promiseResultOf } from '../../analytics/facts/promise-outcome.ts';
import type { ThemeId } from '../../survey/criterion.ts';
import type { PromiseId } from '../../survey/id.ts';
import { REGIME_ELEMENTS, type RegimeWish } from '../../survey/questionnaire.ts';
import { samenwerkingswijzer } from '../../survey/questionnaires/samenwerkingswijzer.ts';

export const WISH_TITLES = samenwerkingswijzer.texts.wish.elements;
export const STEPS = samenwerkingswijzer.texts.ladder.steps;

/** The municipality, its partners together, and each of them. */
function partiesOf(organisations: readonly Organisation[]): readonly Party[] {
  const partners = organisations.filter(({ role }) => role === 'partner');
  return [
    { role: 'municipality' },
    { role: 'partner', organisation: null },
    ...partners.map(({ id }) => ({ role: 'partner' as const, organisation: id })),
  ];
}

/** Fictitious: the municipality stands a step higher than its partners, one of whom wants to go down. */
export function someLadder(organisations: readonly Organisation[]): Ladder {
  const parties = partiesOf(organisations).map((party, i) => {
    const now = i === 0 ? 3.25 : i === 1 ? 2.4 : 1 + ((i * 3) % 4);
    const wanted = i === 0 ? 4.5 : i === 1 ? 4 : i === 3 ? now - 1 : Math.min(5, now + (i % 3));
    return { ...party, now: rung(i === 0 ? 4 : 1, now), wanted: rung(i === 0 ? 4 : 1, Math.max(1, wanted)) };
  });
  return { steps: STEPS, parties };
}

export function rung(n: Disclosed<number>, mean: Rung['mean']): Rung {
  return { n, mean };
}

/** What may be told in confidence: a figure, the ends that it lies between, or nothing. */
export function confidentialLadder(): Ladder {
  const between: Rung = { n: 6, mean: { withheld: true, low: 2.3, high: 3 } };
  return {
    steps: STEPS,
    parties: [
      { role: 'municipality', now: rung(5, 3.4), wanted: rung(5, 4.2) },
      { role: 'partner', organisation: null, now: between, wanted: rung(WITHHELD, WITHHELD) },
    ],
  };
}

/** Each chose two of six; the municipality thinks of its goals, its partners of how they are treated. */
export function someImportance(of = { municipality: 4, partners: 5 }): readonly Importance[] {
  const chosen: readonly (readonly [ThemeId, number, number])[] = [
    ['goals', 3, 1],
    ['contribution', 2, 1],
    ['player', 1, 4],
    ['relations', 0, 2],
    ['governance', 1, 0],
    ['accountability', 1, 2],
  ];
  return chosen.map(([theme, own, others]) => ({
    theme,
    municipality: { chose: Math.min(own, of.municipality), of: of.municipality },
    partners: { chose: Math.min(others, of.partners), of: of.partners },
  }));
}

/** The municipality claims more than others give it, some partner less. */
export function someShares(organisations: readonly Organisation[]): readonly Share[] {
  const even = 100 / organisations.length;
  return organisations.map(({ id }, i) => ({
    organisation: id,
    claimed: i === 3 ? null : even * (i === 0 ? 2 : 0.6 + (i % 4) * 0.25),
    attributed: even * (i === 0 ? 1.3 : 0.9 + (i % 3) * 0.1),
    others: organisations.length - 1,
  }));
}

/** Partners want the form lighter and the rules to fit; of roles they think differently. */
export function someWishes(organisations: readonly Organisation[]): readonly Wish[] {
  const wanted = [
    ['lighter', 'lighter', 'fits'],
    ['lighter', 'fits', 'heavier'],
    ['fits', 'fits', 'fits'],
  ] as const;
  const none = { lighter: 0, fits: 0, heavier: 0 };
  const partners = organisations.filter(({ role }) => role === 'partner');
  return REGIME_ELEMENTS.map((element, at) => {
    const wishOf = (i: number) => wanted[at]?.[i % 3] ?? 'fits';
    const each = partners.map(({ id }, i) => ({
      role: 'partner' as const,
      organisation: id,
      counts: { ...none, [wishOf(i)]: 1 },
    }));
    const count = (wish: RegimeWish) => partners.filter((_, i) => wishOf(i) === wish).length;
    const all = { lighter: count('lighter'), fits: count('fits'), heavier: count('heavier') };
    return {
      element,
      parties: [
        { role: 'municipality', counts: { lighter: at, fits: 4 - at, heavier: 0 } },
        { role: 'partner', organisation: null, counts: all },
        ...each,
      ],
    };
  });
}

const PROMISED = [
  ['Eén aanspreekpunt voor alle wijken, ook buiten kantooruren', 'kept', ['kept', 'partly']],
  ['Besluiten binnen zes weken', 'partly', ['not-kept', 'not-kept', 'partly']],
  ['Elke maand cijfers over de voortgang delen', 'kept', ['kept']],
  ['Huurders vooraf vertellen wat er gaat gebeuren', 'cannot-judge', ['cannot-judge']],
] as const;

/** Two promises of the municipality, which its partners judge otherwise than itself, and two of partners. */
export function somePromises(organisations: readonly Organisation[]): readonly PromiseOutcome[] {
  const partners = organisations.filter(({ role }) => role === 'partner');
  return PROMISED.map(([text, own, others], at) => {
    const isOurs = at < 2;
    const owner = (isOurs ? organisations[0] : partners[at]) as Organisation;
    const each = partners.map(({ id }, i) => ({ organisation: id, verdict: others[i % others.length] ?? 'kept' }));
    const counts = countVerdicts(
      isOurs ? each.map(({ verdict }) => verdict) : [others[0], others[0], 'partly', others[0]],
    );
    return {
      promise: { id: `${at}` as PromiseId, text, dueOn: '2026-12-31', owner, since: 'Meetronde 2025' },
      own: countVerdicts(isOurs ? [own, own, 'kept', 'cannot-judge'] : [own]),
      others: counts,
      organisations: isOurs
        ? each.map(({ organisation, verdict }) => ({ organisation, counts: countVerdicts([verdict]) }))
        : [],
      result: promiseResultOf(counts),
    };
  });
}
