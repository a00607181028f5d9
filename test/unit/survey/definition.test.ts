import {
  Model,
  type Question,
  QuestionBooleanModel,
  QuestionCheckboxModel,
  QuestionMultipleTextModel,
  QuestionRadiogroupModel,
  QuestionTextModel,
} from 'survey-core';
import { describe, expect, it } from 'vitest';
import { readAnswers, readDraftAnswers } from '../../../survey/answers.ts';
import { ROLES, type Role } from '../../../survey/criterion.ts';
import { buildSurveyDefinition } from '../../../survey/definition/survey.ts';
import type { OrganisationId } from '../../../survey/id.ts';
import { LOCALES } from '../../../survey/locale.ts';
import { samenwerkingswijzer as edition } from '../../../survey/questionnaires/samenwerkingswijzer.ts';

const organisations = [
  { id: '11111111-1111-4111-8111-111111111111' as OrganisationId, name: 'Gemeente' },
  { id: '22222222-2222-4222-8222-222222222222' as OrganisationId, name: 'Woningcorporatie' },
];

function modelFor(role: Role): Model {
  return new Model(buildSurveyDefinition(edition, { role, organisations }));
}

/** Names of all questions of a wave in which everybody answers in confidence. */
function confidentialFor(role: Role): readonly string[] {
  const { pages } = buildSurveyDefinition(edition, { role, organisations, attribution: 'confidential' });
  return pages.flatMap(({ elements }) => elements.map(({ name }) => name));
}

function pagesFor(role: Role): readonly string[] {
  return buildSurveyDefinition(edition, { role, organisations }).pages.map(({ name }) => name);
}

const themePages = [
  'theme.goals',
  'theme.contribution',
  'theme.player',
  'theme.relations',
  'theme.governance',
  'theme.accountability',
];

/** Every answer that a choice question offers; of other questions, one that fits. */
function offeredBy(question: Question): readonly unknown[] {
  if (question instanceof QuestionRadiogroupModel) return question.choices.map(({ value }) => value);
  if (question instanceof QuestionCheckboxModel) return [['goals', 'player']];
  if (question instanceof QuestionBooleanModel) return [true];
  if (question instanceof QuestionMultipleTextModel) return [sharesOf(question)];
  return question instanceof QuestionTextModel && question.inputType === 'number' ? [2019] : ['Een antwoord'];
}

function sharesOf({ items }: QuestionMultipleTextModel): Record<string, number> {
  return Object.fromEntries(items.map(({ name }, i) => [name, i === 0 ? 100 : 0]));
}

describe('the pages of the form', () => {
  it.each(ROLES)('leave out in confidence what says who answers, and nothing else, for the %s', (role) => {
    const all = modelFor(role)
      .getAllQuestions()
      .map(({ name }) => name);
    expect(confidentialFor(role)).toEqual(all.filter((name) => !name.startsWith('relation.')));
  });

  it('are one per theme, then the ladder, shares and the end', () => {
    expect(pagesFor('partner')).toEqual([...themePages, 'ladder', 'share', 'closing']);
  });

  it('ask the municipality for its predictions, before anything of the results can be seen', () => {
    expect(pagesFor('municipality')).toEqual([...themePages, 'ladder', 'share', 'prediction', 'closing']);
  });

  it('hold the statements of their theme, in the wording of the role', () => {
    const [goals] = buildSurveyDefinition(edition, { role: 'municipality', organisations }).pages;
    expect(goals?.elements.map(({ name }) => name)).toEqual([
      'goals.realised',
      'goals.effect',
      'goals.added-value',
      'comment.goals',
    ]);
    expect(goals?.elements[0]?.title.nl).toBe('Deze coalitie haalt de doelen die we hebben afgesproken.');
  });
});

