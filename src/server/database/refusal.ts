/** What the database refuses: by its constraints (PostgreSQL manual, appendix A, class 23), or as no value at all (class 22). */
const KINDS = {
  '23505': 'already-there',
  '23503': 'reference-missing',
  '23514': 'not-allowed',
  '23502': 'value-missing',
  '22003': 'not-a-value', // a number out of range
  '22008': 'not-a-value', // a day out of range
  '22021': 'not-a-value', // a character that no text may have: NUL
  '22P05': 'not-a-value', // the same where it is written as an escape, in JSON
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
  const kind = isHalfCharacter(error) ? 'not-a-value' : KINDS[code as keyof typeof KINDS];
  return kind ? { kind, table, constraint } : null;
}

/** Half of a character, which JSON can write and no text of the database can have. */
const isHalfCharacter = (error: Error & { code?: string }): boolean =>
  error.code === '22P02' && error.message.endsWith('type json');
