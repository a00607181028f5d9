import { TZDate } from '@date-fns/tz';

const ZONE = 'Europe/Amsterdam';

/** The instant at which a calendar day (`2026-03-29`) begins in the Netherlands. */
export function startOfDay(date: string): Date {
  return midnight(date, 0);
}

/** The instant at which a calendar day is over in the Netherlands: "t/m 29 maart 2026" ends at 2026-03-29T22:00Z. */
export function endOfDay(date: string): Date {
  return midnight(date, 1);
}

/** The calendar day in the Netherlands at an instant, `2026-03-29`. */
export function dayOf(instant: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(instant);
}

function midnight(date: string, daysLater: number): Date {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return new Date(new TZDate(year, month - 1, day + daysLater, 0, 0, 0, ZONE).getTime());
}
