import type { Table } from 'apache-arrow';
import type { Role, Subject, Theme } from '../survey/criterion.ts';
import type { OrganisationId } from '../survey/id.ts';
import type { QuestionnaireEdition } from '../survey/questionnaire.ts';
import type { Rating } from '../survey/scale.ts';
import { gather, type Mark, markOf } from './answers.ts';
import { buildGapRow, type GapRow, type GapSubject } from './gap-row.ts';
import { groupRows, type RowGroup } from './group-rows.ts';
import { ratingsOf } from './rating-table.ts';
import type { OrganisationResponse } from './response-rate.ts';
import { themeMarkOf } from './theme-score.ts';

/**
 * Why no figures are shown: nobody may see results before the municipality has answered, nor while who had begun before
 * closing may still submit; or there are none.
 */
export type Withheld = 'municipality-outstanding' | 'grace' | 'no-answers';

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
 * @param withheld when not null, no figure is computed at all, so that none can leave the server.
 */
export function buildDashboard({
  edition,
  organisations,
  ratings,
  response,
  withheld,
}: {
  readonly edition: QuestionnaireEdition;
  readonly organisations: readonly Organisation[];
  readonly ratings: Table;
  readonly response: readonly OrganisationResponse[];
  readonly withheld: Withheld | null;
}): Dashboard {
  const gaps = withheld === null ? buildGapRows(edition, ratings) : [];
  return { organisations, response, gaps, withheld };
}

function buildGapRows(edition: QuestionnaireEdition, ratings: Table): readonly GapRow[] {
  const groups = groupRows(ratings);
  return SUBJECTS.flatMap((subject) =>
    edition.themes.flatMap((theme) => {
      const criteria = edition.criteria.filter((one) => one.theme === theme.id && one.subject === subject);
      if (criteria.length === 0) return [];
      const columns = criteria.map(({ id }) => ratingsOf(ratings, id));
      return [
        gapRowOf(groups, themeSubject(theme, subject), themeMarks(columns)),
        ...criteria.map(({ id, title }, i) =>
          gapRowOf(groups, { kind: 'criterion', id, theme: theme.id, subject, title }, (columns[i] ?? []).map(markOf)),
        ),
      ];
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

function gapRowOf(groups: readonly RowGroup[], subject: GapSubject, marks: readonly Mark[]): GapRow {
  const answersOf = ({ rows }: RowGroup) => gather(rows.map((row) => marks[row] ?? 'skipped'));
  const own = groups.filter(({ role }) => role === 'municipality').flatMap(({ rows }) => rows);
  const partners = groups
    .filter(({ role }) => role === 'partner')
    .map((group) => ({ organisation: group.organisation, ...answersOf(group) }));
  return buildGapRow(subject, gather(own.map((row) => marks[row] ?? 'skipped')), partners);
}
