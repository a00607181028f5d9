import { useEffect, useState } from 'react';
import { send } from '../api.ts';

/** What the server answers; null until it has, and when it does not: for what a page can do without. */
export function useBody<Body>(path: string): Body | null {
  const [body, setBody] = useState<Body | null>(null);
  useEffect(() => {
    void send<Body>('GET', path)
      .catch(() => null)
      .then(setBody);
  }, [path]);
  return body;
}
