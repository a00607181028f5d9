import type { Model } from 'survey-core';
import type { Localized } from '../../survey/locale.ts';

/**
 * Writes under a question where its answer comes from, until somebody changes that answer.
 *
 * @param marks the words, by question.
 */
export function markQuestions(model: Model, marks: ReadonlyMap<string, Localized>): void {
  const plain = new Map<string, unknown>();
  for (const [name, mark] of marks) {
    const question = model.getQuestionByName(name);
    if (!question) continue;
    const before = question.locDescription.getJson();
    plain.set(name, before);
    describe(question, withMark(before, mark));
  }
  model.onValueChanged.add((_model, { name }) => {
    if (!plain.has(name)) return;
    describe(model.getQuestionByName(name), plain.get(name));
    plain.delete(name);
  });
}

type Question = ReturnType<Model['getQuestionByName']>;

/** SurveyJS notices a new text, but not by itself that there is one now, or none any more. */
function describe(question: Question, text: unknown): void {
  question.locDescription.setJson(text ?? '');
  question.hasDescription = Boolean(text);
}

function withMark(before: Partial<Localized> | null | undefined, mark: Localized): Localized {
  const join = (own: string | undefined, more: string) => (own ? `${own} · ${more}` : more);
  return { nl: join(before?.nl, mark.nl), en: join(before?.en, mark.en) };
}
