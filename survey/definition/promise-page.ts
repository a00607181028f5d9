import type { Role } from '../criterion.ts';
import { type Localized, text } from '../locale.ts';
import { type PromiseQuestion, type PromiseVerdict, promiseNameOf } from '../promise.ts';
import type { QuestionnaireEdition } from '../questionnaire.ts';
import { type Choice, choiceQuestion, type SurveyPage } from './element.ts';

/** Whether earlier promises were kept: one's own, and the other side's. Without questions where none is asked about. */
export function promisePage({ promises = [], texts }: QuestionnaireEdition, role: Role): SurveyPage {
  const choices = verdictChoices(texts.scale.cannotJudge);
  return {
    name: 'promises',
    title: text('Eerdere afspraken', 'Earlier promises'),
    description: text(
      'Wat is er gekomen van wat na een eerdere meetronde is afgesproken?',
      'What has come of what was promised after an earlier wave?',
    ),
    elements: promises.map((promise) => choiceQuestion(promiseNameOf(promise.id), titleOf(promise, role), choices)),
  };
}

function verdictChoices(cannotJudge: Localized): readonly (Choice & { readonly value: PromiseVerdict })[] {
  return [
    { value: 'kept', text: text('Nagekomen', 'Kept') },
    { value: 'partly', text: text('Deels nagekomen', 'Partly kept') },
    { value: 'not-kept', text: text('Niet nagekomen', 'Not kept') },
    { value: 'cannot-judge', text: cannotJudge },
  ];
}

/** Who is asked about a promise of somebody on the own side is its owner: of other partners' promises nobody is. */
function titleOf(promise: PromiseQuestion, role: Role): Localized {
  const { owner, dueOn } = promise;
  const own = owner.role === role;
  const [nl, en] = [dayOf('nl-NL', dueOn), dayOf('en-GB', dueOn)];
  const [wie, who] = own ? OWNERS[role] : owner.role === 'municipality' ? MUNICIPALITY : [owner.name, owner.name];
  const words = promise.text.replace(/\.$/, '');
  return text(
    `${wie} ${own && role === 'municipality' ? 'beloofden' : 'beloofde'}: “${words}”, uiterlijk ${nl}. ${own ? 'Is dat gelukt?' : 'Is dat nagekomen?'}`,
    `${who} promised: “${words}”, by ${en}. ${own ? 'Did that work out?' : 'Was that kept?'}`,
  );
}

type Names = readonly [nl: string, en: string];

const MUNICIPALITY: Names = ['De gemeente', 'The municipality'];
const OWNERS: Readonly<Record<Role, Names>> = {
  municipality: ['Wij als gemeente', 'We as a municipality'],
  partner: ['Uw organisatie', 'Your organisation'],
};

function dayOf(language: string, day: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}
