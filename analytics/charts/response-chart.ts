import type { TopLevelSpec } from 'vega-lite';
import type { OrganisationId } from '../../survey/id.ts';
import type { Locale } from '../../survey/locale.ts';
import type { OrganisationResponse } from '../response-rate.ts';
import { textsOf } from '../texts/texts.ts';
import { linesOf } from './lines.ts';
import { COLORS, CONFIG, NARROW } from './theme.ts';

export type ResponseChartInput = {
  readonly locale: Locale;
  /** In the order to draw them; at least one. */
  readonly response: readonly OrganisationResponse[];
  readonly names: ReadonlyMap<OrganisationId, string>;
  /** Pixels available, 240 or more. */
  readonly width: number;
};

/** At most this many pixels for one answer. */
const WIDEST_CELL = 30;

/** Height of a line of text, and a wide letter, in pixels at the charts' text size. */
const LINE = 18;
const LETTER = 7.6;

/** The response: a row per organisation, in it a square for every answer that was asked, filled when it was submitted. */
export function buildResponseChart({ locale, response, names, width }: ResponseChartInput): TopLevelSpec {
  const isNarrow = width < NARROW;
  const left = isNarrow ? 2 : Math.min(340, Math.round(width * 0.4));
  const named = response.map(({ organisation }) => ({
    organisation,
    name: linesOf(names.get(organisation) ?? '', (isNarrow ? width : left - 24) / LETTER),
  }));
  const lines = Math.max(1, ...named.map(({ name }) => name.length));
  const most = Math.max(1, ...response.map(({ invited }) => invited));
  const cell = Math.min(WIDEST_CELL, (width - left) / most);
  const { submitted, started, notStarted } = textsOf(locale).responseChart;
  const parts = [submitted, started, notStarted];
  return {
    width: width - left,
    height: { step: isNarrow ? 66 + (lines - 1) * LINE : Math.max(40, lines * LINE + 8) },
    padding: { left, right: 0, top: isNarrow ? 104 : 44, bottom: 4 },
    autosize: 'none',
    config: CONFIG,
    encoding: {
      y: { field: 'organisation', type: 'nominal', sort: response.map(({ organisation }) => organisation), axis: null },
    },
    layer: [
      {
        data: { values: response.flatMap((row) => answersOf(row, parts)) },
        mark: {
          type: 'point',
          shape: 'square',
          opacity: 1,
          size: (cell * 0.7) ** 2,
          strokeWidth: 2,
          yOffset: isNarrow ? 14 : 0,
        },
        encoding: {
          x: {
            field: 'place',
            type: 'quantitative',
            scale: { domain: [0, (width - left) / cell], nice: false },
            axis: null,
          },
          fill: {
            field: 'part',
            type: 'nominal',
            scale: { domain: parts, range: [COLORS.municipality, COLORS.begun, COLORS.empty] },
            legend: { orient: 'top', direction: isNarrow ? 'vertical' : 'horizontal', symbolType: 'square' },
          },
          stroke: {
            field: 'part',
            type: 'nominal',
            scale: { domain: parts, range: [COLORS.municipality, COLORS.organisation, COLORS.organisation] },
          },
        },
      },
      {
        data: { values: named },
        mark: {
          type: 'text',
          align: 'left',
          baseline: isNarrow ? 'line-bottom' : 'middle',
          lineHeight: LINE,
          dx: -left,
          dy: { expr: isNarrow ? `-${LINE} * (length(datum.name) - 1)` : `-${LINE / 2} * (length(datum.name) - 1)` },
          limit: isNarrow ? width : left - 24,
        },
        encoding: { x: { value: 0 }, text: { field: 'name', type: 'nominal' } },
      },
    ],
  };
}

/** One entry per asked answer, the submitted ones first; `place` is the middle of its cell. */
function answersOf({ organisation, invited, started, submitted }: OrganisationResponse, parts: readonly string[]) {
  return Array.from({ length: invited }, (_, i) => ({
    organisation,
    place: i + 0.5,
    part: i < submitted ? parts[0] : i < submitted + started ? parts[1] : parts[2],
  }));
}
