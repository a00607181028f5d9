import { useEffect, useRef } from 'react';

/** Mails leave within seconds, so that a page follows them closely; answers come in the course of days. */
const SOON_MILLISECONDS = 2500;
const LATER_MILLISECONDS = 30_000;

/**
 * Does this again and again while the page is in view, and at once when somebody comes back to it.
 *
 * @param isMoving whether something is expected to change within seconds.
 */
export function usePolling(work: () => Promise<void>, isMoving: boolean): void {
  const pause = isMoving ? SOON_MILLISECONDS : LATER_MILLISECONDS;
  const latest = useRef(work);
  useEffect(() => {
    latest.current = work;
  });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const wait = () => {
      clearTimeout(timer);
      if (!isOver && !document.hidden) timer = setTimeout(go, pause);
    };
    const go = () => void latest.current().finally(wait);
    const look = () => (document.hidden ? clearTimeout(timer) : go());
    document.addEventListener('visibilitychange', look);
    wait();
    return () => {
      isOver = true;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [pause]);
}
