import { useEffect } from 'react';
import { respondentPaths } from '../../api/contract/respondent-paths.ts';
import { ProblemError, send } from '../api.ts';

/** Long enough for a program that only follows links to have gone. */
const LOOKED_MILLISECONDS = 3000;
const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

/** Tells the server, once, that a person is looking: at the first touch, or when the page has been in view for a while. */
export function useFirstSign(token: string, isShown: boolean): void {
  useEffect(() => {
    if (!isShown) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', watch);
      for (const sign of SIGNS) document.removeEventListener(sign, tell);
    };
    const tell = () => {
      end();
      void note(token);
    };
    const watch = () => {
      clearTimeout(timer);
      if (document.visibilityState === 'visible') timer = setTimeout(tell, LOOKED_MILLISECONDS);
    };
    for (const sign of SIGNS) document.addEventListener(sign, tell, { passive: true });
    document.addEventListener('visibilitychange', watch);
    watch();
    return end;
  }, [token, isShown]);
}

/** Nobody is bothered when it fails: the next visit tells it again. */
async function note(token: string): Promise<void> {
  try {
    await send('POST', respondentPaths.opened(token));
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
  }
}
