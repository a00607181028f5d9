import { type Faults, missingOf, type Place, placeAt, sentencesOf, type Values } from '../../components/use-form.ts';
import { useTexts } from '../../texts/texts.ts';

type PromiseForm = {
  readonly check: (values: Values) => Faults;
  readonly place: Place;
  /** What the fields say, as the server wants it. */
  readonly bodyOf: (values: Values) => Readonly<Record<string, string | null>>;
};

/** How the fields of a promise are checked and sent, whether it is new or not. */
export function usePromiseForm(): PromiseForm {
  const { promises, common } = useTexts();
  const { text, organisation, dueOn } = promises.form;
  const labels = { text, organisationId: organisation, dueOn };
  const atField = placeAt(sentencesOf(labels, common.faulty));
  return {
    check: (values) => missingOf(values, labels, common.required),
    place: (problem) => (problem.code === 'promise.due-date' ? { dueOn: problem.detail } : atField(problem)),
    bodyOf: ({ text = '', organisationId = '', dueOn = '', gapId, personId }) => ({
      ...{ text, organisationId, dueOn },
      gapId: gapId || null,
      personId: personId || null,
    }),
  };
}
