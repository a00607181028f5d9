import type { Role } from '../survey/criterion.ts';
import type { OrganisationId } from '../survey/id.ts';
import { text } from '../survey/locale.ts';
import type { QuestionnaireEdition } from '../survey/questionnaire.ts';
import { analyseWave, type WaveSides } from './analyse-wave.ts';
import { sidesOfCube, themeNameOf } from './analyse-waves.ts';
import type { SubjectAnalysis } from './analysis.ts';
import { buildConfidentialRows, type Confidence } from './confidential-rows.ts';
import type { CountCube } from './cube/count-cube.ts';
import type { CubeLayout, CubeTheme } from './cube/layout.ts';
import type { Sides } from './cube/tally.ts';
import { buildGapRow, type GapRow, type GapSubject } from './gap-row.ts';
import { SHOWN } from './gates.ts';
import type { OrganisationResponse } from './response-rate.ts';

/**
 * Why no figures are shown: nobody may see results before the municipality has answered, of a confidential wave before it
 * is closed, nor while who had begun before closing may still submit; or there are none.
 */
export type Withheld = 'municipality-outstanding' | 'until-closed' | 'grace' | 'no-answers';

export type Organisation = { readonly id: OrganisationId; readonly name: string; readonly role: Role };

export type Dashboard = {
  readonly organisations: readonly Organisation[];
  readonly response: readonly OrganisationResponse[];
  /** Per subject the themes, each followed by its criteria; empty when withheld. */
  readonly gaps: readonly GapRow[];
  readonly withheld: Withheld | null;
};

/**
 * Everything that the dashboard of a wave shows.
 *
 * @param cube the wave's own, made with the same edition.
 * @param confidence of a confidential wave; null when partners answered on behalf of their organisation.
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
  readonly confidence: Confidence | null;
  readonly withheld: Withheld | null;
}): Dashboard {
  const gaps = withheld === null ? buildRows(edition, cube, confidence) : [];
  return { organisations, response, gaps, withheld };
}

function buildRows(edition: QuestionnaireEdition, cube: CountCube, confidence: Confidence | null): readonly GapRow[] {
  const sides = sidesOfCube(cube);
  if (confidence === null) return attributedRows(edition, cube.layout, sides);
  return cube.layout.themes.flatMap((theme) => {
    const [whole, ...criteria] = subjectsOf(edition, theme);
    return buildConfidentialRows(
      { subject: whole, sides: sides.themes.get(themeNameOf(theme)) as Sides },
      criteria.map((subject) => ({ subject, sides: sides.criteria.get(subject.id) as Sides })),
      confidence,
    );
  });
}

function attributedRows(
  edition: QuestionnaireEdition,
  { themes }: CubeLayout,
  sides: Pick<WaveSides, 'criteria' | 'themes'>,
): readonly GapRow[] {
  const wave = { wave: '', coalition: '', attribution: 'organisation', silent: null } as const;
  const analysis = analyseWave({ ...wave, ...sides }, SHOWN);
  return themes.flatMap((theme) =>
    subjectsOf(edition, theme).map((subject) => {
      const found = subject.kind === 'theme' ? analysis.themes[themeNameOf(theme)] : analysis.criteria[subject.id];
      return buildGapRow(subject, found as SubjectAnalysis);
    }),
  );
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
