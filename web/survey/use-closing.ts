import { useEffect, useMemo, useState } from 'react';
import type { InvitationBody } from '../../api/contract/invitations.ts';
import { graceEndOf } from '../../survey/wave.ts';

/** far: no need to speak of it · soon: within ten minutes · grace: closed, but who had begun may finish · over. */
export type Closing = { readonly phase: 'far' | 'soon' | 'grace' | 'over'; readonly graceEnd: string };

const SOON_MILLISECONDS = 10 * 60_000;
/** A browser's timer cannot wait for longer than 24 days. */
const LONGEST_WAIT = 86_400_000;

/** How near the closing of a wave is, by the server's clock: that of a phone may be wrong by hours. */
export function useClosing({ wave, draft, now }: InvitationBody): Closing {
  const ahead = useMemo(() => Date.parse(now) - Date.now(), [now]);
  const [, redraw] = useState(0);
  const closesAt = Date.parse(wave.closesAt);
  const graceEnd = draft.graceUntil ?? graceEndOf({ closesAt: new Date(closesAt) }).toISOString();
  const time = Date.now() + ahead;
  // A wave that the coordinator closed early is closed whatever the date was.
  const closed = draft.graceUntil === null ? closesAt : Math.min(closesAt, time);
  const steps = [closed - SOON_MILLISECONDS, closed, Date.parse(graceEnd)];
  const passed = steps.filter((step) => step <= time).length;
  const next = steps[passed];
  useEffect(() => {
    if (next === undefined) return;
    const wait = Math.min(Math.max(next - (Date.now() + ahead), 0) + 50, LONGEST_WAIT);
    const timer = setTimeout(() => redraw((count) => count + 1), wait);
    return () => clearTimeout(timer);
  });
  return { phase: (['far', 'soon', 'grace', 'over'] as const)[passed] ?? 'over', graceEnd };
}
