import { expect, it } from 'vitest';
import type { Facts } from '../../../../analytics/facts/facts.ts';
import type { ResultContent } from '../../../../analytics/published.ts';
import { readFrozenContent } from '../../../../api/db/frozen-content.ts';
import { dashboardOf } from '../../analytics/figures/small-dashboard.ts';
import { facts } from '../../analytics/figures/small-facts.ts';

const frozen = (beside: Facts | null) => ({ dashboard: dashboardOf([], beside) }) as unknown as ResultContent;

it('a result that was frozen before promises were asked about has none, and is otherwise as it was', () => {
  const { promises: _, ...before } = facts;
  expect(readFrozenContent(frozen(before as Facts))).toEqual(frozen({ ...facts, promises: [] }));
});

it('any other result is as it was frozen', () => {
  for (const content of [frozen(facts), frozen(null)]) expect(readFrozenContent(content)).toBe(content);
});
