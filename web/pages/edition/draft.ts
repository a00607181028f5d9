import type { EditionDetailBody } from '../../../api/contract/editions.ts';
import { continuedCriteria } from '../../../survey/continuity.ts';
import type { Criterion, CriterionId, Theme } from '../../../survey/criterion.ts';
import type { EditionChange, LadderSteps } from '../../../survey/edition-change.ts';
import { type Localized, text } from '../../../survey/locale.ts';
import type { OpenQuestion, QuestionnaireEdition } from '../../../survey/questionnaire.ts';
import { samenwerkingswijzer as shipped } from '../../../survey/questionnaires/samenwerkingswijzer.ts';
import { randomId } from '../../survey/random-id.ts';

/** A theme with its criteria; one that is left out stays at hand, to be taken back. */
export type DraftTheme = { readonly theme: Theme; readonly criteria: readonly Criterion[]; readonly isKept: boolean };
export type DraftQuestion = { readonly question: OpenQuestion; readonly isKept: boolean };

/** A questionnaire while somebody works on it. */
export type EditionDraft = {
  readonly name: string;
  readonly themes: readonly DraftTheme[];
  readonly questions: readonly DraftQuestion[];
  readonly ladder: LadderSteps;
  readonly englishFallsBack: boolean;
  /** The reworded criteria that the coordinator says are still the same question. */
  readonly continues: readonly CriterionId[];
};

/** The questionnaire as it is stored, and below it what it leaves out of the shipped and the previous one. */
export function draftOf({ name, edition, previous, continues }: EditionDetailBody): EditionDraft {
  const others = previous === null ? [shipped] : [previous, shipped];
  const asked = new Set(edition.criteria.map(({ id }) => id));
  const themesOf = (from: QuestionnaireEdition, isKept: boolean): DraftTheme[] =>
    from.themes.map((theme) => ({ theme, criteria: criteriaOf(from, theme), isKept }));
  const leftOut = others
    .flatMap((other) => themesOf(other, false))
    .map((one) => ({ ...one, criteria: one.criteria.filter(({ id }) => !asked.has(id)) }));
  const unasked = others.flatMap(({ openQuestions }) => openQuestions);
  return {
    name,
    themes: firsts([...themesOf(edition, true), ...leftOut], ({ theme }) => theme.id),
    questions: firsts(
      [
        ...edition.openQuestions.map((question) => ({ question, isKept: true })),
        ...unasked.map((question) => ({ question, isKept: false })),
      ],
      ({ question }) => question.id,
    ),
    ladder: edition.texts.ladder.steps,
    englishFallsBack: edition.englishFallsBack,
    continues: edition.criteria
      .filter((one) => continues.includes(one.id) && continuityOf(one, previous) === 'reworded')
      .map(({ id }) => id),
  };
}

/** What of a draft is asked. */
export function askedOf({ themes, questions, ladder, englishFallsBack }: EditionDraft): EditionChange {
  const kept = themes.filter(({ isKept }) => isKept);
  return {
    themes: kept.map(({ theme }) => theme),
    criteria: kept.flatMap(({ criteria }) => criteria),
    openQuestions: questions.filter(({ isKept }) => isKept).map(({ question }) => question),
    ladder,
    englishFallsBack,
  };
}

/** How a criterion relates to the previous questionnaire; `reworded` asks the coordinator whether it is the same question. */
export type Continuity = 'new' | 'same' | 'reworded';

export function continuityOf(criterion: Criterion, previous: QuestionnaireEdition | null): Continuity {
  if (previous === null || !previous.criteria.some(({ id }) => id === criterion.id)) return 'new';
  return continuedCriteria({ criteria: [criterion] }, previous).length > 0 ? 'same' : 'reworded';
}

export function isShippedQuestion({ id }: OpenQuestion): boolean {
  return shipped.openQuestions.some((one) => one.id === id);
}

const nothing: Localized = text('', '');
const unsaid = { partner: nothing, municipality: nothing };

export function newTheme(): DraftTheme {
  const id = `own-${randomId().slice(0, 8)}`;
  const theme = { id, title: nothing, question: nothing, source: null };
  return { theme, criteria: [newCriterion(id)], isKept: true };
}

export function newCriterion(theme: string): Criterion {
  const id = `${theme.slice(0, 40)}.own-${randomId().slice(0, 8)}`;
  return { id, theme, subject: 'municipality', title: nothing, statement: unsaid, source: null };
}

export function newQuestion(): DraftQuestion {
  return { question: { id: `own-${randomId().slice(0, 8)}`, text: unsaid }, isKept: true };
}

/** The list with the thing at this place changed. */
export function changedAt<Thing>(list: readonly Thing[], at: number, change: (thing: Thing) => Thing): Thing[] {
  return list.map((thing, i) => (i === at ? change(thing) : thing));
}

/** The list with the thing at this place so many places further on. */
export function moved<Thing>(list: readonly Thing[], at: number, by: number): Thing[] {
  const rest = list.toSpliced(at, 1);
  return rest.toSpliced(at + by, 0, ...list.slice(at, at + 1));
}

function criteriaOf({ criteria }: QuestionnaireEdition, { id }: Theme): readonly Criterion[] {
  return criteria.filter(({ theme }) => theme === id);
}

/** The first of those that have the same key. */
function firsts<Thing>(things: readonly Thing[], keyOf: (thing: Thing) => string): Thing[] {
  return [...Map.groupBy(things, keyOf).values()].flatMap(([first]) => (first === undefined ? [] : [first]));
}
