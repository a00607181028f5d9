import { describe, expect, it } from 'vitest';
import { type AnswerScope, answersOf, readAnswers, readDraftAnswers } from '../../../survey/answers.ts';
import type { OrganisationId, PromiseId } from '../../../survey/id.ts';
import { Refusal } from '../../../survey/problem.ts';
import { PROMISE_VERDICTS } from '../../../survey/promise.ts';
import { samenwerkingswijzer as edition } from '../../../survey/questionnaires/samenwerkingswijzer.ts';

const organisations = [{ id: 'gemeente' as OrganisationId }, { id: 'corporatie' as OrganisationId }];
const partner: AnswerScope = { role: 'partner', organisations };
const municipality: AnswerScope = { role: 'municipality', organisations };

/** The place of `player.clear` among the ratings. */
const CLEAR = 10;

/** Everything that a partner can be asked, answered. */
const everything = {
  ...Object.fromEntries(edition.criteria.map(({ id }) => [id, 4])),
  'player.clear': 'cannot-judge',
  'ladder.now': 2,
  'ladder.wanted': 5,
  importance: ['player', 'goals'],
  'contribution.share': { gemeente: 60, corporatie: 40 },
  'governance.wish.legal-form': 'fits',
  'governance.wish.rules': 'lighter',
  'comment.player': 'Eén loket.\nDat helpt.',
  'open.keep': 'De koffie.',
  'relation.role': 'Bestuurder',
  'relation.since': 2019,
};

/** The problem of the refusal that this throws. */
function problemOf(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error.problem;
    throw error;
  }
  return 'nothing was refused';
}

function refusalOf(input: unknown, scope: AnswerScope = partner): unknown {
  return problemOf(() => readAnswers(edition, scope, input));
}

function invalid(field: string) {
  return { code: 'request.invalid', facts: { field } };
}

describe('answers that are refused', () => {
  it.each([
    ['an unknown question', { 'player.perfect': 4 }, 'answers.player.perfect'],
    ['an unknown theme', { 'comment.money': 'Veel' }, 'answers.comment.money'],
    ['a key that JavaScript knows', JSON.parse('{ "__proto__": 4 }'), 'answers.__proto__'],
    ['rating 42', { 'player.clear': 42 }, 'answers.player.clear'],
    ['rating 0, which only the database knows', { 'player.clear': 0 }, 'answers.player.clear'],
    ['rating 6', { 'player.clear': 6 }, 'answers.player.clear'],
    ['half a point', { 'player.clear': 3.5 }, 'answers.player.clear'],
    ['a rating as text', { 'player.clear': '4' }, 'answers.player.clear'],
    ['a rating of null', { 'player.clear': null }, 'answers.player.clear'],
    ['“cannot judge” on the ladder', { 'ladder.now': 'cannot-judge' }, 'answers.ladder.now'],
    ['three important themes', { importance: ['goals', 'player', 'relations'] }, 'answers.importance'],
    ['the same important theme twice', { importance: ['goals', 'goals'] }, 'answers.importance'],
    ['an unknown important theme', { importance: ['money'] }, 'answers.importance.0'],
    ['a wish that does not exist', { 'governance.wish.roles': 'none' }, 'answers.governance.wish.roles'],
    ['a comment of 2001 characters', { 'comment.goals': 'a'.repeat(2001) }, 'answers.comment.goals'],
    ['a comment that is a number', { 'comment.goals': 3 }, 'answers.comment.goals'],
    ['a role of 121 characters', { 'relation.role': 'a'.repeat(121) }, 'answers.relation.role'],
    ['a year before 1900', { 'relation.since': 1899 }, 'answers.relation.since'],
    ['a year as text', { 'relation.since': '2019' }, 'answers.relation.since'],
    ['a share of a stranger', { 'contribution.share': { bakker: 100 } }, 'answers.contribution.share.bakker'],
    ['a share below 0', { 'contribution.share': { gemeente: -1 } }, 'answers.contribution.share.gemeente'],
    ['half a percent', { 'contribution.share': { gemeente: 0.5 } }, 'answers.contribution.share.gemeente'],
  ])('name the question: %s', (_, answers, field) => {
    expect(refusalOf(answers)).toEqual(invalid(field));
  });

  it.each([null, undefined, 'answers', 4, [], [4]])('are no record at all: %j', (input) => {
    expect(refusalOf(input)).toEqual(invalid('answers'));
  });

  it('are a prediction by a partner', () => {
    const answers = { 'player.clear': 4, 'prediction.player': 3 };
    expect(refusalOf(answers, partner)).toEqual(invalid('answers.prediction.player'));
    expect(readAnswers(edition, municipality, answers).facts).toEqual({ predictions: { player: 3 } });
  });

  it.each([
    [{ gemeente: 60, corporatie: 39 }],
    [{ gemeente: 60, corporatie: 41 }],
    [{ gemeente: 99 }],
    [{ gemeente: 0, corporatie: 0 }],
  ])('are shares that do not add up to 100: %j', (share) => {
    expect(refusalOf({ 'player.clear': 4, 'contribution.share': share })).toEqual(
      invalid('answers.contribution.share'),
    );
  });

  it('are a submission without a single statement', () => {
    const empty = { code: 'submission.empty', facts: {} };
    expect(refusalOf({})).toEqual(empty);
    expect(refusalOf({ 'open.keep': 'De koffie.' })).toEqual(empty);
  });
});

