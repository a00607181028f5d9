import { text } from '../survey/locale.ts';
import type { QuestionnaireEdition } from '../survey/questionnaire.ts';
import type { Attribution } from '../survey/wave.ts';
import { changeBetween, themeNameOf } from './analyse-waves.ts';
import type { CountCube } from './cube/count-cube.ts';
import type { CubeLayout, CubeTheme } from './cube/layout.ts';
import { discloseCube, type Seen } from './disclose-cube.ts';
import type { Respondents } from './disclosure/atom.ts';
import { discloseChange } from './disclosure/disclose-change.ts';
import type { DisclosedSubject, DisclosedWave } from './disclosure/disclosed.ts';
import type { LinearProgramSolver } from './disclosure/linear-program.ts';
import { mayCompare } from './disclosure/may-compare.ts';
import type { Predictions } from './facts/predictions.ts';
import { buildGapRow, type GapRow, type GapSubject } from './gap-row.ts';
import { SHOWN } from './gates.ts';
import { onSameCriteria } from './same-criteria.ts';

/** What decides what may be shown of a wave, beside its answers. */
export type Confidence = {
  readonly attribution: Attribution;
  /** Of the organisations that confidential responses no longer name: the most people of one that answered. */
  readonly mostUnnamed: number;
  /** Whether somebody was told, before answering, that only all partners together would be shown. */
  readonly onlyTogether: boolean;
  readonly solve: LinearProgramSolver;
};

/** The answers of a wave, and what is known of who was to give them. */
export type CountedWave = {
  readonly name: string;
  readonly edition: QuestionnaireEdition;
  /** Made with that edition. */
  readonly cube: CountCube;
  readonly confidence: Confidence;
  /** Partners that were invited and gave no answer; null when nobody knows who was invited. */
  readonly silent: readonly string[] | null;
  readonly predictions: Predictions;
};

/** The wave before it, with the cubes of both counted as if each had asked only what the other asked too. */
export type WaveBefore = {
  readonly wave: Pick<CountedWave, 'name' | 'cube' | 'confidence'>;
  readonly common: readonly [before: CountCube, after: CountCube];
};

export type WaveRows = {
  /** Per subject the themes, each followed by its criteria. */
  readonly rows: readonly GapRow[];
  /** The partners' people, as the pattern of what is shown counts them. */
  readonly people: readonly Respondents[];
};

/**
 * Everything that is told of the ratings of a wave, and of what changed since the wave before it.
 *
 *   counts → every measure → what of it may be shown → rows
 *
 * Of a change everything is told where both waves are on behalf of organisations. Where both are confidential, what
 * `discloseChange` tells; where they differ, of the municipality alone, because a partner that is named in the one would
 * be seen through in the other.
 *
 * @param before null in a first wave.
 * @param isTested whether `between` of its rows is worked out, which takes most of the time; else it is null.
 */
export function discloseWaveRows(wave: CountedWave, before: WaveBefore | null, isTested = true): WaveRows {
  const { disclosed, people } = discloseCube(wave, isTested);
  const change = before && changeSince(before, { wave, disclosed, people });
  return { rows: waveRowsOf(wave, { ...disclosed, change }), people };
}

function changeSince(
  before: WaveBefore,
  { wave, disclosed, people }: Seen & { readonly wave: CountedWave },
): DisclosedWave['change'] {
  const change = changeBetween(before.wave.name, before.common, SHOWN);
  const modes = [before.wave.confidence.attribution, wave.confidence.attribution];
  if (modes.every((mode) => mode === 'organisation')) return change;
  if (modes.includes('organisation')) return discloseChange({ change }, disclosed, null);
  const earlier = discloseCube(before.wave, false);
  return discloseChange({ change }, disclosed, mayCompare(earlier.people, people) ? earlier.disclosed : null);
}

/** Per subject the themes of a wave, each followed by its criteria. */
export function waveRowsOf(
  { edition, cube, predictions }: Pick<CountedWave, 'edition' | 'cube' | 'predictions'>,
  disclosed: DisclosedWave,
): readonly GapRow[] {
  const isConfidential = disclosed.attribution === 'confidential';
  const decimals = isConfidential ? 1 : 2;
  const { change } = disclosed;
  return cube.layout.themes.flatMap((theme) => {
    const [whole, ...asked] = subjectsOf(edition, theme);
    const criteria = asked.map((subject) =>
      buildGapRow(subject, disclosed.criteria[subject.id] as DisclosedSubject, decimals, {
        prediction: null,
        change: change?.criteria[subject.id] ?? null,
      }),
    );
    const name = themeNameOf(theme);
    const row = buildGapRow(whole, disclosed.themes[name] as DisclosedSubject, decimals, {
      prediction: isPredicted(theme, cube.layout) ? (predictions.get(theme.id) ?? null) : null,
      change: change?.themes[name] ?? null,
    });
    return [isConfidential ? onSameCriteria(row, criteria) : row, ...criteria];
  });
}

/** Predictions are of a theme as a whole; they stand beside what is said of the municipality, where that is asked. */
function isPredicted({ id, subject }: CubeTheme, { themes }: CubeLayout): boolean {
  return subject === 'municipality' || !themes.some((other) => other.id === id && other.subject === 'municipality');
}

/** A theme and its criteria, as rows name them. */
function subjectsOf(edition: QuestionnaireEdition, { id, subject }: CubeTheme): readonly [GapSubject, ...GapSubject[]] {
  const title = edition.themes.find((theme) => theme.id === id)?.title ?? text(id, id);
  const asked = edition.criteria.filter((one) => one.theme === id && one.subject === subject);
  const criteria = asked.map((one) => ({
    kind: 'criterion' as const,
    id: one.id,
    theme: id,
    subject,
    title: one.title,
  }));
  return [{ kind: 'theme', id, theme: id, subject, title }, ...criteria];
}
