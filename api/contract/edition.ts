import { z } from 'zod';
import { ROLES } from '../../survey/criterion.ts';
import { findEditionFaults } from '../../survey/edition-faults.ts';
import {
  MAXIMUM_CRITERIA,
  MAXIMUM_EXPLANATION,
  MAXIMUM_ID,
  MAXIMUM_OPEN_QUESTIONS,
  MAXIMUM_STATEMENT,
  MAXIMUM_THEMES,
  MAXIMUM_TITLE,
  USABLE_ID,
} from '../../survey/edition-limits.ts';
import type { EditionId } from '../../survey/id.ts';
import type { Localized } from '../../survey/locale.ts';
import {
  type QuestionnaireEdition,
  type QuestionTexts,
  REGIME_ELEMENTS,
  REGIME_WISHES,
} from '../../survey/questionnaire.ts';
import { typedLine } from '../../survey/typed-text.ts';
import { PromiseQuestionBody } from './facts.ts';
import { line } from './fields.ts';

/** Without English only where the edition says that it falls back; see `survey/edition-faults.ts`. */
function words(maximum: number): z.ZodType<Localized> {
  return z.object({ nl: line(maximum), en: typedLine(maximum) });
}

const title = words(MAXIMUM_TITLE);
const statement = words(MAXIMUM_STATEMENT);
const explanation = words(MAXIMUM_EXPLANATION);
const byRole = z.record(z.enum(ROLES), statement);

/**
 * Names something in answers and tables. What every JavaScript object has of its own (`constructor`) would be found where nothing was answered.
 */
export const name = z
  .string()
  .max(MAXIMUM_ID)
  .regex(USABLE_ID)
  .refine((id) => !(id in {}));

export const steps = z.tuple([title, title, title, title, title]);

/** Every word that is asked, by role where the wording depends on who answers. */
const texts: z.ZodType<QuestionTexts> = z.object({
  scale: z.object({ 1: title, 2: title, 3: title, 4: title, 5: title, cannotJudge: title }),
  ladder: z.object({
    title: statement,
    explanation,
    now: statement,
    wanted: statement,
    steps,
  }),
  importance: statement,
  share: z.object({ title: statement, explanation, unknown: statement }),
  wish: z.object({
    title: statement,
    elements: z.record(z.enum(REGIME_ELEMENTS), statement),
    wishes: z.record(z.enum(REGIME_WISHES), title),
  }),
  comment: statement,
  prediction: z.object({ title: statement, explanation, themes: z.record(name, statement) }),
  relation: z.object({ role: statement, since: statement }),
});

export const themes = z
  .array(z.object({ id: name, title, question: statement, source: explanation.nullable() }))
  .min(1)
  .max(MAXIMUM_THEMES);

export const criteria = z
  .array(
    z.object({
      /** For example `player.connects-interests`. */
      id: name,
      theme: name,
      subject: z.enum(['municipality', 'coalition']),
      title,
      statement: byRole,
      source: explanation.nullable(),
    }),
  )
  .min(1)
  .max(MAXIMUM_CRITERIA);

export const openQuestions = z.array(z.object({ id: name, text: byRole })).max(MAXIMUM_OPEN_QUESTIONS);

const edition = z.object({
  id: z.string() as unknown as z.ZodType<EditionId>,
  title: statement,
  source: explanation,
  themes,
  criteria,
  openQuestions,
  texts,
  englishFallsBack: z.boolean(),
});

/** A questionnaire, as `survey/questionnaire.ts` has it: the compiler compares this description with its type. */
export const EditionBody: z.ZodType<Omit<QuestionnaireEdition, 'promises'>> = edition.superRefine(refuseFaults);

/** A questionnaire as a wave asks it: with the earlier promises that somebody is asked about. */
export const AskedEditionBody: z.ZodType<QuestionnaireEdition> = edition
  .extend({ promises: z.array(PromiseQuestionBody).exactOptional() })
  .superRefine(refuseFaults);

function refuseFaults(asked: QuestionnaireEdition, context: z.RefinementCtx): void {
  for (const path of findEditionFaults(asked)) context.addIssue({ code: 'custom', path: [...path], input: asked });
}
