/** What the database refuses by its constraints, by their kind (PostgreSQL manual, appendix A, class 23). */
const KINDS = {
  '23505': 'already-there',
  '23503': 'reference-missing',
  '23514': 'not-allowed',
  '23502': 'value-missing',
} as const;

export interface DatabaseRefusal {
  kind: (typeof KINDS)[keyof typeof KINDS];
  table: string;
  constraint: string;
}

/** What the database refused; null for any other error. Whoever wrote beside us may have been first. */
export function refusalOf(error: unknown): DatabaseRefusal | null {
  if (!(error instanceof Error)) return null;
  const { code = '', table = '', constraint = '' } = error as { code?: string; table?: string; constraint?: string };
  const kind = KINDS[code as keyof typeof KINDS];
  return kind ? { kind, table, constraint } : null;
}
