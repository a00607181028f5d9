import type { Role } from './criterion.ts';
import type { RatingLine } from './rating-file.ts';
import { CANNOT_JUDGE, type Rating } from './scale.ts';

/** What one respondent of a file rated. */
export type FileResponse = {
  readonly organisation: string;
  readonly role: Role;
  readonly ratings: ReadonlyMap<string, Rating>;
};

/** One wave of one coalition, as a file with ratings has it. */
export type FileWave = {
  readonly name: string;
  readonly coalition: string;
  /** The first line about it. */
  readonly line: number;
  /** Every criterion that somebody rated, in the order of the file. */
  readonly criteria: readonly string[];
  readonly responses: readonly FileResponse[];
};

/**
 * The waves of a file, each coalition's in the order of time as far as their names tell: by year (`2024`) or date
 * (`2024-09-01`) when all of them are one, else in the order of the file. Names that differ in letter case only are one,
 * spelled as they were first.
 */
export function groupWaves(lines: readonly RatingLine[]): FileWave[] {
  const coalitions = Map.groupBy(lines, ({ coalition }) => coalition.toLowerCase());
  return [...coalitions.values()].flatMap((own) => {
    const spelled = spellingsOf(own.map(({ organisation }) => organisation));
    const groups = Map.groupBy(own, ({ wave }) => wave.toLowerCase());
    const waves = [...groups.values()].map((lines) => buildWave(lines, own[0]?.coalition ?? '', spelled));
    return waves.every(({ name }) => isDated(name)) ? waves.toSorted((a, b) => (a.name < b.name ? -1 : 1)) : waves;
  });
}

/** Whether a wave's name is a year or a calendar date. */
export function isDated(name: string): boolean {
  return /^(19|20)\d\d(-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]))?$/.test(name);
}

/** Each name as it was spelled first, by what it is in lower case. */
function spellingsOf(names: readonly string[]): ReadonlyMap<string, string> {
  return new Map(names.toReversed().map((name) => [name.toLowerCase(), name]));
}

function buildWave(lines: readonly RatingLine[], coalition: string, spelled: ReadonlyMap<string, string>): FileWave {
  const [first] = lines as readonly [RatingLine];
  const respondents = Map.groupBy(
    lines,
    ({ organisation, respondent }) => `${organisation.toLowerCase()}\0${respondent}`,
  );
  return {
    name: first.wave,
    coalition,
    line: first.line,
    criteria: [...new Set(lines.map(({ criterion }) => criterion))],
    responses: [...respondents.values()].map((own) => {
      const [{ organisation, role }] = own as [RatingLine];
      return {
        organisation: spelled.get(organisation.toLowerCase()) ?? organisation,
        role,
        ratings: new Map(own.map(({ criterion, score }) => [criterion, score ?? CANNOT_JUDGE])),
      };
    }),
  };
}
