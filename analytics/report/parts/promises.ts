import { promisesChart } from '../../charts/promises-chart.ts';
import type { Fate } from '../../texts/report-promises-nl.ts';
import { chart, note, paragraph, piece, table } from '../block.ts';
import { dayWords } from '../day-words.ts';
import { promiseFateOf, promiseTotalsOf } from '../promise-fate.ts';
import type { Block } from '../report.ts';
import type { ReportPromise } from '../report-content.ts';
import type { Told } from '../told.ts';
import type { Written } from '../written.ts';
import { promiseListOf } from './promise-list.ts';

const FATES: readonly Fate[] = ['kept', 'partly', 'not-kept', 'reopened', 'untold', 'not-asked'];

/** More than this many promises are told in a table alone; so are those that stand with their coalitions. */
const MOST_LISTED = 30;

/** What was promised, and what the other side says came of it; also of coalitions without results of the year. */
export function writePromises(told: Told): Written {
  const { texts, content, isOne } = told;
  const promises = content.coalitions.flatMap((one) =>
    one.promises.map((promise) => ({ coalition: one.name, promise })),
  );
  const totals = paragraph(texts.summary.promises(promiseTotalsOf(promises.map(({ promise }) => promise))));
  if (promises.length === 0) return { blocks: [totals] };
  const start = [totals, note(texts.promises.explanation), ...chartOf(told)];
  const isListed = promises.length <= MOST_LISTED && (isOne || !content.parts.includes('coalitions'));
  if (!isListed) return { blocks: [...start, ...tableOf(told, promises)] };
  const sections = FATES.map((fate) => {
    const those = promises.filter(({ promise }) => promiseFateOf(promise) === fate).map(({ promise }) => promise);
    return piece(`promises-${fate}`, texts.promises.headings[fate], promiseListOf(told, those));
  });
  return { blocks: start, sections };
}

/** Of one coalition what its last wave said of every promise that it asked about. */
function chartOf({ locale, isOne, coalitions }: Told): readonly Block[] {
  const [only] = coalitions;
  // A result that was frozen before promises were asked about has none.
  const outcomes = only?.result.dashboard.facts?.promises ?? [];
  if (!isOne || only === undefined || outcomes.length === 0) return [];
  const { organisations } = only.result.dashboard;
  return [chart(promisesChart(locale, { outcomes, organisations }), { id: `${only.key}-promises-chart` })];
}

type Promised = { readonly coalition: string; readonly promise: ReportPromise };

function tableOf({ locale, texts }: Told, promises: readonly Promised[]): readonly Block[] {
  const { table: caption, columns, fates, states } = texts.promises;
  return table(
    caption,
    [
      { key: 'promise', title: columns.promise, kind: 'text' },
      { key: 'coalition', title: columns.coalition, kind: 'text' },
      { key: 'owner', title: columns.owner, kind: 'text' },
      { key: 'due_on', title: columns.due, kind: 'text' },
      { key: 'state', title: columns.state, kind: 'text' },
      { key: 'fate', title: columns.fate, kind: 'text' },
      { key: 'wave', title: columns.wave, kind: 'text' },
    ],
    promises.map(({ coalition, promise }) => [
      promise.text,
      coalition,
      promise.owner.name,
      dayWords(locale, promise.dueOn),
      states[promise.state],
      fates[promiseFateOf(promise)],
      promise.outcomes.at(-1)?.wave ?? null,
    ]),
    1,
  );
}
