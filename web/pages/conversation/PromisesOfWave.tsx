import { useState } from 'react';
import { pages, paths } from '../../../api/contract/paths.ts';
import type { PromiseBody, PromisesBody } from '../../../api/contract/promises.ts';
import { Badge } from '../../components/Badge.tsx';
import { Button } from '../../components/Button.tsx';
import { Heading } from '../../components/Heading.tsx';
import { Load } from '../../components/Load.tsx';
import { Message, type Said } from '../../components/Message.tsx';
import { RouteLink } from '../../components/RouteLink.tsx';
import { dateOf } from '../../dates.ts';
import { useLocale } from '../../locale.tsx';
import { useTexts } from '../../texts/texts.ts';
import { gapTitleOf } from '../promises/gap-title.ts';
import { MakePromise } from '../promises/MakePromise.tsx';
import { PROMISE_TONES, promiseGroupOf } from '../promises/promise-group.ts';
import type { StepProps } from './step-props.ts';

/** What was promised in the conversation about a wave, for each gap that was talked about. */
export function PromisesOfWave({ body: { coalition, wave, version }, reload: reloadAll }: StepProps) {
  // Asked anew when other gaps are chosen; and a gap that something was promised about is not left out without a word.
  return (
    <Load<PromisesBody> key={version} path={paths.promises(coalition.id)}>
      {(body, reload) => (
        <Gaps
          body={body}
          waveId={wave.id}
          reload={async () => {
            await Promise.all([reload(), reloadAll(true)]);
          }}
        />
      )}
    </Load>
  );
}

type GapsProps = {
  readonly body: PromisesBody;
  readonly waveId: string;
  readonly reload: () => Promise<void>;
};

function Gaps({ body, waveId, reload }: GapsProps) {
  const { promises: texts } = useTexts();
  const { locale } = useLocale();
  const [said, setSaid] = useState<Said | null>(null);
  const [about, setAbout] = useState<string | null | undefined>(undefined);
  const mine = Map.groupBy(
    body.promises.filter((promise) => promise.waveId === waveId),
    ({ gapId }) => gapId,
  );
  const gaps = body.waves.find(({ id }) => id === waveId)?.gaps ?? [];
  return (
    <div className="ss-stack">
      <Message said={said} />
      {gaps.map((gap) => (
        <OfGap
          key={gap.id}
          title={texts.ofWave.about(gapTitleOf(gap, locale, texts))}
          add={texts.addAbout(gapTitleOf(gap, locale, texts))}
          none={texts.ofWave.none}
          promises={mine.get(gap.id) ?? []}
          body={body}
          onAdd={() => setAbout(gap.id)}
        />
      ))}
      <OfGap
        title={gaps.length === 0 ? null : texts.ofWave.other}
        add={texts.addHere}
        none={gaps.length === 0 ? texts.ofWave.none : texts.ofWave.noneOther}
        promises={mine.get(null) ?? []}
        body={body}
        onAdd={() => setAbout(null)}
      />
      <RouteLink to={pages.promises(body.coalition.id)} className="ss-link--alone">
        {texts.ofWave.all}
      </RouteLink>
      <MakePromise
        body={body}
        open={about !== undefined}
        about={{ waveId, gapId: about ?? null }}
        onClose={() => setAbout(undefined)}
        onDone={async () => {
          setAbout(undefined);
          await reload();
          setSaid({ text: texts.added, takesFocus: false });
        }}
      />
    </div>
  );
}

type OfGapProps = {
  readonly title: string | null;
  readonly add: string;
  /** What is said when there are none. */
  readonly none: string;
  readonly promises: readonly PromiseBody[];
  readonly body: PromisesBody;
  readonly onAdd: () => void;
};

function OfGap({ title, add, none, promises, body, onAdd }: OfGapProps) {
  const { promises: texts } = useTexts();
  return (
    <section className="ss-stack ss-stack--small">
      {title && <Heading level={3}>{title}</Heading>}
      {promises.length === 0 ? (
        <p className="ss-soft">{none}</p>
      ) : (
        <ul className="ss-lines">
          {promises.map((promise) => (
            <Line key={promise.id} promise={promise} body={body} />
          ))}
        </ul>
      )}
      <div>
        <Button aria-label={add} onClick={onAdd}>
          {texts.addHere}
        </Button>
      </div>
    </section>
  );
}

function Line({ promise, body }: { readonly promise: PromiseBody; readonly body: PromisesBody }) {
  const { promises: texts } = useTexts();
  const { locale } = useLocale();
  const group = promiseGroupOf(promise, body.today);
  const owner = body.organisations.find(({ id }) => id === promise.organisationId);
  return (
    <li className="ss-row ss-row--apart">
      <span className="ss-person">
        <span>{promise.text}</span>
        <span className="ss-soft">
          {owner?.name}, {texts.due.toLowerCase()} {dateOf(locale, promise.dueOn)}
        </span>
      </span>
      <Badge tone={PROMISE_TONES[group]}>{texts.states[group]}</Badge>
    </li>
  );
}