describe('a text that was pasted', () => {
  it.each([
    ['without what nobody sees', 'comment.goals', 'a\u0000b\u0002c', 'abc'],
    ['without half characters, which PostgreSQL cannot keep', 'comment.goals', 'a\ud83d', 'a'],
    ['with emoji and letters of any script', 'comment.goals', 'Goed 👍 ą ي', 'Goed 👍 ą ي'],
    ['with the line breaks of Word and Windows as line breaks', 'comment.goals', 'a\u000bb\r\nc', 'a\nb\nc'],
    ['on one line where one line is asked', 'relation.role', 'a\nb\tc', 'a b c'],
  ])('is kept %s', (_, question, typed, kept) => {
    expect(readDraftAnswers(edition, partner, { [question]: typed })).toEqual({ [question]: kept });
  });
});

describe('a draft', () => {
  it('may be empty, and its shares need not add up yet', () => {
    expect(readDraftAnswers(edition, partner, {})).toEqual({});
    const half = { 'contribution.share': { gemeente: 60 } };
    expect(readDraftAnswers(edition, partner, half)).toEqual(half);
  });

  it('drops what was emptied again', () => {
    const emptied = {
      'comment.goals': '   ',
      'open.keep': '',
      importance: [],
      'contribution.share': {},
      'contribution.share-unknown': false,
    };
    expect(readDraftAnswers(edition, partner, emptied)).toEqual({});
  });

  it('keeps a share that is still wrong, for the form to ask about', () => {
    const wrong = { 'contribution.share': { gemeente: 150, corporatie: -0.5 } };
    expect(readDraftAnswers(edition, partner, wrong)).toEqual(wrong);
  });

  it('drops the share of an organisation that has left the coalition', () => {
    const shares = { 'contribution.share': { gemeente: 60, vertrokken: 40 } };
    expect(readDraftAnswers(edition, partner, shares)).toEqual({ 'contribution.share': { gemeente: 60 } });
    expect(readDraftAnswers(edition, partner, { 'contribution.share': { vertrokken: 40 } })).toEqual({});
  });

  it('refuses what a submission refuses', () => {
    expect(problemOf(() => readDraftAnswers(edition, partner, { 'player.clear': 42 }))).toEqual(
      invalid('answers.player.clear'),
    );
  });
});

