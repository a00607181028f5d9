import type { Table } from 'apache-arrow';
import type { Role, Subject, Theme } from '../survey/criterion.ts';
import type { OrganisationId } from '../survey/id.ts';
import type { QuestionnaireEdition } from '../survey/questionnaire.ts';
import type { Rating } from '../survey/scale.ts';
import { gather, type Mark, markOf } from './answers.ts';
import { buildConfidentialRows, type Confidence } from './confidential-rows.ts';
import { type AnsweredSubject, buildGapRow, type GapRow, type GapSubject } from './gap-row.ts';
import { groupRows, type RowGroup } from './group-rows.ts';
import { ratingsOf } from './rating-table.ts';
import type { OrganisationResponse } from './response-rate.ts';
import { themeMarkOf } from './theme-score.ts';

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

/** The headline first: what everyone says of the municipality; then what they say of the coalition. */
const SUBJECTS: readonly Subject[] = ['municipality', 'coalition'];

/**
 * Everything that the dashboard of a wave shows.
 *
 * @param ratings the wave's rating table, made with the same edition.
 * @param confidence of a confidential wave; null when partners answered on behalf of their organisation.
 * @param withheld when not null, no figure is computed at all, so that none can leave the server.
 */
export function buildDashboard({
  edition,
  organisations,
  ratings,
  response,
  confidence,
  withheld,
}: {
  readonly edition: QuestionnaireEdition;
  readonly organisations: readonly Organisation[];
  readonly ratings: Table;
  readonly response: readonly OrganisationResponse[];
  readonly confidence: Confidence | null;
  readonly withheld: Withheld | null;
}): Dashboard {
  const gaps = withheld === null ? buildRows(edition, ratings, confidence) : [];
  return { organisations, response, gaps, withheld };
}

function buildRows(edition: QuestionnaireEdition, ratings: Table, confidence: Confidence | null): readonly GapRow[] {
  const groups = groupRows(ratings);
  return SUBJECTS.flatMap((subject) =>
    edition.themes.flatMap((theme) => {
      const asked = edition.criteria.filter((one) => one.theme === theme.id && one.subject === subject);
      if (asked.length === 0) return [];
      const columns = asked.map(({ id }) => ratingsOf(ratings, id));
      const whole = answered(groups, themeSubject(theme, subject), themeMarks(columns));
      const criteria = asked.map(({ id, title }, i) =>
        answered(groups, { kind: 'criterion', id, theme: theme.id, subject, title }, (columns[i] ?? []).map(markOf)),
      );
      if (confidence !== null) return buildConfidentialRows(whole, criteria, confidence);
      return [whole, ...criteria].map((one) => buildGapRow(one.subject, one.municipality, one.partners));
    }),
  );
}

function themeSubject({ id, title }: Theme, subject: Subject): GapSubject {
  return { kind: 'theme', id, theme: id, subject, title };
}

/** Each row's mark on the theme, from its ratings in the theme's columns. */
function themeMarks(columns: readonly (readonly Rating[])[]): readonly Mark[] {
  const [first = []] = columns;
  return first.map((_, row) => themeMarkOf(columns.map((column) => column[row] ?? null)));
}

function answered(groups: readonly RowGroup[], subject: GapSubject, marks: readonly Mark[]): AnsweredSubject {
  const answersOf = ({ rows }: Pick<RowGroup, 'rows'>) => gather(rows.map((row) => marks[row] ?? 'skipped'));
  const rows = groups.filter(({ role }) => role === 'municipality').flatMap((group) => group.rows);
  const partners = groups
    .filter(({ role }) => role === 'partner')
    .map((group) => ({ organisation: group.organisation, ...answersOf(group) }));
  return { subject, municipality: answersOf({ rows }), partners };
}
