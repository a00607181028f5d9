import { type RefObject, useEffect, useRef } from 'react';

/**
 * Brings the reader to a heading when what it heads has taken the place of something else.
 *
 * @param changes how often that has happened; 0 when the page has only been opened.
 */
export function useFocusHere(changes = 1): RefObject<HTMLHeadingElement | null> {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (changes > 0) title.current?.focus();
  }, [changes]);
  return title;
}
