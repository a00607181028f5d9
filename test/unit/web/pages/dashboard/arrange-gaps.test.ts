import { expect, it } from 'vitest';
import { arrangeGaps, inOrder } from '../../../../../web/pages/dashboard/arrange-gaps.ts';
import { close, higher, lower, silent } from '../../../analytics/gap-rows.ts';

const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id.replace('player.', ''));

it('puts the widest gap first, and what has none last', () => {
  expect(idsOf(inOrder([silent, close, higher, lower], 'gap'))).toEqual(['lager', 'hoger', 'gelijk', 'stil']);
});

it('puts the surest first, of equally sure ones the widest', () => {
  expect(idsOf(inOrder([close, silent, higher, lower], 'certainty'))).toEqual(['lager', 'hoger', 'gelijk', 'stil']);
});

it('leaves the order of the questionnaire', () => {
  expect(idsOf(inOrder([close, higher, lower], 'theme'))).toEqual(['gelijk', 'hoger', 'lager']);
});

it('shows the criteria of a theme below it while it is open', () => {
  const theme = { ...higher, kind: 'theme' as const, id: 'player' };
  const rows = [theme, close, lower];
  expect(idsOf(arrangeGaps(rows, 'gap', new Set()))).toEqual(['player']);
  expect(idsOf(arrangeGaps(rows, 'gap', new Set(['player'])))).toEqual(['player', 'lager', 'gelijk']);
});

it('leaves out what is not half a point apart, but keeps a theme above a criterion that is', () => {
  const theme = { ...close, kind: 'theme' as const, id: 'player' };
  const rows = [theme, close, lower, silent];
  expect(idsOf(arrangeGaps(rows, 'gap', new Set(), 'apart'))).toEqual([]);
  expect(idsOf(arrangeGaps(rows, 'gap', new Set(['player']), 'apart'))).toEqual(['player', 'lager']);
});

it('leaves out what is fragile when only what is sure is wanted', () => {
  const fragile = { ...higher, gap: higher.gap && { ...higher.gap, certainty: 'fragile' as const } };
  const theme = { ...close, kind: 'theme' as const, id: 'player' };
  expect(idsOf(arrangeGaps([theme, fragile, lower], 'gap', new Set(['player']), 'sure'))).toEqual(['player', 'lager']);
});
