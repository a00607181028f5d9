import { describe, expect, it } from 'vitest';
import { ROLES } from '../../../survey/criterion.ts';
import { LOCALES } from '../../../survey/locale.ts';
import { samenwerkingswijzer } from '../../../survey/questionnaires/samenwerkingswijzer.ts';

const { criteria, themes, texts } = samenwerkingswijzer;

describe('the shipped edition', () => {
  it('has 29 criteria, of which 18 are about the municipality', () => {
    expect(criteria).toHaveLength(29);
    expect(criteria.filter(({ subject }) => subject === 'municipality')).toHaveLength(18);
  });

  it('keeps its criteria in the order of every stored response', () => {
    expect(criteria.map(({ id, subject }) => `${id} ${subject}`)).toEqual([
      'goals.realised coalition',
      'goals.effect coalition',
      'goals.added-value coalition',
      'contribution.proportion municipality',
      'contribution.commitment municipality',
      'contribution.shared-responsibility coalition',
      'contribution.letting-go municipality',
      'player.connects-interests municipality',
      'player.works-with-initiators municipality',
      'player.connects-parties municipality',
      'player.clear municipality',
      'player.facilitates municipality',
      'player.one-counter municipality',
      'player.realises municipality',
      'player.concrete municipality',
      'relations.constructive coalition',
      'relations.trust municipality',
      'relations.common-ground municipality',
      'relations.open-difference coalition',
      'relations.durable coalition',
      'governance.legal-form coalition',
      'governance.roles coalition',
      'governance.rules coalition',
      'governance.no-legalism municipality',
      'accountability.timely municipality',
      'accountability.complete municipality',
      'accountability.relevant municipality',
      'accountability.steering coalition',
      'accountability.lean municipality',
    ]);
  });

  it('has the six themes in the order of its source, and every criterion in the theme that its id names', () => {
    expect(themes.map(({ id }) => id)).toEqual([
      'goals',
      'contribution',
      'player',
      'relations',
      'governance',
      'accountability',
    ]);
    for (const { id, theme } of criteria) expect(id.split('.')[0]).toBe(theme);
  });

  it('says where each theme and criterion comes from, in both languages', () => {
    for (const { source } of [...themes, ...criteria]) {
      for (const locale of LOCALES) expect(source?.[locale]).toMatch(/./);
    }
  });
});

describe.each(LOCALES.flatMap((locale) => ROLES.map((role) => ({ locale, role }))))(
  'the statements in $locale for the $role',
  ({ locale, role }) => {
    const statements = criteria.map(({ statement }) => statement[role][locale]);

    it('are one sentence of at most 90 characters each', () => {
      for (const statement of statements) {
        expect(statement).toMatch(/^\p{Lu}[^.!?]*\.$/u);
        expect(statement.length).toBeLessThanOrEqual(90);
      }
    });

    it('are all different', () => {
      expect(new Set(statements).size).toBe(29);
    });
  },
);

describe.each(LOCALES)('the words in %s', (locale) => {
  it('label every theme and criterion with at most 40 characters, no two the same', () => {
    const titles = [...themes, ...criteria].map(({ title }) => title[locale]);
    for (const title of titles) {
      expect(title).not.toBe('');
      expect(title.length).toBeLessThanOrEqual(40);
    }
    expect(new Set(titles).size).toBe(6 + 29);
  });

  it('name five different points of the scale and five different steps of the ladder', () => {
    const { cannotJudge, ...points } = texts.scale;
    const scale = [...Object.values(points), cannotJudge].map((point) => point[locale]);
    expect(new Set(scale).size).toBe(6);
    expect(new Set(texts.ladder.steps.map((step) => step[locale])).size).toBe(5);
  });
});

describe('the two wordings of a statement', () => {
  it('differ where a partner looks at the municipality and the municipality at itself', () => {
    for (const { subject, statement } of criteria) {
      if (subject === 'municipality') expect(statement.partner.nl).not.toBe(statement.municipality.nl);
    }
  });
});
