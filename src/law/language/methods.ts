/** Months from one payment to the next. */
export const CYCLES = ['1', '3', '6', '12'] as const;
export type Cycle = (typeof CYCLES)[number];

/** How voluntary contributions are paid: by cycle, for years in advance, or once for missing time. */
export const METHODS = [...CYCLES, 'advance', 'missing'] as const;
export type Method = (typeof METHODS)[number];
