import type { Chart } from '../../charts/chart.ts';
import { priorityChart } from '../../charts/priority-chart.ts';
import { prioritiesOf } from '../../charts/priority-theme.ts';
import { hasClearShares, sharesChart } from '../../charts/shares-chart.ts';
import { mostlyWished, wishesChart } from '../../charts/wishes-chart.ts';
import { isWithheld } from '../../disclosure/disclosed.ts';
import type { Facts, Wish } from '../../facts/facts.ts';
import { chart, piece } from '../block.ts';
import type { Block, Section } from '../report.ts';
import type { Told, ToldCoalition } from '../told.ts';

/**
 * What is important, who brings what, and what should be lighter or heavier, as charts. Nothing where this audience sees no
 * single organisation.
 */
export function besideOf(told: Told, one: ToldCoalition): readonly (Section | null)[] {
  const facts = factsOf(one);
  if (facts === null) return [];
  const { importance, contribution } = told.texts.coalitions;
  return [
    piece(`${one.key}-importance`, importance, drawn(one, [prioritiesIn(told, one, facts)])),
    piece(
      `${one.key}-contribution`,
      contribution,
      drawn(one, [sharesIn(told, one, facts), wishesIn(told, one, facts)]),
    ),
  ];
}

/** The sentences of the same charts, of those that say something. */
export function besideSentencesOf(told: Told, one: ToldCoalition): readonly string[] {
  const facts = factsOf(one);
  if (facts === null) return [];
  const { themes } = prioritiesOf(one.rows, facts.importance);
  const wishes = facts.wishes.filter(isNotable);
  return [
    ...(themes.some(({ isOften, isFirm }) => isOften && isFirm) ? [prioritiesIn(told, one, facts).sentence] : []),
    ...(hasClearShares(facts.shares) ? [sharesIn(told, one, facts).sentence] : []),
    ...(wishes.length > 0 ? [titled(wishesIn(told, one, { ...facts, wishes }))] : []),
  ];
}

function factsOf({ result }: ToldCoalition): Facts | null {
  return result.isNamed ? result.dashboard.facts : null;
}

/** Those in which there is something to draw. */
function drawn({ key }: ToldCoalition, charts: readonly Chart[]): readonly Block[] {
  return charts.flatMap((one) => (one.build === null ? [] : [chart(one, { id: `${key}-${one.id}` })]));
}

/** Its sentence begins with the names of what was asked about, not with what was asked. */
function titled({ title, sentence }: Chart): string {
  return `${title} ${sentence}`;
}

/** Most of a side wish it otherwise than it is. */
function isNotable({ parties }: Wish): boolean {
  return parties.some((party) => {
    const isSide = party.role === 'municipality' || party.organisation === null;
    const most = isSide && !isWithheld(party.counts) ? mostlyWished(party.counts) : null;
    return most === 'lighter' || most === 'heavier';
  });
}

function prioritiesIn({ locale }: Told, { rows }: ToldCoalition, { importance }: Facts): Chart {
  return priorityChart(locale, { rows, importance });
}

function sharesIn({ locale }: Told, { result }: ToldCoalition, { shares }: Facts): Chart {
  return sharesChart(locale, { shares, organisations: result.dashboard.organisations });
}

function wishesIn({ locale }: Told, { result }: ToldCoalition, { wishes, wishTitles: elements }: Facts): Chart {
  return wishesChart(locale, { wishes, organisations: result.dashboard.organisations, elements });
}
