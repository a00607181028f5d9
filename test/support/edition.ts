import type { ChangedEditionBody, EditionDetailBody } from '../../api/contract/editions.ts';
import { paths } from '../../api/contract/paths.ts';
import type { Criterion, Theme } from '../../survey/criterion.ts';
import { type Localized, text } from '../../survey/locale.ts';
import { samenwerkingswijzer } from '../../survey/questionnaires/samenwerkingswijzer.ts';
import type { Client } from './client.ts';

/** Makes a questionnaire from another, the shipped one if not said, as a coordinator does. */
export async function copyEdition(staff: Client, name: string, from: string = samenwerkingswijzer.id) {
  const answer = await staff.call('POST', paths.editions(), { name, from });
  if (answer.status !== 201) throw new Error(`copy of ${from}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body as EditionDetailBody;
}

/** The change that leaves a questionnaire as it is, with these parts instead. */
export function changeOf(
  { version, name, edition, continues }: EditionDetailBody,
  parts: Partial<ChangedEditionBody> = {},
): ChangedEditionBody {
  const { themes, criteria, openQuestions, texts, englishFallsBack } = edition;
  const same = { themes: [...themes], criteria: [...criteria], openQuestions: [...openQuestions] };
  return { version, name, ...same, ladder: [...texts.ladder.steps], englishFallsBack, continues, ...parts };
}

/** A theme of the coordinator’s own, with its one criterion. */
export const ownTheme: Theme = {
  id: 'geld',
  title: text('Geld', 'Money'),
  question: text('Is er genoeg geld?', 'Is there enough money?'),
  source: null,
};

export function ownCriterion(words: Localized = text('Er is genoeg geld.', 'There is enough money.')): Criterion {
  const statement = { partner: words, municipality: words };
  return {
    id: 'geld.genoeg',
    theme: 'geld',
    subject: 'coalition',
    title: text('Genoeg geld', 'Enough money'),
    statement,
    source: null,
  };
}
