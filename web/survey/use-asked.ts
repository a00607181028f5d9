import { useCallback, useEffect, useState } from 'react';
import { ProblemError, send } from '../api.ts';
import { useLocale } from '../locale.tsx';

export type Asked<Body> = {
  /** Null until the server has answered. */
  readonly body: Body | null;
  readonly problem: ProblemError | null;
  readonly load: () => Promise<void>;
};

/** Asks the server for what a personal link opens. */
export function useAsked<Body>(path: string): Asked<Body> {
  const { locale } = useLocale();
  const [body, setBody] = useState<Body | null>(null);
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const load = useCallback(async () => {
    setProblem(null);
    try {
      setBody(await send<Body>('GET', path));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      setProblem(error);
    }
  }, [path]);
  // A refusal comes in the language it was asked in, so another language asks again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above; what is there is kept.
  useEffect(() => {
    if (body === null) void load();
  }, [load, locale]);
  return { body, problem, load };
}
