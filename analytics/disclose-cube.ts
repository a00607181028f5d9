import type { CriterionId } from '../survey/criterion.ts';
import { analyseWave, type WaveSides } from './analyse-wave.ts';
import { sidesOfCube, themeNameOf } from './analyse-waves.ts';
import { UNNAMED } from './cube/cell.ts';
import type { CubeLayout } from './cube/layout.ts';
import type { Respondents } from './disclosure/atom.ts';
import { type DisclosureContext, discloseAnalysis } from './disclosure/disclose-analysis.ts';
import { type DisclosedWave, isWithheld } from './disclosure/disclosed.ts';
import { disclosurePatternOf } from './disclosure/pattern.ts';
import { patternInputOf } from './disclosure/pattern-input.ts';
import { type Gates, SHOWN } from './gates.ts';
import type { CountedWave } from './wave-rows.ts';

/** A wave as it may be shown, and its partners' people as the pattern of what is shown counts them. */
export type Seen = { readonly disclosed: DisclosedWave; readonly people: readonly Respondents[] };

/**
 * Every measure of a wave, as far as it may be shown.
 *
 * @param isTested whether partners are tested for differing more than chance would make them; everything else is the same.
 */
export function discloseCube(
  { cube, confidence, silent = null }: Pick<CountedWave, 'cube' | 'confidence'> & Partial<Pick<CountedWave, 'silent'>>,
  isTested: boolean,
): Seen {
  const { attribution } = confidence;
  // Where nobody is silent there is no silence to look through.
  const asked = silent === null || silent.length === 0 ? null : silent;
  const sides: WaveSides = { wave: '', coalition: '', attribution, silent: asked, ...sidesOfCube(cube) };
  const criteriaOf = criteriaIn(cube.layout);
  if (attribution === 'organisation') return disclose(sides, isTested ? SHOWN : UNTESTED, confidence, criteriaOf);
  const untested = disclose(sides, UNTESTED, confidence, criteriaOf);
  const mayTest = isTested && Object.values(untested.disclosed.criteria).some(({ between }) => !isWithheld(between));
  return mayTest ? disclose(sides, SHOWN, confidence, criteriaOf) : untested;
}

/** Ten thousand shuffles a test take three quarters of the time, and in confidence hardly any test may be shown. */
const UNTESTED: Gates = { ...SHOWN, between: { partners: Number.POSITIVE_INFINITY, within: 0 } };

type CriteriaOf = NonNullable<DisclosureContext['criteriaOf']>;

function disclose(
  sides: WaveSides,
  gates: Gates,
  { mostUnnamed, onlyTogether, solve }: CountedWave['confidence'],
  criteriaOf: CriteriaOf,
): Seen {
  const analysis = { ...analyseWave(sides, gates), change: null };
  const mixed = new Map([[UNNAMED, mostUnnamed]]);
  const input = patternInputOf(analysis, mixed);
  const pattern = disclosurePatternOf({ ...input, onlyTogether });
  return { disclosed: discloseAnalysis(analysis, { pattern, solve, mixed, criteriaOf }), people: input.people };
}

function criteriaIn({ criteria, themes }: CubeLayout): CriteriaOf {
  const byName = new Map(
    themes.map((theme): [string, readonly CriterionId[]] => [
      themeNameOf(theme),
      theme.places.map((place) => criteria[place] ?? ''),
    ]),
  );
  return (theme) => byName.get(theme) ?? [];
}
