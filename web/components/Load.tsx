import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { ProblemError, send } from '../api.ts';
import { useSession } from '../session.tsx';
import { useTexts } from '../texts/texts.ts';
import { Alert } from './Alert.tsx';
import { Button } from './Button.tsx';
import { Loading } from './Loading.tsx';
import { Missing } from './Missing.tsx';

type Props<Body> = {
  /** What to ask of the server. */
  readonly path: string;
  /** The page with the answer; `reload` asks again and keeps showing the old answer meanwhile. */
  readonly children: (body: Body, reload: () => Promise<void>) => ReactNode;
};

/** Asks the server and shows that it is being asked, that it failed and how to go on, or the page. */
export function Load<Body>({ path, children }: Props<Body>) {
  const { refresh } = useSession();
  const texts = useTexts();
  const [body, setBody] = useState<{ path: string; value: Body } | null>(null);
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const reload = useCallback(async () => {
    setProblem(null);
    try {
      const value = await send<Body>('GET', path);
      setBody({ path, value });
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      if (error.status === 401) await refresh();
      else setProblem(error);
    }
  }, [path, refresh]);
  useEffect(() => {
    void reload();
  }, [reload]);
  if (problem?.status === 404) return <Missing title={problem.title} text={problem.detail} />;
  if (problem) {
    return (
      <Alert kind="error" title={problem.title} announce>
        <p>{problem.detail}</p>
        <Button onClick={() => void reload()}>{texts.common.retry}</Button>
      </Alert>
    );
  }
  return body?.path === path ? children(body.value, reload) : <Loading />;
}
