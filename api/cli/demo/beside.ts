import { REGIME_ELEMENTS } from '../../../survey/questionnaire.ts';
import { chance, scoreOf, type Voice } from './answers.ts';
import type { Beside } from './story.ts';

/** What somebody answers beside the ratings. */
export function besideOf(beside: Beside, voice: Voice): Record<string, unknown> {
  const [now, wanted] = beside.ladder[voice.role];
  return {
    'ladder.now': scoreOf(now, voice, 'now', 0.9),
    'ladder.wanted': scoreOf(wanted, voice, 'wanted', 0.7),
    importance: importanceOf(beside, voice),
    ...sharesOf(beside, voice),
    ...wishesOf(beside, voice),
    ...(voice.person === 1 ? beside.remarks[voice.role][voice.place] : {}),
  };
}

/** Mostly the first, and one of the other two. */
function importanceOf({ importance }: Beside, { wave, role, place, person }: Voice): readonly string[] {
  const [first, second, third] = importance[role];
  const luck = chance('importance', wave, role, place, person);
  return luck > 0.6 ? [second, third] : luck > -0.2 ? [first, second] : [first, third];
}

/** Whole percents that add up to 100; now and then somebody does not know. */
function sharesOf({ shares }: Beside, { wave, role, place, person, organisation, organisations }: Voice) {
  if (chance('share', wave, role, place, person) > 0.7) return { 'contribution.share-unknown': true };
  const weights = organisations.map((id, i) => {
    const usual = (i === 0 ? shares.municipality : 1) * (1 + 0.2 * chance('weight', wave, id));
    return id === organisation ? usual * shares.own[role] : usual;
  });
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const percents = weights.map((weight) => Math.floor((100 * weight) / whole));
  const rest = 100 - percents.reduce((sum, percent) => sum + percent, 0);
  const entries = organisations.map((id, i) => [id, (percents[i] ?? 0) + (i === 0 ? rest : 0)] as const);
  return { 'contribution.share': Object.fromEntries(entries) };
}

/** Three of four wish what their side wishes. */
function wishesOf({ wishes }: Beside, { wave, role, place, person }: Voice) {
  const entries = REGIME_ELEMENTS.map((element) => {
    const wished = wishes[role][element];
    const isUsual = wished === undefined || chance('wish', wave, role, place, person, element) > 0.5;
    return [`governance.wish.${element}`, isUsual ? 'fits' : wished] as const;
  });
  return Object.fromEntries(entries);
}
