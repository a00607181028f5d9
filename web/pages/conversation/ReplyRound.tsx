import { useEffect, useRef, useState } from 'react';
import { paths } from '../../../api/contract/paths.ts';
import type { ReplyRoundBody } from '../../../api/contract/replies.ts';
import { type Method, send } from '../../api.ts';
import { Load, type Reload } from '../../components/Load.tsx';
import { Message, type Said } from '../../components/Message.tsx';
import { Asked } from './replies/Asked.tsx';
import { NotAsked } from './replies/NotAsked.tsx';
import { SoFar } from './replies/SoFar.tsx';
import type { StepProps } from './step-props.ts';

/** Does something with the round and says that it was done; rejects when the server refuses. */
export type Change = (method: Method, path: string, body: object | undefined, done: string) => Promise<void>;

export type RoundProps = {
  readonly waveId: string;
  readonly round: ReplyRoundBody;
  readonly change: Change;
};

/** Laying the readings before partners, following their replies, and publishing both. */
export function ReplyRound({ body, reload }: StepProps) {
  return (
    <Load<ReplyRoundBody> path={paths.replyRound(body.wave.id)}>
      {(round, again) => <Round body={body} round={round} again={again} reload={reload} />}
    </Load>
  );
}

type Props = Pick<StepProps, 'body' | 'reload'> & { readonly round: ReplyRoundBody; readonly again: Reload };

function Round({ body, round, again, reload }: Props) {
  const [said, setSaid] = useState<Said | null>(null);
  useFresh(body, again);
  const change: Change = async (method, path, content, done) => {
    await send(method, path, content);
    await Promise.all([again(), reload(true)]);
    setSaid({ text: done, takesFocus: true });
  };
  const props = { waveId: body.wave.id, round, change };
  const hasReplies = round.gaps.some(({ replies }) => replies.length > 0);
  return (
    <>
      <Message said={said} />
      {round.state === 'preparing' ? <NotAsked {...props} /> : <Asked {...props} />}
      {(round.state !== 'preparing' || hasReplies) && <SoFar round={round} again={again} />}
    </>
  );
}

/** What is missing before partners can be asked changes with what is chosen and written above. */
function useFresh({ gaps, state }: StepProps['body'], again: Reload): void {
  const now = `${state} ${gaps.map(({ id, version }) => `${id} ${version}`).join()}`;
  const known = useRef(now);
  useEffect(() => {
    if (known.current === now) return;
    known.current = now;
    void again(true);
  }, [now, again]);
}
