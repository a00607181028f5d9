import { text } from '../survey/locale.ts';
import type { QuestionnaireEdition } from '../survey/questionnaire.ts';
import { analyseWave } from './analyse-wave.ts';
import { changeBetween, sidesOfCube, themeNameOf } from './analyse-waves.ts';
import type { ChangeAnalysis, SubjectAnalysis } from './analysis.ts';
import { type Found, foundIn, type Standing } from './attention.ts';
import type { CountCube } from './cube/count-cube.ts';
import type { CubeTheme } from './cube/layout.ts';
import { criterionSides, themeSides } from './cube/sides.ts';
import { sizeOf } from './cube/tally.ts';
import { buildGapRow, type GapRow } from './gap-row.ts';
import { type Gates, SHOWN } from './gates.ts';
import { changeOf } from './measures/change.ts';
import { waveRowsOf } from './wave-rows.ts';

/** A wave on behalf of organisations, of which everything may be told. */
export type OpenlyCounted = {
  readonly edition: QuestionnaireEdition;
  /** Made with that edition. */
  readonly cube: CountCube;
  /** The wave before it and itself, counted as if each had asked only what the other asked too; null in a first wave. */
  readonly common: readonly [before: CountCube, after: CountCube] | null;
};

/**
 * Whether partners differ more than chance would make them takes ten thousand shuffles a theme: a fifth of a second a wave,
 * for a figure that an overview does not show.
 */
const GATES = { ...SHOWN, between: { partners: Number.POSITIVE_INFINITY, within: Number.POSITIVE_INFINITY } };

/** The themes about the municipality as the wave's dashboard shows them, but for what chance would make of them. */
export function overviewRowsOf({ edition, cube, common }: OpenlyCounted): readonly GapRow[] {
  const asked = headlineOf(cube);
  const themes = new Map(asked.map(([theme, place]) => [themeNameOf(theme), themeSides(cube, place)]));
  const wave = { wave: '', coalition: '', attribution: 'organisation', silent: null } as const;
  const analysis = analyseWave({ ...wave, criteria: new Map(), themes }, GATES);
  const changes = common && changesOf(common);
  return asked.map(([{ id }]) => {
    const title = edition.themes.find((theme) => theme.id === id)?.title ?? text(id, id);
    const subject = { kind: 'theme', id, theme: id, subject: 'municipality', title } as const;
    const change = changes?.get(id) ?? null;
    return buildGapRow(subject, analysis.themes[id] as SubjectAnalysis, 2, { prediction: null, change });
  });
}

/**
 * What the dashboard of the wave finds. That needs every criterion: seven times as much work as the themes alone, though
 * nothing is computed that findings do not look at. Where partners gave several answers each, as in some imported ratings,
 * shuffles may let the dashboard find one more thing on which they are divided.
 */
export function foundOf({ edition, cube, common }: OpenlyCounted): Found {
  const wave = { wave: '', coalition: '', attribution: 'organisation', silent: null } as const;
  const analysis = analyseWave({ ...wave, ...sidesOfCube(cube) }, FOUND_BY);
  const change = common && changeBetween('', common, FOUND_BY);
  return foundIn(waveRowsOf({ edition, cube, predictions: new Map() }, { ...analysis, change }));
}

const NEVER = Number.POSITIVE_INFINITY;
const FOUND_BY: Gates = {
  ...GATES,
  sd: NEVER,
  averageDeviation: NEVER,
  rwg: NEVER,
  agreement: NEVER,
  favourable: NEVER,
  deltaInterval: NEVER,
  shrunken: NEVER,
};

/** How many of the criteria about the municipality most partners cannot judge. */
export function unjudgedOf({ edition, cube }: Pick<OpenlyCounted, 'edition' | 'cube'>): Standing['unjudged'] {
  const asked = edition.criteria.flatMap(({ subject }, place) => (subject === 'municipality' ? [place] : []));
  const unjudged = asked.filter((place) => {
    const tallies = criterionSides(cube, place).partners.map(({ tally }) => tally);
    const total = (countOf: (tally: (typeof tallies)[number]) => number) =>
      tallies.reduce((sum, tally) => sum + countOf(tally), 0);
    return total(({ cannotJudge }) => cannotJudge) > total(sizeOf);
  });
  return { criteria: unjudged.length, of: asked.length };
}

function headlineOf({ layout }: CountCube): readonly (readonly [CubeTheme, number])[] {
  return layout.themes.flatMap((theme, place) => (theme.subject === 'municipality' ? [[theme, place] as const] : []));
}

function changesOf([before, after]: NonNullable<OpenlyCounted['common']>): ReadonlyMap<string, ChangeAnalysis> {
  const earlier = new Map(headlineOf(before).map(([{ id }, place]) => [id, themeSides(before, place)]));
  return new Map(
    headlineOf(after).flatMap(([{ id }, place]) => {
      const sides = earlier.get(id);
      return sides === undefined ? [] : [[id, changeOf(sides, themeSides(after, place), SHOWN.change)] as const];
    }),
  );
}
