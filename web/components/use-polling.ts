import { useEffect, useRef } from 'react';

/**
 * Does this again and again while the page is in view: so many milliseconds after the last time, and at once when
 * somebody comes back to it.
 */
export function usePolling(work: () => Promise<void>, pauseMilliseconds: number): void {
  const latest = useRef(work);
  useEffect(() => {
    latest.current = work;
  });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const wait = () => {
      clearTimeout(timer);
      if (!isOver && !document.hidden) timer = setTimeout(go, pauseMilliseconds);
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
  }, [pauseMilliseconds]);
}
