import type { TopLevelSpec } from 'vega-lite';
import type { OrganisationId } from '../../survey/id.ts';
import type { Locale } from '../../survey/locale.ts';
import { type Dot, type GapRow, partnersLevelOf } from '../gap-row.ts';
import { gapWordsOf } from '../gap-words.ts';
import { textsOf } from '../texts/texts.ts';
import { COLORS, CONFIG, NARROW, SMALL_TEXT_SIZE } from './theme.ts';

export type GapChartInput = {
  readonly locale: Locale;
  /** Criteria or themes of one subject, in the order to draw them; at least one. */
  readonly rows: readonly GapRow[];
  readonly names: ReadonlyMap<OrganisationId, string>;
  /** Pixels available, 240 or more. */
  readonly width: number;
};

/**
 * The perception-gap chart: a row per criterion or theme, on the scale 1–5.
 *
 *   ∙  one partner   ●  partners together   ■  municipality   ━  the gap between both
 *
 * A wide faint bar stands for partners of whom only is told between what ends they lie.
 *
 * Beside each row, on a narrow screen below it, stand the gap with its sign, its class, its certainty and how many
 * answers it rests on.
 */
export function buildGapChart(input: GapChartInput): TopLevelSpec {
  const { rows, width } = input;
  const layout = width < NARROW ? narrowLayout(width) : wideLayout(width);
  const { left, right } = layout.padding;
  return {
    width: width - left - right,
    height: { step: layout.step },
    padding: layout.padding,
    autosize: 'none',
    config: CONFIG,
    data: { values: rows.map((row) => lineOf(input, row)) },
    encoding: { y: { field: 'id', type: 'nominal', sort: rows.map(({ id }) => id), axis: null } },
    layer: [
      separator(layout),
      scaleTicks(rows, layout),
      gapRule(),
      partnersBand(),
      points(input, layout),
      ...words(layout),
    ],
  };
}

type Layer = Extract<TopLevelSpec, { layer: unknown }>['layer'][number];

/** Where the parts go, in pixels; `dy` counts down from the middle of a row. */
type Layout = {
  readonly isNarrow: boolean;
  readonly step: number;
  readonly padding: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly label: Place;
  readonly verdict: Place;
  readonly basis: Place;
};

const SCALE = { domain: [1, 5], nice: false, zero: false };

type Place = { readonly x: number | 'width'; readonly dx: number; readonly dy: number; readonly limit: number };

/** Labels to the left of the plot, words to its right. */
function wideLayout(width: number): Layout {
  const [left, right] = [Math.min(300, Math.round(width * 0.28)), 280];
  return {
    isNarrow: false,
    step: 54,
    padding: { left, right, top: 68, bottom: 8 },
    label: { x: 0, dx: -left, dy: 0, limit: left - 24 },
    verdict: { x: 'width', dx: 24, dy: -9, limit: right - 24 },
    basis: { x: 'width', dx: 24, dy: 11, limit: right - 24 },
  };
}

/** Label above each row, words below it: a phone has no room beside them. */
function narrowLayout(width: number): Layout {
  const place = { x: 0, dx: -12, limit: width } as const;
  return {
    isNarrow: true,
    step: 112,
    padding: { left: 12, right: 12, top: 118, bottom: 8 },
    label: { ...place, dy: -36 },
    verdict: { ...place, dy: 24 },
    basis: { ...place, dy: 43 },
  };
}

/** The figures and words of one row. */
function lineOf({ locale, names }: GapChartInput, row: GapRow) {
  const { gap, class: gapClass, certainty } = gapWordsOf(locale, row, names);
  const { answers } = textsOf(locale).gapChart;
  const basis = answers(row.municipality.n, row.partners.n);
  return {
    id: row.id,
    title: row.title[locale],
    faint: row.partners.mostlyUnjudged,
    municipality: row.municipality.mean,
    partners: partnersLevelOf(row.partners),
    low: row.partners.between?.low ?? null,
    high: row.partners.between?.high ?? null,
    verdict: row.gap === null ? gapClass : `${gap}${row.gap.between === null ? '' : ':'} ${gapClass}`,
    basis: row.gap === null || row.gap.certainty === null ? basis : `${certainty} · ${basis}`,
  };
}

/** A hairline under each row, from the label to the words. */
function separator({ step, padding }: Layout): Layer {
  return {
    mark: { type: 'rule', color: COLORS.empty, yOffset: step / 2, xOffset: -padding.left, x2Offset: padding.right },
    encoding: { x: { value: 0 }, x2: { value: 'width' } },
  };
}