describe('the form of an edition with less', () => {
  const only = (...ids: readonly string[]) => ({
    ...edition,
    themes: edition.themes.filter(({ id }) => ids.includes(id)),
    criteria: edition.criteria.filter(({ theme }) => ids.includes(theme)),
  });
  const shareOf = (...ids: readonly string[]) => {
    const { pages } = buildSurveyDefinition(only(...ids), { role: 'partner', organisations });
    const page = pages.find(({ name }) => name === 'share');
    return page && [page.title.nl, ...page.elements.map(({ name }) => name)];
  };

  it('leaves shares and wishes out with their themes', () => {
    expect(shareOf('goals', 'contribution')).toEqual(['Verdeling', 'contribution.share', 'contribution.share-unknown']);
    expect(shareOf('goals', 'governance')).toEqual([
      'Spelregels',
      'governance.wish.legal-form',
      'governance.wish.roles',
      'governance.wish.rules',
    ]);
    expect(shareOf('goals')).toBeUndefined();
  });

  it('does not ask which of a single theme matters most', () => {
    const names = (own: typeof edition) =>
      buildSurveyDefinition(own, { role: 'partner', organisations })
        .pages.find(({ name }) => name === 'ladder')
        ?.elements.map(({ name }) => name);
    expect(names(only('goals'))).toEqual(['ladder.now', 'ladder.wanted']);
    expect(names(only('goals', 'player'))).toEqual(['ladder.now', 'ladder.wanted', 'importance']);
  });

  it('asks for a prediction about an own theme by its title', () => {
    const own = { ...edition, themes: [{ ...edition.themes[0], id: 'geld', title: { nl: 'Geld', en: 'Money' } }] };
    const definition = buildSurveyDefinition(own as typeof edition, { role: 'municipality', organisations });
    const [question] = definition.pages.find(({ name }) => name === 'prediction')?.elements ?? [];
    expect(question).toMatchObject({
      name: 'prediction.geld',
      title: { nl: 'Stellingen over “Geld”', en: 'Statements about “Money”' },
    });
  });
});

describe.each(ROLES)('the form of the %s', (role) => {
  it('is read by SurveyJS without errors', () => {
    expect(modelFor(role).jsonErrors ?? []).toEqual([]);
    expect(modelFor(role).pages.map(({ name }) => name)).toEqual(pagesFor(role));
  });

  it('is plain data', () => {
    const definition = buildSurveyDefinition(edition, { role, organisations });
    expect(JSON.parse(JSON.stringify(definition))).toEqual(definition);
  });

  it('asks every criterion once, and each name once', () => {
    const names = modelFor(role)
      .getAllQuestions()
      .map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining(edition.criteria.map(({ id }) => id)));
  });

  it('requires nothing', () => {
    const model = modelFor(role);
    expect(model.getAllQuestions().filter(({ isRequired }) => isRequired)).toEqual([]);
    expect(model.validate(false)).toBe(true);
  });

  it('shows every question and every choice in both languages', () => {
    const [dutch, english] = LOCALES.map((locale) => {
      const model = modelFor(role);
      model.locale = locale;
      return model.getAllQuestions().map(({ title }) => title);
    });
    expect(dutch?.every((title) => title !== '')).toBe(true);
    expect(english?.filter((title, i) => title === dutch?.[i])).toEqual([]);
  });

  it('offers no answer that the guard refuses', () => {
    const model = modelFor(role);
    for (const question of model.getAllQuestions()) {
      for (const answer of offeredBy(question)) {
        model.data = { [question.name]: answer };
        expect(model.validate(false), question.name).toBe(true);
        expect(readDraftAnswers(edition, { role, organisations }, model.data)).toEqual({ [question.name]: answer });
      }
    }
  });

  it('gives back what it was filled with', () => {
    const answers = {
      'player.clear': 'cannot-judge',
      'ladder.now': 3,
      'comment.goals': 'Goed',
      'relation.since': 2019,
    };
    const model = modelFor(role);
    model.data = answers;
    expect(model.validate(false)).toBe(true);
    expect(model.data).toEqual(answers);
    expect(readAnswers(edition, { role, organisations }, model.data).facts).toEqual({
      ladder: { now: 3 },
      comments: { goals: 'Goed' },
      relation: { since: 2019 },
    });
  });

  it('takes shares back when the respondent does not know them', () => {
    const model = modelFor(role);
    const shares = model.getQuestionByName('contribution.share');
    model.setValue('contribution.share', { [organisations[0]?.id ?? '']: 100 });
    expect(shares.isVisible).toBe(true);
    model.setValue('contribution.share-unknown', true);
    expect(shares.isVisible).toBe(false);
    expect(model.data).toEqual({ 'contribution.share-unknown': true });
  });

  it('offers no third important theme', () => {
    const model = modelFor(role);
    const importance = model.getQuestionByName('importance') as QuestionCheckboxModel;
    model.setValue('importance', ['goals', 'player']);
    const offered = importance.visibleChoices.filter(({ isEnabled }) => isEnabled);
    expect(offered.map(({ value }) => value)).toEqual(['goals', 'player']);
  });

  it.each([-1, 101, 0.5])('refuses a share of %f percent, as the guard does', (percent) => {
    const model = modelFor(role);
    model.setValue('contribution.share', { [organisations[0]?.id ?? '']: percent });
    expect(model.validate(false)).toBe(false);
  });

  it.each([1899, 2101, 2019.5])('refuses %f as the year since when, as the guard does', (year) => {
    const model = modelFor(role);
    model.setValue('relation.since', year);
    expect(model.validate(false)).toBe(false);
  });
});
