import { type RefObject, useEffect, useRef } from 'react';

/** Brings the focus to the first field of what was just added. */
export function useFirstFocus(isNew: boolean): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it appears.
  useEffect(() => {
    if (isNew) place.current?.querySelector('input')?.focus();
  }, []);
  return place;
}
