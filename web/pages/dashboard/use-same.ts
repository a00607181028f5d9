import { useRef } from 'react';

/** The value, or the one before it where both say the same: so that what is made of it need not be made again. */
export function useSame<Value>(value: Value): Value {
  const kept = useRef({ value, words: JSON.stringify(value) });
  if (kept.current.value !== value) {
    const words = JSON.stringify(value);
    kept.current = { value: words === kept.current.words ? kept.current.value : value, words };
  }
  return kept.current.value;
}
