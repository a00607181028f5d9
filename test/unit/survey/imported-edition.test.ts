import { describe, expect, it } from 'vitest';
import { EditionBody } from '../../../api/contract/edition.ts';
import type { EditionId } from '../../../survey/id.ts';
import { buildImportedEdition } from '../../../survey/imported-edition.ts';
import { text } from '../../../survey/locale.ts';
import { samenwerkingswijzer } from '../../../survey/questionnaires/samenwerkingswijzer.ts';

const build = (ids: readonly string[]) =>
  buildImportedEdition('ingelezen' as EditionId, text('Ingelezen', ''), ids, samenwerkingswijzer);

describe('buildImportedEdition', () => {
  it('is the shipped edition when the file rates exactly its criteria, in whatever order', () => {
    const ids = samenwerkingswijzer.criteria.map(({ id }) => id);
    const { edition, positions } = build(ids.toReversed());
    expect(edition).toBe(samenwerkingswijzer);
    expect(ids.map((id) => positions.get(id))).toEqual(ids.map((_, i) => i));
  });

  it('takes over the shipped criteria first and makes the others its own', () => {
    const { edition, positions } = build(['Q1', 'player.clear', 'vertrouwen.open', 'goals.realised', 'player.eigen']);
    expect(edition.criteria.map(({ id, theme }) => [id, theme])).toEqual([
      ['goals.realised', 'goals'],
      ['player.clear', 'player'],
      ['Q1', 'other'],
      ['vertrouwen.open', 'vertrouwen'],
      ['player.eigen', 'player'],
    ]);
    expect(edition.themes.map(({ id }) => id)).toEqual(['goals', 'player', 'other', 'vertrouwen']);
    expect(positions.get('Q1')).toBe(2);
    expect(edition.criteria[0]).toBe(samenwerkingswijzer.criteria.find(({ id }) => id === 'goals.realised'));
    expect(edition.criteria[2]?.subject).toBe('municipality');
  });

  it.each([
    ['role'],
    ['importance'],
    ['ladder.now'],
    ['constructor'],
    ['a/b'],
    ['.x'],
    ['x.'],
    ['é'.repeat(120)],
    ['goals.'],
  ])('keeps the name of %j where it can be no id', (name) => {
    const { edition } = build([name]);
    expect(edition.criteria.map(({ id }) => id)).toEqual(['criterion 1']);
    expect(edition.criteria[0]?.statement.partner.nl).toBe(name);
  });

  it('gives no two criteria one id', () => {
    const { edition } = build(['criterion 2', 'a/b', 'criterion 5', 'criterion 1']);
    expect(edition.criteria.map(({ id }) => id)).toEqual(['criterion 2', 'criterion 6', 'criterion 5', 'criterion 1']);
  });

  it('is an edition that the contract takes, whatever the names are', () => {
    const names = ['Q1', 'a b.c', 'ladder.now', 'other', 'goals.realised', '2', 'x'.repeat(100), 'vertrouwen.open'];
    expect(EditionBody.safeParse(build(names).edition).error?.issues).toBeUndefined();
  });
});
