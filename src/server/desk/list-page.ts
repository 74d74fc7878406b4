import { z } from 'zod';

/** A page of a list, from 1 on; null for all of it. */
export const listPage = z.int().min(1).max(1_000_000).nullable();

/** Which lines of a list are asked for; null for all of them. */
export interface ListLimits {
  limit: number | null;
  offset: number;
}

/** The lines of a page of that size. */
export const limitsOf = (page: number | null, size: number): ListLimits =>
  page === null ? { limit: null, offset: 0 } : { limit: size, offset: (page - 1) * size };
