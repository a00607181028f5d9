import { useEffect, useRef, useState } from 'react';
import type { View } from 'vega';
import type { TopLevelSpec } from 'vega-lite';
import { buildView } from '../../analytics/charts/draw.ts';
import { FONT } from '../../analytics/charts/theme.ts';
import { Alert } from '../components/Alert.tsx';
import { useTexts } from '../texts/texts.ts';

type Props = {
  /** What the chart shows, in a sentence, for who cannot see it; the figures stand in a table beside it. */
  readonly label: string;
  /** The specification for a width in pixels. */
  readonly build: (width: number) => TopLevelSpec;
};

/** As narrow as a chart can be read; the place on a page of 320 pixels is 250. */
const NARROWEST = 240;

/** Draws a chart as wide as its place, anew when the place or the chart changes. */
export function Chart({ label, build }: Props) {
  const { dashboard: texts } = useTexts();
  const place = useRef<HTMLDivElement>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const width = useWidth(place);
  useEffect(() => {
    const target = place.current;
    if (target === null || width === null) return;
    let view: View | null = null;
    let isCurrent = true;
    // Labels are measured while drawing, so the font has to be there first.
    const draw = async () => {
      await document.fonts.load(`16px ${FONT}`);
      if (!isCurrent) return;
      view = buildView(build(Math.max(width, NARROWEST)));
      await view.initialize(target).runAsync();
    };
    draw().catch(() => setHasFailed(true));
    return () => {
      isCurrent = false;
      view?.finalize();
    };
  }, [build, width]);
  if (hasFailed) return <Alert kind="warning">{texts.chartFailed}</Alert>;
  return (
    <figure className="ss-chart" role="img" aria-label={label}>
      <div ref={place} aria-hidden="true" />
    </figure>
  );
}

/** The width of an element in whole pixels; null before it has been measured. */
function useWidth(place: React.RefObject<HTMLElement | null>): number | null {
  const [width, setWidth] = useState<number | null>(null);
  useEffect(() => {
    const target = place.current?.parentElement;
    if (!target) return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(target);
    return () => observer.disconnect();
  }, [place]);
  return width;
}