/** The five points of the scale in each row; a grid would run through the words below a row. */
function scaleTicks(rows: readonly GapRow[], { isNarrow }: Layout): Layer {
  return {
    data: { values: rows.flatMap(({ id }) => [1, 2, 3, 4, 5].map((mean) => ({ id, mean }))) },
    mark: { type: 'tick', orient: 'vertical', size: isNarrow ? 32 : 44, thickness: 1, color: COLORS.line, opacity: 1 },
    encoding: { x: { field: 'mean', type: 'quantitative', scale: SCALE } },
  };
}

function gapRule(): Layer {
  return {
    transform: [{ filter: 'isValid(datum.municipality) && isValid(datum.partners)' }],
    mark: { type: 'rule', strokeWidth: 4, color: COLORS.line, strokeCap: 'butt' },
    encoding: { x: { field: 'municipality', type: 'quantitative', scale: SCALE }, x2: { field: 'partners' } },
  };
}

/** Where the partners' level lies when it may not be shown itself. */
function partnersBand(): Layer {
  return {
    transform: [{ filter: 'isValid(datum.low) && isValid(datum.high)' }],
    mark: { type: 'rule', strokeWidth: 14, color: COLORS.partners, opacity: 0.35, strokeCap: 'butt' },
    encoding: { x: { field: 'low', type: 'quantitative', scale: SCALE }, x2: { field: 'high' } },
  };
}

/** All points in one layer, so that one legend explains them; the organisations last, so that no mean hides one. */
function points(input: GapChartInput, { isNarrow }: Layout): Layer {
  const { municipality, partners, organisation, scale, scaleShort } = textsOf(input.locale).gapChart;
  const hasDots = input.rows.some((row) => knownDots(row).length > 0);
  const domain = [municipality, partners, ...(hasDots ? [organisation] : [])];
  const legend = {
    orient: 'top',
    direction: isNarrow ? 'vertical' : 'horizontal',
    offset: 14,
    symbolOpacity: 1,
  } as const;
  const byWho = <Value>(range: Value[]) =>
    ({ field: 'who', type: 'nominal', scale: { domain, range }, legend }) as const;
  return {
    data: { values: input.rows.flatMap((row) => pointsOf(row, [municipality, partners, organisation])) },
    mark: { type: 'point', filled: true, yOffset: { expr: 'datum.lift' }, stroke: COLORS.surface, strokeWidth: 1 },
    encoding: {
      x: {
        field: 'mean',
        type: 'quantitative',
        scale: SCALE,
        axis: {
          orient: 'top',
          values: [1, 2, 3, 4, 5],
          title: isNarrow ? scaleShort : scale,
          format: 'd',
          grid: false,
        },
      },
      shape: byWho(['square', 'circle', 'circle']),
      color: byWho([COLORS.municipality, COLORS.partners, COLORS.organisation]),
      size: { field: 'size', type: 'quantitative', scale: null, legend: null },
      opacity: { field: 'opacity', type: 'quantitative', scale: null, legend: null },
    },
  };
}

/** The partners' circle is wide enough to be seen around the municipality's square where both are the same. */
function pointsOf(row: GapRow, [municipality, partners, organisation]: readonly string[]) {
  const means = [
    { who: partners, mean: partnersLevelOf(row.partners), size: 240, opacity: 1, lift: 0 },
    { who: municipality, mean: row.municipality.mean, size: 110, opacity: 1, lift: 0 },
  ].filter(({ mean }) => mean !== null);
  const faint = { who: organisation, size: 46, opacity: 0.75 };
  const dots = knownDots(row).map(({ mean }, i, all) => ({ ...faint, mean, lift: liftOf(all, i) }));
  return [...means, ...dots].map((point) => ({ id: row.id, ...point }));
}

/** An organisation of which only a band is told has no place of its own; the table says what is told. */
function knownDots({ dots }: GapRow): readonly Dot[] {
  return dots.filter(({ mean }) => mean !== null);
}

/** Organisations with the same mean stand above each other, at most 40 pixels high together, instead of hiding each other. */
function liftOf(dots: readonly Dot[], i: number): number {
  const same = dots.flatMap(({ mean }, j) => (mean === dots[i]?.mean ? [j] : []));
  const spacing = Math.min(8, 40 / Math.max(1, same.length - 1));
  return (same.indexOf(i) - (same.length - 1) / 2) * spacing;
}

function words({ label, verdict, basis }: Layout): Layer[] {
  return [
    written('title', label, { fontWeight: 600, color: { expr: `datum.faint ? '${COLORS.soft}' : '${COLORS.text}'` } }),
    written('verdict', verdict, { fontWeight: 600 }),
    written('basis', basis, { fontSize: SMALL_TEXT_SIZE, color: COLORS.soft }),
  ];
}

function written(field: string, { x, ...place }: Place, look: object): Layer {
  return {
    mark: { type: 'text', align: 'left', baseline: 'middle', ...place, ...look },
    encoding: { x: { value: x }, text: { field, type: 'nominal' } },
  };
}