describe('a response', () => {
  it('keeps skipped and “cannot judge” apart', () => {
    const { ratings } = readAnswers(edition, partner, { 'goals.realised': 5, 'player.clear': 'cannot-judge' });
    expect(ratings).toHaveLength(29);
    expect(ratings[0]).toBe(5);
    expect(ratings[1]).toBeNull();
    expect(ratings[CLEAR]).toBe(0);
  });

  it('is not empty when every answer is “cannot judge”', () => {
    const { ratings, facts } = readAnswers(edition, partner, { 'player.clear': 'cannot-judge' });
    expect(ratings.filter((rating) => rating !== null)).toEqual([0]);
    expect(facts).toEqual({});
  });

  it('holds what else was said', () => {
    expect(readAnswers(edition, partner, everything).facts).toEqual({
      ladder: { now: 2, wanted: 5 },
      importance: ['player', 'goals'],
      share: { gemeente: 60, corporatie: 40 },
      wishes: { 'legal-form': 'fits', rules: 'lighter' },
      comments: { player: 'Eén loket.\nDat helpt.' },
      open: { keep: 'De koffie.' },
      relation: { role: 'Bestuurder', since: 2019 },
    });
  });

  it('counts a share left empty as 0', () => {
    const { facts } = readAnswers(edition, partner, { 'player.clear': 4, 'contribution.share': { corporatie: 100 } });
    expect(facts.share).toEqual({ corporatie: 100 });
  });

  it('knows no shares when the respondent says so, whatever was filled in before', () => {
    const answers = {
      'player.clear': 4,
      'contribution.share': { gemeente: 7 },
      'contribution.share-unknown': true,
    };
    expect(readAnswers(edition, partner, answers).facts).toEqual({ share: 'unknown' });
  });

  it('cuts spaces around a text and accepts exactly 2000 characters', () => {
    const { facts } = readAnswers(edition, partner, { 'player.clear': 4, 'comment.goals': ` ${'a'.repeat(2000)} ` });
    expect(facts.comments?.['goals']).toBe('a'.repeat(2000));
  });
});

it('a criterion that is called as a group of other answers is a criterion', () => {
  const [first] = edition.criteria;
  const own = { ...edition, criteria: ['open.data', 'comment.tone'].map((id) => ({ ...first, id })) };
  const answers = { 'open.data': 4, 'comment.tone': 2, 'open.keep': 'De koffie.', 'comment.goals': 'Ja.' };
  const response = readAnswers(own as typeof edition, partner, answers);
  expect(response).toEqual({ ratings: [4, 2], facts: { open: { keep: 'De koffie.' }, comments: { goals: 'Ja.' } } });
});

describe('the form filled with a response', () => {
  it('shows the answers that made the response', () => {
    expect(answersOf(edition, readAnswers(edition, partner, everything))).toEqual(everything);
  });

  it.each([
    ['“I do not know” about shares', { 'player.clear': 4, 'contribution.share-unknown': true }],
    ['predictions', { 'player.clear': 1, 'prediction.goals': 2, 'prediction.accountability': 5 }],
    ['a single rating', { 'goals.effect': 3 }],
  ])('shows %s', (_, answers) => {
    expect(answersOf(edition, readAnswers(edition, municipality, answers))).toEqual(answers);
  });
});

describe('answers about promises', () => {
  const id = '33333333-3333-4333-8333-333333333333' as PromiseId;
  const owner = { id: 'gemeente' as OrganisationId, name: 'Gemeente', role: 'municipality' } as const;
  const asked = { ...edition, promises: [{ id, text: 'Eén loket', dueOn: '2026-12-31', owner, since: '2025' }] };
  const rated = { 'player.clear': 4 };
  const name = `promise.${id}`;

  it.each(PROMISE_VERDICTS)('are read and given back: %s', (verdict) => {
    const response = readAnswers(asked, partner, { ...rated, [name]: verdict });
    expect(response.facts).toEqual({ promises: { [id]: verdict } });
    expect(answersOf(asked, response)).toEqual({ ...rated, [name]: verdict });
    expect(readDraftAnswers(asked, partner, { [name]: verdict })).toEqual({ [name]: verdict });
  });

  it('do not change what is rated', () => {
    const without = readAnswers(edition, partner, rated);
    expect(readAnswers(asked, partner, { ...rated, [name]: 'kept' }).ratings).toEqual(without.ratings);
  });

  it.each([
    ['a promise that is not asked about', 'promise.other', 'kept'],
    ['a verdict that there is not', name, 'broken'],
    ['a score', name, 5],
    ['null', name, null],
  ])('are refused: %s', (_what, question, verdict) => {
    const act = () => readAnswers(asked, partner, { ...rated, [question]: verdict });
    expect(problemOf(act)).toEqual(invalid(`answers.${question}`));
  });

  it('are refused in a wave that asks about none', () => {
    expect(refusalOf({ ...rated, [name]: 'kept' })).toEqual(invalid(`answers.${name}`));
  });

  it('alone are no answer: something must be rated', () => {
    expect(problemOf(() => readAnswers(asked, partner, { [name]: 'kept' }))).toMatchObject({
      code: 'submission.empty',
    });
  });
});
