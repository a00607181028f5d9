import type { OrganisationKind } from '../survey/coalition.ts';
import type { CriterionId, Role, Theme } from '../survey/criterion.ts';
import type { OrganisationId } from '../survey/id.ts';
import { text } from '../survey/locale.ts';
import type { QuestionnaireEdition } from '../survey/questionnaire.ts';
import type { Attribution } from '../survey/wave.ts';
import { analyseWave } from './analyse-wave.ts';
import { sidesOfCube, themeNameOf } from './analyse-waves.ts';
import { UNNAMED } from './cube/cell.ts';
import type { CountCube } from './cube/count-cube.ts';
import type { CubeLayout, CubeTheme } from './cube/layout.ts';
import { discloseAnalysis } from './disclosure/disclose-analysis.ts';
import type { DisclosedSubject, DisclosedWave } from './disclosure/disclosed.ts';
import type { LinearProgramSolver } from './disclosure/linear-program.ts';
import { disclosurePatternOf } from './disclosure/pattern.ts';
import { patternInputOf } from './disclosure/pattern-input.ts';
import type { Facts } from './facts/facts.ts';
import { buildGapRow, type GapRow, type GapSubject, partnersLevelOf } from './gap-row.ts';
import { SHOWN } from './gates.ts';
import type { OrganisationResponse } from './response-rate.ts';

/**
 * Why no figures are shown: nobody may see results before the municipality has answered, of a confidential wave before it
 * is closed, nor while who had begun before closing may still submit; or there are none.
 */
export type Withheld = 'municipality-outstanding' | 'until-closed' | 'grace' | 'no-answers';

export type Organisation = {
  readonly id: OrganisationId;
  readonly name: string;
  readonly role: Role;
  /** Null for the municipality itself. */
  readonly kind: OrganisationKind | null;
};

export type Dashboard = {
  readonly organisations: readonly Organisation[];
  readonly response: readonly OrganisationResponse[];
  /** Per subject the themes, each followed by its criteria; empty when withheld. */
  readonly gaps: readonly GapRow[];
  /** The themes of the questionnaire in its order, with their titles. */
  readonly themes: readonly Pick<Theme, 'id' | 'title'>[];
  /** Null when withheld, and of imported ratings. */
  readonly facts: Facts | null;
  /** Name of the wave that changes are counted from; null in a first wave. */
  readonly since: string | null;
  readonly withheld: Withheld | null;
};

/** What decides what may be shown of a wave, beside its answers. */
export type Confidence = {
  readonly attribution: Attribution;
  /** Of the organisations that confidential responses no longer name: the most people of one that answered. */
  readonly mostUnnamed: number;
  /** Whether somebody was told, before answering, that only all partners together would be shown. */
  readonly onlyTogether: boolean;
  readonly solve: LinearProgramSolver;
};

/**
 * Everything that the dashboard of a wave shows.
 *
 *   count cube → every measure → what of it may be shown → rows
 *
 * @param cube the wave's own, made with the same edition.
 * @param withheld when not null, no figure is computed at all, so that none can leave the server.
 */
export function buildDashboard({
  edition,
  organisations,
  cube,
  response,
  confidence,
  withheld,
}: {
  readonly edition: QuestionnaireEdition;
  readonly organisations: readonly Organisation[];
  readonly cube: CountCube;
  readonly response: readonly OrganisationResponse[];
  readonly confidence: Confidence;
  readonly withheld: Withheld | null;
}): Dashboard {
  const gaps = withheld === null ? buildRows(edition, cube, confidence) : [];
  const themes = edition.themes.map(({ id, title }) => ({ id, title }));
  return { organisations, response, gaps, themes, facts: null, since: null, withheld };
}

function buildRows(edition: QuestionnaireEdition, cube: CountCube, confidence: Confidence): readonly GapRow[] {
  const wave = discloseCube(cube, confidence);
  const isConfidential = confidence.attribution === 'confidential';
  const rowOf = (subject: GapSubject, disclosed: DisclosedSubject | undefined) =>
    buildGapRow(subject, disclosed as DisclosedSubject, isConfidential ? 1 : 2);
  return cube.layout.themes.flatMap((theme) => {
    const [whole, ...asked] = subjectsOf(edition, theme);
    const criteria = asked.map((subject) => rowOf(subject, wave.criteria[subject.id]));
    const row = rowOf(whole, wave.themes[themeNameOf(theme)]);
    return [isConfidential ? onSameCriteria(row, criteria) : row, ...criteria];
  });
}

function discloseCube(cube: CountCube, { attribution, mostUnnamed, onlyTogether, solve }: Confidence): DisclosedWave {
  const wave = { wave: '', coalition: '', attribution, silent: null };
  const analysis = { ...analyseWave({ ...wave, ...sidesOfCube(cube) }, SHOWN), change: null };
  const mixed = new Map([[UNNAMED, mostUnnamed]]);
  const pattern = disclosurePatternOf({ ...patternInputOf(analysis, mixed), onlyTogether });
  return discloseAnalysis(analysis, { pattern, solve, mixed, criteriaOf: criteriaOf(cube.layout) });
}

function criteriaOf({ criteria, themes }: CubeLayout): (theme: string) => readonly CriterionId[] {
  const byName = new Map(
    themes.map((theme) => [themeNameOf(theme), theme.places.map((place) => criteria[place] ?? '')]),
  );
  return (theme) => byName.get(theme) ?? [];
}

/**
 * In a confidential wave a theme's partners are the mean of the criteria that may be shown, so its municipality is that of
 * the same ones; otherwise the gap would not be the difference of the levels beside it.
 */
function onSameCriteria(theme: GapRow, criteria: readonly GapRow[]): GapRow {
  const compared = criteria.filter(({ partners }) => partnersLevelOf(partners) !== null || partners.between !== null);
  const levels = compared.flatMap(({ municipality }) => municipality.mean ?? []);
  if (theme.gap === null || levels.length === 0) return theme;
  const mean = levels.reduce((total, level) => total + level, 0) / levels.length;
  return { ...theme, municipality: { ...theme.municipality, mean } };
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
