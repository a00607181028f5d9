import { type RefObject, useEffect, useRef } from 'react';

/** Brings the reader to a heading when what it heads has taken the place of something else. */
export function useFocusHere(): RefObject<HTMLHeadingElement | null> {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, []);
  return title;
}
