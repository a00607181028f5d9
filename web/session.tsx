import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react';
import { paths } from '../api/contract/paths.ts';
import type { InstallationBody, SessionBody } from '../api/contract/session.ts';
import { ProblemError, send } from './api.ts';

/** What is known of the installation and of who is signed in; null until the server has said so. */
type Session = {
  readonly installation: InstallationBody | null;
  /** Null when nobody is signed in. */
  readonly signedIn: SessionBody | null;
  readonly problem: ProblemError | null;
  /** Asks the server again, after signing in or out. */
  readonly refresh: () => Promise<void>;
};

const SessionContext = createContext<Session>({
  installation: null,
  signedIn: null,
  problem: null,
  refresh: async () => {},
});

export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const [known, setKnown] = useState<Omit<Session, 'refresh'>>({ installation: null, signedIn: null, problem: null });
  const refresh = useCallback(async () => {
    try {
      const installation = await send<InstallationBody>('GET', paths.installation());
      setKnown({ installation, signedIn: await readSession(installation), problem: null });
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      setKnown({ installation: null, signedIn: null, problem: error });
    }
  }, []);
  useEffect(() => {
    void refresh();
  }, [refresh]);
  return <SessionContext value={{ ...known, refresh }}>{children}</SessionContext>;
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
