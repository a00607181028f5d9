import {
  type FocusEvent,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { View } from 'vega';
import type { Chart } from '../../analytics/charts/chart.ts';
import { FONT } from '../../analytics/charts/theme.ts';
import { Alert } from '../components/Alert.tsx';
import { useTexts } from '../texts/texts.ts';
import { keepOnlyPoints, pointsOf } from './chart-points.ts';
import { expectedHeight } from './expected-height.ts';
import { inTurn } from './in-turn.ts';
import { useWidth } from './use-width.ts';

type Props = {
  readonly chart: Chart & { readonly build: NonNullable<Chart['build']> };
  /** What can be done with the chart; what a point says stands beside it. */
  readonly children?: ReactNode;
};

/** As narrow as a chart can be read; the place on a page of 320 pixels is 250. */
const NARROWEST = 240;

/**
 * Draws a chart as wide as its place, anew when the place or the chart changes; each drawing may fail for itself.
 *
 * One stop of the Tab key; from there arrows, Home and End go along its points, and a line below says what the point
 * tells that has the focus or the pointer. That line is for who looks: a screen reader reads the point itself.
 */
export function ChartFigure({ chart: { title, sentence, build }, children }: Props) {
  const texts = useTexts();
  const hintId = useId();
  const frame = useRef<HTMLDivElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const points = useRef<readonly SVGElement[]>([]);
  const current = useRef(0);
  const width = useWidth(frame);
  const drawing = useMemo(() => (width === null ? null : drawingOf(build, width)), [build, width]);
  const [settled, setSettled] = useState<{ readonly of: typeof drawing; readonly failed: boolean } | null>(null);
  // Null until a point was asked for the first time: until then nothing is kept free for it.
  const [says, setSays] = useState<string | null>(null);
  useEffect(() => {
    const target = place.current;
    if (target === null || drawing === null) return;
    let view: View | null = null;
    let isCurrent = true;
    const draw = async () => {
      const [{ buildView }] = await Promise.all([vega(), fontIsHere()]);
      if (!isCurrent) return;
      const hadFocus = target.contains(document.activeElement);
      view = buildView(drawing());
      await view.initialize(target).runAsync();
      points.current = reachable(target, current.current);
      if (hadFocus) points.current[current.current]?.focus({ preventScroll: true });
      setSettled({ of: drawing, failed: false });
    };
    inTurn(draw).catch(() => isCurrent && setSettled({ of: drawing, failed: true }));
    return () => {
      isCurrent = false;
      view?.finalize();
    };
  }, [drawing]);

  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextOf(event.key, current.current, points.current.length);
    if (next === null || !place.current?.contains(event.target as Node)) return;
    event.preventDefault();
    points.current[current.current]?.setAttribute('tabindex', '-1');
    current.current = next;
    points.current[next]?.setAttribute('tabindex', '0');
    points.current[next]?.focus();
  };
  const say = (target: Element | null) => {
    const words = wordsOf(target, points.current);
    setSays((before) => (words === '' && before === null ? null : words));
  };
  const tell = (event: FocusEvent | PointerEvent) => say(event.target as Element);
  const isFailed = settled?.failed === true && settled.of === drawing;
  const isWaiting = settled === null;
  return (
    <div ref={frame} className="ss-chart-frame">
      {isFailed ? (
        <Alert kind="warning">{texts.dashboard.chartFailed}</Alert>
      ) : (
        <>
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset groups fields, and these are points of a drawing. */}
          <figure
            className="ss-chart"
            role="group"
            aria-label={`${title}. ${sentence}`}
            aria-describedby={hintId}
            aria-busy={settled?.of !== drawing || isWaiting}
            onKeyDown={onKeyDown}
            onFocus={tell}
            onBlur={() => say(null)}
            onPointerOver={tell}
            onPointerLeave={() => say(document.activeElement)}
          >
            <div
              ref={place}
              className={isWaiting ? 'ss-chart__place ss-chart__place--waiting' : 'ss-chart__place'}
              style={isWaiting && drawing ? { minBlockSize: expectedHeight(drawing()) } : undefined}
            />
          </figure>
          <p id={hintId} hidden>
            {texts.results.keys}
          </p>
        </>
      )}
      <div className="ss-chart__foot">
        {children}
        {says !== null && (
          <p className="ss-chart__says ss-no-print" aria-hidden="true">
            {says}
          </p>
        )}
      </div>
    </div>
  );
}

function drawingOf(build: Props['chart']['build'], width: number) {
  return () => build(Math.max(width, NARROWEST));
}

/** One of the points can be tabbed to, from there the others are reached. */
function reachable(target: HTMLElement, current: number): readonly SVGElement[] {
  const points = pointsOf(target);
  keepOnlyPoints(target);
  for (const [i, point] of points.entries())
    point.setAttribute('tabindex', i === Math.min(current, points.length - 1) ? '0' : '-1');
  return points;
}

function nextOf(key: string, current: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowRight' || key === 'ArrowDown') return Math.min(current + 1, count - 1);
  if (key === 'ArrowLeft' || key === 'ArrowUp') return Math.max(current - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

function wordsOf(target: Element | null, points: readonly Element[]): string {
  const point = points.find((one) => one === target || one.contains(target));
  return point?.getAttribute('aria-label') ?? '';
}

/** What draws is most of what the page weighs: words and tables are there before it. */
const vega = () => import('../../analytics/charts/draw.ts');

/** Labels are measured while drawing, so the font has to be there first; a chart in another font is better than none. */
async function fontIsHere(): Promise<void> {
  await document.fonts.load(`16px ${FONT}`).catch(() => {});
}
