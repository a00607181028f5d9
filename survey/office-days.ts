/** Working days in the Netherlands. A day is a calendar date, `2026-03-29`, and has no clock. */

/** The day so many days later, or earlier when it is negative. */
export function dayAfter(day: string, days: number): string {
  const { year, month, date } = partsOf(day);
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
}

/** How many days the second is later than the first. */
export function daysBetween(first: string, second: string): number {
  return Math.round((Date.parse(`${second}T00:00Z`) - Date.parse(`${first}T00:00Z`)) / 86_400_000);
}

export function isWorkingDay(day: string): boolean {
  const weekday = new Date(`${day}T00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidaysOf(Number(day.slice(0, 4))).includes(day);
}

/** The day itself when people work then, else the last working day before it. */
export function workingDayUpTo(day: string): string {
  return isWorkingDay(day) ? day : workingDayUpTo(dayAfter(day, -1));
}

/** The first working day from this one on. */
export function workingDayFrom(day: string): string {
  return isWorkingDay(day) ? day : workingDayFrom(dayAfter(day, 1));
}

/**
 * The days of a year on which town halls are closed. Good Friday and 5 May are not a day off for everybody; a mail that
 * comes a day earlier harms nobody, one that comes on a day off does.
 */
export function holidaysOf(year: number): readonly string[] {
  const easter = easterOf(year);
  const isSunday = new Date(Date.UTC(year, 3, 27)).getUTCDay() === 0;
  return [
    `${year}-01-01`,
    dayAfter(easter, -2),
    easter,
    dayAfter(easter, 1),
    // The King's birthday is kept a day earlier when it falls on a Sunday.
    `${year}-04-${isSunday ? 26 : 27}`,
    `${year}-05-05`,
    dayAfter(easter, 39),
    dayAfter(easter, 49),
    dayAfter(easter, 50),
    `${year}-12-25`,
    `${year}-12-26`,
  ];
}

/**
 * Easter Sunday in the Gregorian calendar, by the anonymous algorithm of “A New York correspondent”, Nature 13 (1876),
 * p. 487; as in J. Meeus, Astronomical Algorithms (1991), chapter 8, whose letters these are.
 */
function easterOf(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return new Date(Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1)).toISOString().slice(0, 10);
}

function partsOf(day: string): { year: number; month: number; date: number } {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return { year, month, date };
}
