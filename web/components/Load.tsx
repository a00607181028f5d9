import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { ProblemError, send } from '../api.ts';
import { useSession } from '../session.tsx';
import { useTexts } from '../texts/texts.ts';
import { Alert } from './Alert.tsx';
import { Button } from './Button.tsx';
import { Loading } from './Loading.tsx';
import { Missing } from './Missing.tsx';

/** Asks again and keeps showing the old answer meanwhile; `quietly`, when nobody asked for it: a failure changes nothing. */
export type Reload = (quietly?: boolean) => Promise<void>;

type Props<Body> = {
  /** What to ask of the server. */
  readonly path: string;
  /** How to ask, where the answer is not JSON. */
  readonly read?: (path: string) => Promise<Body>;
  /** What to do about a refusal that trying again does not mend; null or left out: trying again may. */
  readonly wayOn?: (problem: ProblemError) => ReactNode;
  /** The page with the answer. */
  readonly children: (body: Body, reload: Reload) => ReactNode;
};

/** Asks the server and shows that it is being asked, that it failed and how to go on, or the page. */
export function Load<Body>({ path, read = readJson, wayOn, children }: Props<Body>) {
  const { refresh } = useSession();
  const texts = useTexts();
  const [body, setBody] = useState<{ path: string; value: Body } | null>(null);
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const turns = useRef({ asked: 0, shown: 0 });
  const reload = useCallback<Reload>(
    async (quietly = false) => {
      const turn = ++turns.current.asked;
      if (!quietly) setProblem(null);
      try {
        const value = await read(path);
        // An answer that a later one has overtaken would bring back what has changed since.
        if (turn < turns.current.shown) return;
        turns.current.shown = turn;
        setBody({ path, value });
      } catch (error) {
        if (!(error instanceof ProblemError)) throw error;
        if (error.status === 401) await refresh();
        else if (!quietly) setProblem(error);
      }
    },
    [path, read, refresh],
  );
  useEffect(() => {
    void reload();
  }, [reload]);
  if (problem?.status === 404) return <Missing title={problem.title} text={problem.detail} />;
  if (problem) {
    return (
      <Alert kind="error" title={problem.title} announce>
        <p>{problem.detail}</p>
        {wayOn?.(problem) ?? <Button onClick={() => void reload()}>{texts.common.retry}</Button>}
      </Alert>
    );
  }
  return body?.path === path ? children(body.value, reload) : <Loading />;
}

function readJson<Body>(path: string): Promise<Body> {
  return send<Body>('GET', path);
}
