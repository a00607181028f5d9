import type { Attribution } from '../survey/wave.ts';
import { analyseWave, type WaveSides } from './analyse-wave.ts';
import type { ChangeAnalysis, WaveAnalysis } from './analysis.ts';
import { byName } from './by-name.ts';
import { type CountCube, cubeOfBlock } from './cube/count-cube.ts';
import type { CubeTheme } from './cube/layout.ts';
import { type CountedBlock, cubesOfCommon } from './cube/narrow.ts';
import { criterionSides, themeSides } from './cube/sides.ts';
import type { Sides } from './cube/tally.ts';
import type { Gates } from './gates.ts';
import { changeOf } from './measures/change.ts';

/** One wave of one coalition as it was answered. */
export type MeasuredWave = CountedBlock & {
  readonly wave: string;
  readonly coalition: string;
  readonly attribution: Attribution;
  /** The partners that were invited and gave no answer; null when nobody knows who was invited. */
  readonly silent: readonly string[] | null;
};

/**
 * Every measure of every wave, with what changed since the wave of the same coalition before it.
 *
 * @param waves those of one coalition in the order of time.
 */
export function analyseWaves(waves: readonly MeasuredWave[], gates: Gates): readonly WaveAnalysis[] {
  const latest = new Map<string, MeasuredWave>();
  return waves.map((wave) => {
    const earlier = latest.get(wave.coalition);
    latest.set(wave.coalition, wave);
    const analysis = analyseWave(sidesOfWave(wave), gates);
    return { ...analysis, change: earlier === undefined ? null : changeSince(earlier, wave, gates) };
  });
}

/** Both sides of everything that a wave asked. */
export function sidesOfWave({ layout, block, ...wave }: MeasuredWave): WaveSides {
  return { ...wave, ...sidesOfCube(cubeOfBlock(layout, block)) };
}

/** The name of a theme in an analysis: a theme about the coalition stands beside the one about the municipality. */
export function themeNameOf({ id, subject }: Pick<CubeTheme, 'id' | 'subject'>): string {
  return subject === 'municipality' ? id : `${id}:${subject}`;
}

/** Both sides of every criterion and theme of a cube of one wave. */
export function sidesOfCube(cube: CountCube): Pick<WaveSides, 'criteria' | 'themes'> {
  const { criteria, themes } = cube.layout;
  return {
    criteria: new Map(criteria.map((id, place) => [id, criterionSides(cube, place)])),
    themes: new Map(themes.map((theme, place) => [themeNameOf(theme), themeSides(cube, place)])),
  };
}

function changeSince(earlier: MeasuredWave, wave: MeasuredWave, gates: Gates): WaveAnalysis['change'] {
  return changeBetween(earlier.wave, cubesOfCommon(earlier, wave), gates);
}

/**
 * What changed between two waves.
 *
 * @param since the name of the earlier one.
 * @param cubes of both, the earlier first, counted as if each had asked only what the other asked too.
 */
export function changeBetween(
  since: string,
  cubes: readonly [before: CountCube, after: CountCube],
  gates: Gates,
): NonNullable<WaveAnalysis['change']> {
  const [before, after] = [sidesOfCube(cubes[0]), sidesOfCube(cubes[1])];
  return {
    since,
    criteria: changesOf(before.criteria, after.criteria, gates),
    themes: changesOf(before.themes, after.themes, gates),
  };
}

function changesOf(
  before: ReadonlyMap<string, Sides>,
  after: ReadonlyMap<string, Sides>,
  { change }: Gates,
): Readonly<Record<string, ChangeAnalysis>> {
  const common = [...after].filter(([name]) => before.has(name));
  return byName(common.map(([name, sides]) => [name, changeOf(before.get(name) as Sides, sides, change)]));
}
