import { useEffect, useRef } from 'react';
import { Alert } from './Alert.tsx';

/** What was just done; a new object each time, so that the same words twice are two messages. */
export type Said = { readonly text: string; readonly takesFocus: boolean; readonly kind?: SaidKind };

/** `warning`: nothing went wrong, and yet not everything happened that was asked. */
type SaidKind = 'ok' | 'warning';

/** Says that a change was made; `takesFocus` when what had the focus is gone with it. */
export type Tell = (text: string, takesFocus?: boolean, kind?: SaidKind) => Promise<void>;

/** The newest message, said aloud. A reader whose place on the page has gone is brought to it. */
export function Message({ said }: { readonly said: Said | null }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (said?.takesFocus) place.current?.focus();
  }, [said]);
  return (
    <div role="status">
      {said && (
        <Alert kind={said.kind ?? 'ok'} ref={place}>
          {said.text}
        </Alert>
      )}
    </div>
  );
}
