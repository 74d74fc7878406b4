/**
 * Whether a transaction was broken off because its day was over before it ended (migration 0019): a day of knowledge that
 * is closed gets no further facts.
 */
export const isDayTurned = (error: unknown): boolean =>
  error instanceof Error && (error as Error & { code?: string }).code === 'BP001';
