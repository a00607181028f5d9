import { z } from 'zod';
import { CANNOT_JUDGE_ANSWER, MAXIMUM_IMPORTANT_THEMES, MAXIMUM_LINE, MAXIMUM_TEXT } from './answer-limits.ts';
import type { Role, ThemeId } from './criterion.ts';
import type { OrganisationId } from './id.ts';
import { refuse } from './problem.ts';
import { PROMISE_VERDICTS, promiseNameOf } from './promise.ts';
import {
  asksImportance,
  asksShares,
  asksWishes,
  type QuestionnaireEdition,
  REGIME_ELEMENTS,
  REGIME_WISHES,
} from './questionnaire.ts';
import type { Response, ResponseFacts } from './response.ts';
import { CANNOT_JUDGE, type Rating, SCORES, type Score } from './scale.ts';
import { typedLine, typedLines } from './typed-text.ts';
import type { Attribution } from './wave.ts';

/** Answers as the form gives them: a flat record by question name, absent where nothing was answered. */
export type Answers = Record<string, unknown>;

/** Whose answers they are, and which organisations the question about shares names. */
export type AnswerScope = {
  readonly role: Role;
  readonly organisations: readonly { readonly id: OrganisationId }[];
  /** In a confidential wave nothing is asked that says who answers. Absent: on behalf of the organisation. */
  readonly attribution?: Attribution;
};

const score = z.literal(SCORES);
const rating = z.union([score, z.literal(CANNOT_JUDGE_ANSWER)]);

/** Shares as a draft keeps them: whatever was typed, until it is submitted. */
const typedShares = z.record(z.string(), z.number());

/**
 * The guard of every answer that reaches the server, made from the same questionnaire as the form: SurveyJS checks what
 * people type, but not what a program sends.
 *
 * @param share the guard of the question about shares: strict in a submission, lenient in a draft.
 * @returns a strict schema: unknown questions, scores outside 1–5 and texts that are too long fail; everything may be absent.
 */
function buildAnswersGuard(
  edition: QuestionnaireEdition,
  scope: AnswerScope,
  share: z.ZodType = submittedShares(scope),
): z.ZodType<Answers> {
  const questions: Record<string, z.ZodType> = {
    'ladder.now': score,
    'ladder.wanted': score,
  };
  if (scope.attribution !== 'confidential') {
    questions['relation.role'] = typedLine(MAXIMUM_LINE);
    questions['relation.since'] = z.int().min(1900).max(2100);
  }
  for (const { id } of edition.criteria) questions[id] = rating;
  for (const { id } of edition.themes) questions[`comment.${id}`] = typedLines(MAXIMUM_TEXT);
  for (const { id } of edition.openQuestions) questions[`open.${id}`] = typedLines(MAXIMUM_TEXT);
  if (asksImportance(edition)) questions['importance'] = importance(edition);
  if (asksShares(edition)) {
    questions['contribution.share'] = share;
    questions['contribution.share-unknown'] = z.boolean();
  }
  if (asksWishes(edition)) {
    for (const element of REGIME_ELEMENTS) questions[`governance.wish.${element}`] = z.enum(REGIME_WISHES);
  }
  for (const { id } of edition.promises ?? []) questions[promiseNameOf(id)] = z.enum(PROMISE_VERDICTS);
  if (scope.role === 'municipality') for (const { id } of edition.themes) questions[`prediction.${id}`] = score;
  return z.strictObject(questions).partial() as unknown as z.ZodType<Answers>;
}

function importance({ themes }: QuestionnaireEdition): z.ZodType {
  return z
    .array(z.enum(themes.map(({ id }) => id)))
    .max(MAXIMUM_IMPORTANT_THEMES)
    .refine((important) => new Set(important).size === important.length);
}

function submittedShares({ organisations }: AnswerScope): z.ZodType {
  const percent = z.int().min(0).max(100);
  return z.strictObject(Object.fromEntries(organisations.map(({ id }) => [id, percent.optional()])));
}

/**
 * The answers of a draft; throws `request.invalid` naming the faulty question. Shares may still be anything; those of
 * an organisation that has left the coalition are dropped.
 */
export function readDraftAnswers(edition: QuestionnaireEdition, scope: AnswerScope, input: unknown): Answers {
  const answers = readGuarded(buildAnswersGuard(edition, scope, typedShares), input);
  return withoutStrangers(scope, answers);
}

/** The answers without the shares of organisations that are not asked about (any more). */
export function withoutStrangers({ organisations }: AnswerScope, answers: Answers): Answers {
  const shares = answers['contribution.share'];
  if (shares === undefined) return answers;
  const known = new Set<string>(organisations.map(({ id }) => id));
  const kept = Object.entries(shares as Record<string, number>).filter(([id]) => known.has(id));
  return answered({ ...answers, 'contribution.share': Object.fromEntries(kept) });
}

/**
 * The response that answers make.
 *
 * @returns ratings in the edition's order, and the rest.
 * Throws `request.invalid` naming the faulty question, `submission.empty` when not one statement was answered.
 */
