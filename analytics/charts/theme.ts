import type { Config } from 'vega-lite';

/** Who is drawn how: a colour and a shape each, so that neither a colour-blind reader nor a grey print mixes them up. */
export const COLORS = {
  municipality: '#0f4c5c',
  partners: '#b4570a',
  organisation: '#857e72',
  begun: '#f3cd8b',
  /** Partners of whom only is told between what ends they lie. */
  band: '#f1dcc6',
  surface: '#ffffff',
  text: '#211e1a',
  soft: '#5f594f',
  line: '#d3cdc2',
  empty: '#f2efe9',
} as const;

/** From 1, strongly disagree, to 5, strongly agree: dark at both ends, and of two colours that nobody mixes up. */
export const SCORE_COLORS = ['#5e3a87', '#bda7d6', '#e9e4da', '#a3cfa0', '#24683a'] as const;

/**
 * How far an organisation's level lies from the municipality's own, from two points below it to two above: towards the
 * municipality's colour where the municipality is the higher, towards the partners' where they are.
 */
export const DEVIATION_COLORS = ['#0f4c5c', '#8db8c4', '#cfe1e6', '#f4f1eb', '#f7dfbf', '#eab676', '#9c4a06'] as const;

/** The four places of the chart of gap and disagreement: the ground of each, and what is drawn and written on it. */
export const ZONE_COLORS = {
  'blind-spot': { ground: '#e4eef1', ink: '#0f4c5c' },
  'hidden-strength': { ground: '#fbefe0', ink: '#9c4a06' },
  'partners-divided': { ground: '#f1ecf7', ink: '#5e3a87' },
  'shared-view': { ground: '#f8f6f2', ink: '#5f594f' },
} as const;

export const FONT = '"Source Sans 3 Variable", "Source Sans 3", system-ui, sans-serif';
export const TEXT_SIZE = 15;
export const SMALL_TEXT_SIZE = 14;

/** Height of a line of text in pixels. */
export const LINE_HEIGHT = 18;

/** Below this width in pixels a chart puts its labels above the rows instead of beside them. */
export const NARROW = 720;

/** What all charts share. */
export const CONFIG: Config = {
  font: FONT,
  view: { stroke: null },
  axis: {
    domain: false,
    ticks: false,
    gridColor: COLORS.line,
    labelColor: COLORS.soft,
    labelFontSize: SMALL_TEXT_SIZE,
    titleColor: COLORS.soft,
    titleFontSize: SMALL_TEXT_SIZE,
    titleFontWeight: 'normal',
  },
  legend: {
    title: null,
    labelColor: COLORS.text,
    labelFontSize: SMALL_TEXT_SIZE,
    labelLimit: 260,
    rowPadding: 6,
    columnPadding: 20,
  },
  text: { color: COLORS.text, fontSize: TEXT_SIZE },
};
