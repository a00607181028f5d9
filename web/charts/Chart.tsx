import { useEffect, useMemo, useRef, useState } from 'react';
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

/** Draws a chart as wide as its place, anew when the place or the chart changes; each drawing may fail for itself. */
export function Chart({ label, build }: Props) {
  const { dashboard: texts } = useTexts();
  const frame = useRef<HTMLDivElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const drawing = useMemo(() => ({ build, width }), [build, width]);
  const [failed, setFailed] = useState<typeof drawing | null>(null);
  useEffect(() => {
    const target = place.current;
    if (target === null || drawing.width === null) return;
    const wide = Math.max(drawing.width, NARROWEST);
    let view: View | null = null;
    let isCurrent = true;
    const draw = async () => {
      await fontIsHere();
      if (!isCurrent) return;
      view = buildView(drawing.build(wide));
      await view.initialize(target).runAsync();
    };
    draw().catch(() => isCurrent && setFailed(drawing));
    return () => {
      isCurrent = false;
      view?.finalize();
    };
  }, [drawing]);
  return (
    <div ref={frame}>
      {failed === drawing ? (
        <Alert kind="warning">{texts.chartFailed}</Alert>
      ) : (
        <figure className="ss-chart" role="img" aria-label={label}>
          <div ref={place} aria-hidden="true" />
        </figure>
      )}
    </div>
  );
}

/** Labels are measured while drawing, so the font has to be there first; a chart in another font is better than none. */
async function fontIsHere(): Promise<void> {
  await document.fonts.load(`16px ${FONT}`).catch(() => {});
}

/** The width of an element in whole pixels; null before it has been measured. */
function useWidth(frame: React.RefObject<HTMLElement | null>): number | null {
  const [width, setWidth] = useState<number | null>(null);
  useEffect(() => {
    const target = frame.current;
    if (!target) return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(target);
    return () => observer.disconnect();
  }, [frame]);
  return width;
}