export function readAnswers(edition: QuestionnaireEdition, scope: AnswerScope, input: unknown): Response {
  const answers = readGuarded(buildAnswersGuard(edition, scope), input);
  const ratings = edition.criteria.map(({ id }) => ratingOf(answers[id]));
  if (ratings.every((one) => one === null)) throw refuse('submission.empty', {});
  return { ratings, facts: factsOf(edition, answers) };
}

function readGuarded(guard: z.ZodType<Answers>, input: unknown): Answers {
  const read = guard.safeParse(input);
  if (!read.success) throw refuse('request.invalid', { field: fieldOf(read.error.issues[0]) });
  return answered(read.data);
}

/** Only what was answered. */
function answered(answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => !isSkipped(answer)));
}

/** The answers that make this response: what the form is filled with to change it. */
export function answersOf(edition: QuestionnaireEdition, { ratings, facts }: Response): Answers {
  const rated = edition.criteria.map(({ id }, i) => [id, answerOf(ratings[i] ?? null)] as const);
  const share =
    facts.share === 'unknown' ? { 'contribution.share-unknown': true } : { 'contribution.share': facts.share };
  const answers: Answers = {
    ...Object.fromEntries(rated),
    'ladder.now': facts.ladder?.now,
    'ladder.wanted': facts.ladder?.wanted,
    importance: facts.importance,
    ...share,
    ...prefixed('governance.wish', facts.wishes),
    ...prefixed('comment', facts.comments),
    ...prefixed('open', facts.open),
    ...prefixed('prediction', facts.predictions),
    ...prefixed('promise', facts.promises),
    ...prefixed('relation', facts.relation),
  };
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined));
}

/** Each group by the names that the edition gives it: a criterion may be called `open.data` and is no open question. */
function factsOf(edition: QuestionnaireEdition, answers: Answers): ResponseFacts {
  const themes = edition.themes.map(({ id }) => id);
  const open = edition.openQuestions.map(({ id }) => id);
  const promises = (edition.promises ?? []).map(({ id }) => id);
  const share = shareOf(answers);
  const importance = answers['importance'] as ThemeId[] | undefined;
  return {
    ...group('ladder', collected(answers, 'ladder', ['now', 'wanted'])),
    ...(importance && { importance }),
    ...(share && { share }),
    ...group('wishes', collected(answers, 'governance.wish', REGIME_ELEMENTS)),
    ...group('comments', collected(answers, 'comment', themes)),
    ...group('open', collected(answers, 'open', open)),
    ...group('predictions', collected(answers, 'prediction', themes)),
    ...group('promises', collected(answers, 'promise', promises)),
    ...group('relation', collected(answers, 'relation', ['role', 'since'])),
  };
}

/** Shares are whole percents that add up to 100, or are not known; a share left empty counts as 0. */
function shareOf(answers: Answers): ResponseFacts['share'] {
  if (answers['contribution.share-unknown'] === true) return 'unknown';
  const shares = answers['contribution.share'] as Record<OrganisationId, number> | undefined;
  if (shares === undefined) return undefined;
  const total = Object.values(shares).reduce((sum, percent) => sum + percent, 0);
  if (total !== 100) throw refuse('request.invalid', { field: 'answers.contribution.share' });
  return shares;
}

function ratingOf(answer: unknown): Rating {
  if (answer === undefined) return null;
  return answer === CANNOT_JUDGE_ANSWER ? CANNOT_JUDGE : (answer as Score);
}

function answerOf(rating: Rating): unknown {
  if (rating === null) return undefined;
  return rating === CANNOT_JUDGE ? CANNOT_JUDGE_ANSWER : rating;
}

function collected(answers: Answers, prefix: string, names: readonly string[]): Record<string, unknown> {
  const entries = names.map((name) => [name, answers[`${prefix}.${name}`]] as const);
  return Object.fromEntries(entries.filter(([, answer]) => answer !== undefined));
}

function group<Name extends keyof ResponseFacts>(
  name: Name,
  found: Record<string, unknown>,
): Pick<ResponseFacts, Name> {
  return (Object.keys(found).length === 0 ? {} : { [name]: found }) as Pick<ResponseFacts, Name>;
}

function prefixed(prefix: string, group: object | undefined): Answers {
  return Object.fromEntries(Object.entries(group ?? {}).map(([name, answer]) => [`${prefix}.${name}`, answer]));
}

/** An emptied field is an answer that was taken back. */
function isSkipped(answer: unknown): boolean {
  if (answer === undefined || answer === '' || answer === false) return true;
  return typeof answer === 'object' && answer !== null && Object.keys(answer).length === 0;
}

function fieldOf(issue: z.core.$ZodIssue | undefined): string {
  const path: PropertyKey[] = ['answers', ...(issue?.path ?? [])];
  if (issue?.code === 'unrecognized_keys') path.push(issue.keys[0] ?? '');
  return path.join('.');
}
