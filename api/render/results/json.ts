import { z } from 'zod';
import { DashboardBody } from '../../contract/dashboard.ts';

/** The results as the API gives them. */
export function renderResultsJson(body: DashboardBody): string {
  return `${JSON.stringify(body, null, 2)}\n`;
}

/** What `renderResultsJson` makes, as JSON Schema (draft 2020-12). */
export function renderResultsSchema(): string {
  const schema = z.toJSONSchema(DashboardBody, { unrepresentable: 'any' });
  return `${JSON.stringify({ ...schema, title: 'Samenspiegel: results of a wave' }, null, 2)}\n`;
}
