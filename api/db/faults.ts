/** Whether the database refused a row because of this unique index or constraint. */
export function violates(error: unknown, constraint: string): boolean {
  const fault = error as { code?: unknown; constraint?: unknown };
  return fault?.code === '23505' && fault.constraint === constraint;
}

/** Whether the database refused to remove a row because others point at it. */
export function isPointedAt(error: unknown): boolean {
  return (error as { code?: unknown })?.code === '23503';
}
