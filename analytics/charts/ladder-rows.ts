import type { TopLevelSpec } from 'vega-lite';
import type { Locale } from '../../survey/locale.ts';
import { textsOf } from '../texts/texts.ts';
import { arrow, ladderLegend } from './ladder-marks.ts';
import type { LadderParty, Stand } from './ladder-party.ts';
import type { LineScale } from './line-scale.ts';
import { bandMark } from './party-marks.ts';
import { drawRows } from './row-drawing.ts';
import type { Thing } from './sheet.ts';

export type LadderDrawing = { readonly steps: readonly string[]; readonly parties: readonly LadderParty[] };

/** The ladder laid on its side, a row per party, for a narrow screen: what its steps are is said above. */
export function drawLadderRows(locale: Locale, width: number, { steps, parties }: LadderDrawing): TopLevelSpec {
  const { axis } = textsOf(locale).ladderChart;
  return drawRows(locale, width, {
    rows: parties.map((party) => wordsOf(locale, party)),
    legend: ladderLegend(locale, parties, 'triangle-right'),
    axis: {
      domain: [1, 5],
      values: steps.map((_, i) => i + 1),
      label: String,
      title: [axis, ...steps.map((step, i) => `${i + 1} ${step}`)],
    },
    marksOf: (i, y, x) => marksOf(locale, parties[i] as LadderParty, y, x),
  });
}

function wordsOf(locale: Locale, { name, now, wanted }: LadderParty) {
  const texts = textsOf(locale).ladderChart;
  const verdict = `${texts.now(now.words)}, ${texts.wantedLevel(wanted.words)}`;
  return { title: name, verdict, basis: [texts.answers(now.n, wanted.n)] };
}

function marksOf(locale: Locale, { name, who, now, wanted }: LadderParty, y: number, x: LineScale): readonly Thing[] {
  const texts = textsOf(locale).ladderChart;
  const saysNow = textsOf(locale).charts.says(name, texts.now(now.words));
  const saysWanted = textsOf(locale).charts.says(name, texts.wantedLevel(wanted.words));
  const place = ({ level }: Stand) => (level === null ? null : x(level));
  const [from, to] = [place(now), place(wanted)];
  const aside = now.band !== null && wanted.band !== null ? 8 : 0;
  const head = from !== null && to !== null && to < from ? 'triangle-left' : 'triangle-right';
  return [
    ...(now.band === null ? [] : [bandMark(x(now.band.low), x(now.band.high), y - aside, saysNow)]),
    ...(wanted.band === null ? [] : [bandMark(x(wanted.band.low), x(wanted.band.high), y + aside, saysWanted)]),
    ...arrow(who, { from: from === null ? null : [from, y], to: to === null ? null : [to, y], head }, [
      saysNow,
      saysWanted,
    ]),
  ];
}
