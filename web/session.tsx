import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react';
import { paths } from '../api/contract/paths.ts';
import type { InstallationBody, SessionBody } from '../api/contract/session.ts';
import { ProblemError, send } from './api.ts';

/** What is known of the installation and of who is signed in; null until the server has said so. */
type Session = {
  readonly installation: InstallationBody | null;
  /** Null when nobody is signed in. */
  readonly signedIn: SessionBody | null;
  /** Whoever was signed in chose to leave. */
  readonly hasLeft: boolean;
  readonly problem: ProblemError | null;
  /** Asks the server again, after signing in. */
  readonly refresh: () => Promise<void>;
  readonly signOut: () => Promise<void>;
};

const NOTHING_KNOWN = { installation: null, signedIn: null, hasLeft: false, problem: null };

const SessionContext = createContext<Session>({ ...NOTHING_KNOWN, refresh: async () => {}, signOut: async () => {} });

export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const [known, setKnown] = useState<Omit<Session, 'refresh' | 'signOut'>>(NOTHING_KNOWN);
  const refresh = useCallback(async () => {
    try {
      const installation = await send<InstallationBody>('GET', paths.installation());
      setKnown({ ...NOTHING_KNOWN, installation, signedIn: await readSession(installation) });
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      setKnown({ ...NOTHING_KNOWN, problem: error });
    }
  }, []);
  const signOut = useCallback(async () => {
    await send('POST', paths.signOut(), {});
    setKnown((before) => ({ ...before, signedIn: null, hasLeft: true }));
  }, []);
  useEffect(() => {
    void refresh();
  }, [refresh]);
  return <SessionContext value={{ ...known, refresh, signOut }}>{children}</SessionContext>;
}

export function useSession(): Session {
  return useContext(SessionContext);
}

async function readSession({ ready }: InstallationBody): Promise<SessionBody | null> {
  if (!ready) return null;
  try {
    return await send<SessionBody>('GET', paths.session());
  } catch (error) {
    if (error instanceof ProblemError && error.status === 401) return null;
    throw error;
  }
}
