import fc from 'fast-check';
import { type LocalizableString, type Question, QuestionMultipleTextModel, QuestionSelectBase } from 'survey-core';
import { describe, expect, it } from 'vitest';
import { EditionBody } from '../../api/contract/edition.ts';
import type { InvitationBody } from '../../api/contract/invitations.ts';
import { answersOf, readAnswers, readDraftAnswers } from '../../survey/answers.ts';
import { ROLES, type Role } from '../../survey/criterion.ts';
import type { Choice, SurveyElement } from '../../survey/definition/element.ts';
import { buildSurveyDefinition } from '../../survey/definition/survey.ts';
import type { OrganisationId } from '../../survey/id.ts';
import { LOCALES, type Locale } from '../../survey/locale.ts';
import type { QuestionnaireEdition } from '../../survey/questionnaire.ts';
import { samenwerkingswijzer } from '../../survey/questionnaires/samenwerkingswijzer.ts';
import { buildModel } from '../../web/survey/build-model.ts';
import { edition } from './editions.ts';

const organisations = [{ id: 'gemeente' as OrganisationId, name: '{ladder.now} <b>Gemeente</b>' }];
const role = fc.constantFrom(...ROLES);

function elementsOf(asked: QuestionnaireEdition, of: Role): readonly SurveyElement[] {
  return buildSurveyDefinition(asked, { role: of, organisations }).pages.flatMap(({ elements }) => elements);
}

/** One of the answers that fit an element of the form. */
function answerTo({ type, choices, inputType }: SurveyElement): unknown {
  const [first] = (choices as readonly { value: unknown }[] | undefined) ?? [];
  if (type === 'radiogroup') return first?.value;
  if (type === 'checkbox') return [first?.value];
  if (type === 'multipletext') return { gemeente: 100 };
  return inputType === 'number' ? 2019 : 'Een antwoord';
}

/** Every question answered; shares are known. */
function everyAnswer(elements: readonly SurveyElement[]): Record<string, unknown> {
  const asked = elements.filter(({ name }) => name !== 'contribution.share-unknown');
  return Object.fromEntries(asked.map((element) => [element.name, answerTo(element)]));
}

/** What the form shows of a question: its title, and each choice or line in it. */
function shownTexts(question: Question): readonly LocalizableString[] {
  const choices = question instanceof QuestionSelectBase ? question.choices.map(({ locText }) => locText) : [];
  const lines = question instanceof QuestionMultipleTextModel ? question.items.map(({ locTitle }) => locTitle) : [];
  return [question.locTitle, ...choices, ...lines];
}

/** The same texts as the questionnaire has them. */
function textsOf({ title, choices = [], items = [] }: SurveyElement, locale: Locale): readonly string[] {
  const texts = (choices as readonly Choice[]).map(({ text }) => text[locale]);
  return [title[locale], ...texts, ...(items as readonly { title: string }[]).map((item) => item.title)];
}

describe('an edition that a coordinator makes', () => {
  it('is one, word for word, to the server', () => {
    fc.assert(
      fc.property(edition, (own) => {
        expect(EditionBody.parse(own)).toEqual(own);
      }),
    );
  });

  it('takes an answer to every question of its form, and gives it back', () => {
    fc.assert(
      fc.property(edition, role, (own, as) => {
        const scope = { role: as, organisations };
        const answers = everyAnswer(elementsOf(own, as));
        const response = readAnswers(own, scope, answers);
        expect(response.ratings).toEqual(own.criteria.map(() => 1));
        expect(answersOf(own, response)).toEqual(answers);
      }),
    );
  });

  it('takes no answer to a question that is asked in another edition only', () => {
    fc.assert(
      fc.property(edition, role, (own, as) => {
        const names = new Set(elementsOf(own, as).map(({ name }) => name));
        for (const other of elementsOf(samenwerkingswijzer, 'municipality').filter(({ name }) => !names.has(name))) {
          const answers = { [other.name]: answerTo(other) };
          expect(() => readDraftAnswers(own, { role: as, organisations }, answers), other.name).toThrow();
        }
      }),
      { numRuns: 20 },
    );
  });

  it('shows its texts as they were typed, filled in for nothing and never as HTML', () => {
    fc.assert(
      fc.property(edition, role, fc.constantFrom(...LOCALES), (own, as, locale) => {
        const answers = everyAnswer(elementsOf(own, as));
        const draft = { version: 1, answers, page: 0, savedAt: null };
        const rest = { organisations, attribution: 'organisation', authors: {}, takeOver: null };
        const invitation = { edition: own, role: as, draft, ...rest } as unknown as InvitationBody;
        const model = buildModel(invitation, locale, 0);
        for (const element of elementsOf(own, as)) {
          const shown = shownTexts(model.getQuestionByName(element.name));
          expect(shown.map(({ renderedHtml }) => renderedHtml)).toEqual(textsOf(element, locale));
          expect(shown.filter(({ hasHtml }) => hasHtml)).toEqual([]);
        }
        // As it is sent: SurveyJS's own lists are no plain ones.
        expect(JSON.parse(JSON.stringify(model.data))).toEqual(answers);
      }),
      { numRuns: 20 },
    );
  });
});
