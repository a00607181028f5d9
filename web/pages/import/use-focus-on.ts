import { type RefObject, useEffect, useRef } from 'react';

/** The heading of a step: who brought the step about is led to it, each time that there is a new one. */
export function useFocusOn(step: object | null): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (step !== null) heading.current?.focus();
  }, [step]);
  return heading;
}
