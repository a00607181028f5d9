import type { Chart } from '../../analytics/charts/chart.ts';
import type { Locale } from '../../survey/locale.ts';

/** A chart in a state that it can be in, from data that are always the same. */
export type GalleryCase = {
  /** Names the chart in files: `gaps`. */
  readonly chart: string;
  /** `usual` is drawn in English as well. */
  readonly state: string;
  readonly build: (locale: Locale) => Chart;
};

/** The place of a chart on a page of 1280 and of 320 pixels. */
export const WIDTHS = [1100, 250] as const;

export type Drawing = {
  /** In files. */
  readonly name: string;
  readonly of: GalleryCase;
  readonly locale: Locale;
  readonly chart: Chart;
  readonly width: number;
};

/** Every drawing of a case: both widths in Dutch, the usual state in English too. */
export function drawingsOf(of: GalleryCase): readonly Drawing[] {
  const { chart, state, build } = of;
  const locales: readonly Locale[] = state === 'usual' ? ['nl', 'en'] : ['nl'];
  return locales.flatMap((locale) =>
    WIDTHS.map((width) => {
      const name = `${chart}-${state}-${locale}-${width}`;
      return { name, of, locale, chart: build(locale), width };
    }),
  );
}
