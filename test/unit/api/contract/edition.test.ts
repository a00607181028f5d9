import { describe, expect, it } from 'vitest';
import { EditionBody } from '../../../../api/contract/edition.ts';
import { text } from '../../../../survey/locale.ts';
import type { QuestionnaireEdition } from '../../../../survey/questionnaire.ts';
import { samenwerkingswijzer as shipped } from '../../../../survey/questionnaires/samenwerkingswijzer.ts';

const [first, ...others] = shipped.criteria;
const [goals, ...themes] = shipped.themes;
const [keep] = shipped.openQuestions;
const same = (count: number) => Array.from({ length: count }, (_, i) => ({ ...first, id: `goals.${i}` }));

/** The shipped edition with these parts instead of its own. */
function changed(parts: object): unknown {
  return { ...shipped, ...parts };
}

/** The shipped edition with its first criterion changed. */
function criterion(part: object): unknown {
  return changed({ criteria: [{ ...first, ...part }, ...others] });
}

/** The shipped edition with these steps on the ladder. */
function ladder(steps: readonly unknown[]): unknown {
  return changed({ texts: { ...shipped.texts, ladder: { ...shipped.texts.ladder, steps } } });
}

/** The places that the description finds fault with. */
function faultsOf(edition: unknown): readonly string[] {
  return (EditionBody.safeParse(edition).error?.issues ?? []).map(({ path }) => path.join('.'));
}

describe('the description of a questionnaire', () => {
  it('leaves nothing of the shipped one out', () => {
    expect(EditionBody.parse(shipped)).toEqual(shipped);
  });

  it.each([
    ['no theme', changed({ themes: [], criteria: [] }), ['themes', 'criteria']],
    ['13 themes', changed({ themes: Array(13).fill(goals) }), ['themes']],
    ['61 criteria', changed({ criteria: [...same(61 - others.length), ...others] }), ['criteria']],
    ['11 open questions', changed({ openQuestions: Array(11).fill(keep) }), ['openQuestions']],
    ['the same open question twice', changed({ openQuestions: [keep, keep] }), ['openQuestions.1.id']],
    ['a theme without criteria', changed({ themes: [{ ...goals, id: 'geld' }, ...shipped.themes] }), ['themes.0.id']],
    ['a criterion of a theme that is not there', criterion({ theme: 'geld' }), ['criteria.0.theme']],
    ['the same criterion twice', changed({ criteria: [first, first, ...others] }), ['criteria.0.id', 'criteria.1.id']],
    ['a criterion that is called as another question', criterion({ id: 'ladder.now' }), ['criteria.0.id']],
    ['a criterion that is called as an open question', criterion({ id: 'open.keep' }), ['criteria.0.id']],
    ['a criterion that is called as a column of the ratings', criterion({ id: 'role' }), ['criteria.0.id']],
    ['an id that every object has', criterion({ id: 'constructor' }), ['criteria.0.id']],
    ['an id with braces', criterion({ id: '{goals}' }), ['criteria.0.id']],
    ['an id of 81 characters', criterion({ id: 'a'.repeat(81) }), ['criteria.0.id']],
    ['a label of 41 characters', criterion({ title: text('a'.repeat(41), 'a') }), ['criteria.0.title.nl']],
    ['no Dutch', criterion({ title: text(' ', 'Goals') }), ['criteria.0.title.nl']],
    ['no English', criterion({ title: text('Doelen', ' ') }), ['criteria.0.title.en']],
    ['a ladder of four steps', ladder(shipped.texts.ladder.steps.slice(1)), ['texts.ladder.steps']],
  ])('refuses %s, by its place', (_what, edition, places) => {
    expect(faultsOf(edition)).toEqual(places);
  });

  it('refuses the same theme twice: its criteria would be asked twice', () => {
    const faults = faultsOf(changed({ themes: [goals, goals, ...themes] }));
    expect(faults).toEqual(['themes.1.id', 'criteria.0.id', 'criteria.1.id', 'criteria.2.id']);
  });

  it('takes a statement of exactly 200 characters and none of 201', () => {
    const statement = (length: number) => {
      const words = text('a'.repeat(length), 'a'.repeat(length));
      return criterion({ statement: { partner: words, municipality: words } });
    };
    expect(faultsOf(statement(200))).toEqual([]);
    expect(faultsOf(statement(201))).toHaveLength(4);
  });

  it('takes ids from elsewhere, with a theme of their own', () => {
    const elsewhere = [
      { ...first, id: 'Q1', theme: 'Q' },
      { ...first, id: 'vertrouwen.open', theme: 'vertrouwen' },
    ];
    const own = ['Q', 'vertrouwen'].map((id) => ({ ...goals, id, source: null }));
    expect(faultsOf(changed({ themes: own, criteria: elsewhere, openQuestions: [] }))).toEqual([]);
  });

  it('takes texts without English only when the edition says that it falls back to Dutch', () => {
    const dutch = { ...(criterion({ title: text('Doelen', '') }) as QuestionnaireEdition), englishFallsBack: true };
    expect(EditionBody.parse(dutch)).toEqual(dutch);
  });
});
