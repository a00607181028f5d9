import { useState } from 'react';
import { pages, paths } from '../../../api/contract/paths.ts';
import type { PromiseBody, PromisesBody } from '../../../api/contract/promises.ts';
import type { PromiseState } from '../../../survey/promise.ts';
import { Badge } from '../../components/Badge.tsx';
import { Button } from '../../components/Button.tsx';
import { Heading } from '../../components/Heading.tsx';
import type { Tell } from '../../components/Message.tsx';
import { RouteLink } from '../../components/RouteLink.tsx';
import { dateOf } from '../../dates.ts';
import { useLocale } from '../../locale.tsx';
import { useTexts } from '../../texts/texts.ts';
import { Removal } from '../coalition/Removal.tsx';
import { ChangePromise } from './ChangePromise.tsx';
import { gapTitleOf } from './gap-title.ts';
import { PromiseMails } from './PromiseMails.tsx';
import { PromiseOutcomes } from './PromiseOutcomes.tsx';
import { PROMISE_TONES, promiseGroupOf } from './promise-group.ts';
import type { Outcomes } from './use-outcomes.ts';

type Props = {
  readonly promise: PromiseBody;
  readonly body: PromisesBody;
  readonly outcomes: Outcomes;
  readonly onChanged: Tell;
};

/** One promise: what, who, by when, what came of it, and what can be done with it. */
export function PromiseCard({ promise, body, outcomes, onChanged }: Props) {
  const { promises: texts } = useTexts();
  const group = promiseGroupOf(promise, body.today);
  return (
    <>
      <Heading level={3}>{promise.text}</Heading>
      <div>
        <Badge tone={PROMISE_TONES[group]}>{texts.states[group]}</Badge>
      </div>
      <Facts promise={promise} body={body} />
      <PromiseOutcomes promise={promise} waves={body.waves} outcomes={outcomes} />
      <Acts promise={promise} body={body} onChanged={onChanged} />
    </>
  );
}

function Facts({ promise, body }: Pick<Props, 'promise' | 'body'>) {
  const { promises: texts } = useTexts();
  const { locale } = useLocale();
  const { dueOn, state, stateOn, note } = promise;
  const owner = body.organisations.find(({ id }) => id === promise.organisationId);
  const wave = body.waves.find(({ id }) => id === promise.waveId);
  const gap = wave?.gaps.find(({ id }) => id === promise.gapId);
  const name = owner?.name ?? '';
  return (
    <dl className="ss-facts ss-promise-facts">
      <div>
        <dt>{texts.who}</dt>
        <dd>{owner?.isMember ? name : texts.leftCoalition(name)}</dd>
      </div>
      <div>
        <dt>{texts.due}</dt>
        <dd>{dateOf(locale, dueOn)}</dd>
      </div>
      {wave && (
        <div>
          <dt>{texts.after}</dt>
          <dd>
            <RouteLink to={wave.gaps.length > 0 ? pages.conversation(wave.id) : pages.dashboard(wave.id)}>
              {wave.name}
            </RouteLink>
          </dd>
        </div>
      )}
      {gap && (
        <div>
          <dt>{texts.about}</dt>
          <dd>{gapTitleOf(gap, locale, texts)}</dd>
        </div>
      )}
      {stateOn && (
        <div>
          <dt>{texts.stateOn[state]}</dt>
          <dd>{dateOf(locale, stateOn)}</dd>
        </div>
      )}
      {note && (
        <div>
          <dt>{texts.note}</dt>
          <dd className="ss-promise-note">{note}</dd>
        </div>
      )}
      {(state === 'open' || promise.mails.length > 0) && (
        <div>
          <dt>{texts.mail}</dt>
          <dd>
            <PromiseMails promise={promise} people={owner?.people ?? []} />
          </dd>
        </div>
      )}
    </dl>
  );
}

type Act = 'change' | 'finish' | 'reopen' | 'remove';

/** The state that an act is about; the form can still choose another. */
const WANTED: Readonly<Record<Exclude<Act, 'remove'>, PromiseState | null>> = {
  change: null,
  finish: 'done',
  reopen: 'open',
};

/** What a wave has asked about cannot be removed: there is no button for it. */
function Acts({ promise, body, onChanged }: Omit<Props, 'outcomes'>) {
  const { promises: texts, common } = useTexts();
  const [act, setAct] = useState<Act | null>(null);
  const { text, state, askedIn } = promise;
  const close = () => setAct(null);
  const turn = state === 'open' ? 'finish' : 'reopen';
  const said = { change: texts.changed, finish: texts.finished, reopen: texts.reopened };
  const titles = { change: texts.changeTitle, finish: texts.finishTitle, reopen: texts.reopenTitle };
  const form = act === null || act === 'remove' ? 'change' : act;
  return (
    <div className="ss-row">
      <Button aria-label={texts[`${turn}Of`](text)} onClick={() => setAct(turn)}>
        {texts[turn]}
      </Button>
      <Button look="subtle" aria-label={texts.changeOf(text)} onClick={() => setAct('change')}>
        {texts.change}
      </Button>
      {askedIn.length === 0 && (
        <Button look="subtle" negative aria-label={texts.removeOf(text)} onClick={() => setAct('remove')}>
          {common.remove}
        </Button>
      )}
      <ChangePromise
        open={act !== null && act !== 'remove'}
        title={titles[form]}
        promise={promise}
        body={body}
        wanted={WANTED[form]}
        onClose={close}
        onDone={async (isMoved) => {
          close();
          await onChanged(said[form], isMoved);
        }}
      />
      <Removal
        open={act === 'remove'}
        title={texts.removeTitle}
        text={texts.removeText}
        path={paths.promise(body.coalition.id, promise.id)}
        onClose={close}
        onDone={() => onChanged(texts.removed, true)}
      />
    </div>
  );
}
