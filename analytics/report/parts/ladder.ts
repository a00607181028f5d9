import type { ChartCell } from '../../charts/chart-table.ts';
import { ladderChart } from '../../charts/ladder-chart.ts';
import { isWithheld } from '../../disclosure/disclosed.ts';
import type { Ladder } from '../../facts/facts.ts';
import { chart, note, paragraph, table } from '../block.ts';
import type { Block } from '../report.ts';
import type { Told, ToldCoalition } from '../told.ts';
import type { Written } from '../written.ts';

/** On which step collaborations stand, and where they should be. */
export function writeLadder(told: Told): Written {
  const { texts, coalitions, isOne } = told;
  const stands = coalitions.flatMap((one) => {
    const ladder = one.result.dashboard.facts?.ladder;
    return ladder !== undefined && isTold(ladder) ? [{ one, ladder }] : [];
  });
  const [only] = stands;
  if (only === undefined) return { blocks: [paragraph(texts.ladder.none)] };
  const blocks = isOne ? drawn(told, only) : tabled(told, stands);
  return { blocks: [paragraph(texts.ladder.explanation), ...blocks] };
}

type Stand = { readonly one: ToldCoalition; readonly ladder: Ladder };

function isTold({ parties }: Ladder): boolean {
  return parties.some(({ now, wanted }) =>
    [now, wanted].some(({ mean }) => (isWithheld(mean) ? mean.low !== undefined : mean !== null)),
  );
}

function drawn({ locale }: Told, { one, ladder }: Stand): readonly Block[] {
  const { organisations } = one.result.dashboard;
  const drawing = ladderChart(locale, { ladder, organisations, decimals: one.isConfidential ? 1 : 2 });
  return [chart(drawing, { id: `${one.key}-ladder` })];
}

/** Half a step: less is no other answer to who reads it. */
const NOTABLE = 0.5;
const ROUNDING = 1e-9;

function tabled({ locale, texts }: Told, stands: readonly Stand[]): readonly Block[] {
  const { ladder } = texts;
  const known = stands.flatMap(({ ladder: { parties } }) => {
    const party = parties.find((one) => one.role === 'partner' && one.organisation === null);
    const [now, wanted] = [party?.now.mean ?? null, party?.wanted.mean ?? null];
    return typeof now === 'number' && typeof wanted === 'number' ? [wanted - now] : [];
  });
  const higher = known.filter((difference) => difference >= NOTABLE - ROUNDING).length;
  const steps = stepsOf(locale, stands);
  return [
    ...(steps === null ? [] : [note(ladder.steps(steps))]),
    ...(known.length === 0 ? [] : [paragraph(ladder.higher(higher, known.length))]),
    ...tableOf(texts, stands),
  ];
}

/** What the steps are called, where every coalition calls them alike; else null. */
function stepsOf(locale: Told['locale'], stands: readonly Stand[]): string | null {
  const named = new Set(stands.map(({ ladder }) => ladder.steps.map((step) => step[locale]).join(' · ')));
  return named.size === 1 ? ([...named][0] ?? null) : null;
}

function tableOf({ ladder: { table: caption, columns } }: Told['texts'], stands: readonly Stand[]): readonly Block[] {
  return table(
    caption,
    [
      { key: 'coalition', title: columns.coalition, kind: 'text' },
      { key: 'municipality_now', title: columns.ownNow, kind: 'level' },
      { key: 'municipality_wanted', title: columns.ownWanted, kind: 'level' },
      { key: 'partners_now', title: columns.partnersNow, kind: 'level' },
      { key: 'partners_wanted', title: columns.partnersWanted, kind: 'level' },
    ],
    stands.map(({ one, ladder }) => [one.name, ...rungsOf(ladder, 'municipality'), ...rungsOf(ladder, 'partner')]),
    1,
  );
}

function rungsOf({ parties }: Ladder, role: 'municipality' | 'partner'): readonly ChartCell[] {
  const party = parties.find((one) => one.role === role && (one.role === 'municipality' || one.organisation === null));
  return party === undefined ? [null, null] : [party.now.mean, party.wanted.mean];
}
