import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { Chart } from '../../analytics/charts/chart.ts';
import { findingSentence } from '../../analytics/findings/finding-sentence.ts';
import { findingsOf } from '../../analytics/findings/findings.ts';
import type { ConversationBody } from '../../api/contract/conversation.ts';
import type { DashboardBody } from '../../api/contract/dashboard.ts';
import { pages, paths } from '../../api/contract/paths.ts';
import { ChartFigure } from '../charts/ChartFigure.tsx';
import { Button } from '../components/Button.tsx';
import { Heading } from '../components/Heading.tsx';
import { Paragraph } from '../components/Paragraph.tsx';
import { RouteLink } from '../components/RouteLink.tsx';
import { useBody } from '../components/use-body.ts';
import { useLocale } from '../locale.tsx';
import { useTexts } from '../texts/texts.ts';
import { TalkSlide } from './conversation/TalkSlide.tsx';
import { LoadDashboard } from './dashboard/LoadDashboard.tsx';
import { slidesOf } from './dashboard/slides-of.ts';

/** The results for a room: one question a screen, in large type, turned with a keyboard or a clicker. */
export function PresentationPage() {
  const { waveId = '' } = useParams();
  return <LoadDashboard waveId={waveId}>{(body) => <Slides {...body} />}</LoadDashboard>;
}

/** Of a closed wave there may be a conversation; to ask for one of an open wave is refused. */
function Slides(body: DashboardBody) {
  const isOver = body.wave.state === 'closed' && body.dashboard.withheld === null;
  return isOver ? <WithConversation {...body} /> : <Shown {...body} talk={null} />;
}

function WithConversation(body: DashboardBody) {
  const talk = useBody<ConversationBody>(paths.conversation(body.wave.id));
  return <Shown {...body} talk={talk} />;
}

function Shown({ coalition, wave, dashboard, talk }: DashboardBody & { readonly talk: ConversationBody | null }) {
  const { results, conversation } = useTexts();
  const { locale } = useLocale();
  const charts = useMemo(() => slidesOf(locale, dashboard), [locale, dashboard]);
  const sentences = useMemo(
    () => findingsOf(dashboard).map((finding) => findingSentence(locale, finding, dashboard)),
    [locale, dashboard],
  );
  const slides = [
    { id: 'findings', title: results.findings, show: <FindingsSlide sentences={sentences} /> },
    ...charts.map((chart) => ({ id: chart.id, title: chart.title, show: <ChartSlide chart={chart} /> })),
    ...(talk && talk.gaps.length > 0
      ? [{ id: 'talk', title: conversation.slide.title, show: <TalkSlide body={talk} /> }]
      : []),
  ];
  useEffect(() => {
    document.title = `${results.slides.title(wave.name)} · Samenspiegel`;
  }, [results, wave.name]);
  if (charts.length === 0) return <Nothing back={pages.dashboard(wave.id)} />;
  return <Deck slides={slides} title={`${coalition.name} · ${wave.name}`} back={pages.dashboard(wave.id)} />;
}

function FindingsSlide({ sentences }: { readonly sentences: readonly string[] }) {
  return (
    <ol className="ss-findings">
      {sentences.map((sentence) => (
        <li key={sentence}>
          <p>{sentence}</p>
        </li>
      ))}
    </ol>
  );
}

function ChartSlide({ chart }: { readonly chart: Chart }) {
  const { build } = chart;
  return (
    <>
      <Paragraph className="ss-slide__sentence">{chart.sentence}</Paragraph>
      {build && <ChartFigure chart={{ ...chart, build }} />}
    </>
  );
}

type Slide = { readonly id: string; readonly title: string; readonly show: ReactNode };
type DeckProps = { readonly slides: readonly Slide[]; readonly title: string; readonly back: string };

/** All slides are drawn from the start, so that a turn shows the next one at once and paper gets each on a page. */
function Deck({ slides, title, back }: DeckProps) {
  const { results } = useTexts();
  const [current, setCurrent] = useState(0);
  const turn = (to: number) => setCurrent(Math.max(0, Math.min(to, slides.length - 1)));
  useKeys({ turn, current, last: slides.length - 1, back });
  return (
    <div className="ss-deck">
      <p className="ss-deck__title">{title}</p>
      {slides.map(({ id, title: name, show }, i) => (
        <section key={id} className="ss-slide" aria-label={name} data-current={i === current} inert={i !== current}>
          <Heading level={1}>{name}</Heading>
          {show}
        </section>
      ))}
      <footer className="ss-deck__foot ss-no-print">
        <Button onClick={() => turn(current - 1)} busy={current === 0}>
          {results.slides.previous}
        </Button>
        <p role="status">{results.slides.of(current + 1, slides.length)}</p>
        <Button onClick={() => turn(current + 1)} busy={current === slides.length - 1}>
          {results.slides.next}
        </Button>
        <RouteLink look="subtle" to={back}>
          {results.slides.stop}
        </RouteLink>
        <p className="ss-deck__keys ss-soft ss-small">{results.slides.keys}</p>
      </footer>
    </div>
  );
}

type Turning = {
  readonly turn: (to: number) => void;
  readonly current: number;
  readonly last: number;
  readonly back: string;
};

/** A clicker presses Page Up and Page Down. Arrows on a point of a chart go along the points instead. */
function useKeys({ turn, current, last, back }: Turning) {
  const navigate = useNavigate();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
      const to = targetOf(event.key, current, last);
      if (event.key === 'Escape') void navigate(back);
      if (to === null) return;
      event.preventDefault();
      turn(to);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}

function targetOf(key: string, current: number, last: number): number | null {
  if (key === 'ArrowRight' || key === 'PageDown') return current + 1;
  if (key === 'ArrowLeft' || key === 'PageUp') return current - 1;
  if (key === 'Home') return 0;
  return key === 'End' ? last : null;
}

function Nothing({ back }: { readonly back: string }) {
  const { results } = useTexts();
  return (
    <div className="ss-deck ss-stack">
      <Heading level={1}>{results.slides.nothing}</Heading>
      <RouteLink to={back}>{results.slides.stop}</RouteLink>
    </div>
  );
}
