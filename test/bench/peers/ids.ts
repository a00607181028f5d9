const KINDS = { municipality: '00000001', organisation: '00000002', coalition: '00000003', wave: '00000004' } as const;
const YEAR = 2021;
const MOST_WAVES = 1000;

/** An id that names this number, so that what comes back can be compared. */
export function uuidOf(kind: keyof typeof KINDS, number: number): string {
  return `${KINDS[kind]}-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
}

/** A wave belongs to one coalition. */
export function waveId(coalition: number, wave: number): string {
  return uuidOf('wave', coalition * MOST_WAVES + wave);
}

/** The name of a coalition's wave: its year. */
export function yearOf(wave: number): string {
  return String(YEAR + wave);
}

/** The number that the workload has in place of this id, name or figure. */
export function numberOf(column: string, value: unknown): number | null {
  if (value === null) return null;
  if (column === 'wave' && !isUuid(value)) return Number(value) - YEAR;
  const number = isUuid(value)
    ? Number.parseInt(value.slice(-12), 16)
    : Number(String(value).replace('criterion-', ''));
  return column === 'wave' ? number % MOST_WAVES : number;
}

function isUuid(value: unknown): value is string {
  return typeof value === 'string' && value.length === 36;
}
