import { z } from 'zod';
import { ROLES, THEME_IDS } from '../../survey/criterion.ts';
import type { EditionId } from '../../survey/id.ts';
import {
  OPEN_QUESTIONS,
  type QuestionnaireEdition,
  type QuestionTexts,
  REGIME_ELEMENTS,
  REGIME_WISHES,
} from '../../survey/questionnaire.ts';
import { criterionId, localized } from './fields.ts';

const byRole = z.record(z.enum(ROLES), localized);

/** Every word that is asked, by role where the wording depends on who answers. */
const texts: z.ZodType<QuestionTexts> = z.object({
  scale: z.object({ 1: localized, 2: localized, 3: localized, 4: localized, 5: localized, cannotJudge: localized }),
  ladder: z.object({
    title: localized,
    explanation: localized,
    now: localized,
    wanted: localized,
    steps: z.tuple([localized, localized, localized, localized, localized]),
  }),
  importance: localized,
  share: z.object({ title: localized, explanation: localized, unknown: localized }),
  wish: z.object({
    title: localized,
    elements: z.record(z.enum(REGIME_ELEMENTS), localized),
    wishes: z.record(z.enum(REGIME_WISHES), localized),
  }),
  comment: localized,
  open: z.record(z.enum(OPEN_QUESTIONS), byRole),
  prediction: z.object({
    title: localized,
    explanation: localized,
    themes: z.record(z.enum(THEME_IDS), localized),
  }),
  relation: z.object({ role: localized, since: localized }),
});

/** A questionnaire, as `survey/questionnaire.ts` has it: the compiler compares this description with its type. */
export const EditionBody: z.ZodType<QuestionnaireEdition> = z.object({
  id: z.string() as unknown as z.ZodType<EditionId>,
  title: localized,
  source: localized,
  themes: z.array(z.object({ id: z.enum(THEME_IDS), title: localized, question: localized, source: localized })),
  criteria: z.array(
    z.object({
      id: criterionId,
      theme: z.enum(THEME_IDS),
      subject: z.enum(['municipality', 'coalition']),
      title: localized,
      statement: byRole,
      source: localized,
    }),
  ),
  texts,
});
