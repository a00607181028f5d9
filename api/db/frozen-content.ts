import type { Facts } from '../../analytics/facts/facts.ts';
import type { ResultContent } from '../../analytics/published.ts';

/** A frozen result as it is read today: what results did not have when it was frozen is empty. Its digest stays that of what is stored. */
export function readFrozenContent(content: ResultContent): ResultContent {
  const { facts } = content.dashboard;
  if (facts === null || 'promises' in facts) return content;
  return { ...content, dashboard: { ...content.dashboard, facts: { ...(facts as Facts), promises: [] } } };
}
