import type { CriterionId, ThemeId } from '../survey/criterion.ts';
import type { CoalitionId, EditionId, OrganisationId, WaveId } from '../survey/id.ts';
import type { Localized } from '../survey/locale.ts';
import type { Attribution } from '../survey/wave.ts';
import type { Organisation } from './dashboard.ts';
import type { PromiseOutcome } from './facts/promise-outcome.ts';
import type { GapRow, GapSubject } from './gap-row.ts';

/** A coalition over the years: every wave whose results may be seen, the first one first. */
export type Trend = {
  readonly coalition: { readonly id: CoalitionId; readonly name: string };
  /** Each that took part in one of them, once: the municipality first. */
  readonly organisations: readonly Organisation[];
  /** The themes of all their questionnaires, those of the latest one first. */
  readonly themes: readonly { readonly id: ThemeId; readonly title: Localized }[];
  readonly waves: readonly TrendWave[];
  /** What each of them that asked says of earlier promises, the first one first. */
  readonly promises: readonly { readonly wave: WaveId; readonly outcomes: readonly PromiseOutcome[] }[];
};

export type TrendWave = {
  readonly id: WaveId;
  readonly name: string;
  /** The instant. */
  readonly closesAt: string;
  readonly isOpen: boolean;
  readonly attribution: Attribution;
  readonly edition: TrendEdition;
  /** Exactly as the wave's dashboard shows them. */
  readonly rows: readonly GapRow[];
  /** Partners that answered this time and not the wave before, and the other way round; null where that is not told. */
  readonly joined: readonly OrganisationId[] | null;
  readonly left: readonly OrganisationId[] | null;
};

export type TrendEdition = {
  readonly id: EditionId;
  readonly title: Localized;
  /** Whether the wave before had another one. */
  readonly isNew: boolean;
  /** The criteria that the wave before asked as well; null in a first wave. */
  readonly continues: readonly CriterionId[] | null;
};

/** What a wave is before it stands beside the others. */
export type LoneWave = Omit<TrendWave, 'joined' | 'left' | 'edition'> & {
  readonly edition: Pick<TrendEdition, 'id' | 'title'>;
};

/** Puts the waves of a coalition in the order of time and beside each other. */
export function inSequence(waves: readonly LoneWave[]): readonly TrendWave[] {
  const ordered = waves.toSorted((one, other) => Date.parse(one.closesAt) - Date.parse(other.closesAt));
  return ordered.map((wave, i) => ({ ...wave, ...sinceThen(wave, ordered[i - 1]) }));
}

function sinceThen(wave: LoneWave, before: LoneWave | undefined): Pick<TrendWave, 'joined' | 'left' | 'edition'> {
  const { edition } = wave;
  if (before === undefined) return { edition: { ...edition, isNew: false, continues: null }, joined: null, left: null };
  const asked = new Set(criteriaOf(before));
  const continues = criteriaOf(wave).filter((id) => asked.has(id));
  const isNew = edition.id !== before.edition.id;
  return { edition: { ...edition, isNew, continues }, ...movesOf(answeredIn(before), answeredIn(wave)) };
}

function criteriaOf({ rows }: Pick<LoneWave, 'rows'>): readonly CriterionId[] {
  return rows.filter(({ kind }) => kind === 'criterion').map(({ id }) => id);
}

type Answered = ReadonlySet<OrganisationId> | null;

function movesOf(before: Answered, after: Answered): Pick<TrendWave, 'joined' | 'left'> {
  if (before === null || after === null) return { joined: null, left: null };
  return { joined: missingFrom(before, after), left: missingFrom(after, before) };
}

function missingFrom(one: ReadonlySet<OrganisationId>, other: ReadonlySet<OrganisationId>): readonly OrganisationId[] {
  return [...other].filter((id) => !one.has(id));
}

/** Who gave a score; in confidence that is nobody's business. */
function answeredIn({ attribution, rows }: LoneWave): Answered {
  if (attribution === 'confidential') return null;
  return new Set(rows.flatMap(({ dots }) => dots.map(({ organisation }) => organisation)));
}

/** Whether two rows are about the same thing: a theme has a score per subject, and a criterion may have a theme's name. */
export function isSameSubject(one: Pick<GapSubject, SubjectKey>, other: Pick<GapSubject, SubjectKey>): boolean {
  return one.id === other.id && one.kind === other.kind && one.subject === other.subject;
}

type SubjectKey = 'id' | 'kind' | 'subject';
