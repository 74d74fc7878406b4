/** Months from one payment to the next. */
export type Cycle = '1' | '3' | '6' | '12';

/** How voluntary contributions are paid: by cycle, for years in advance, or once for missing time. */
export type Method = Cycle | 'advance' | 'missing';

export const CYCLES: readonly Cycle[] = ['1', '3', '6', '12'];
export const METHODS: readonly Method[] = [...CYCLES, 'advance', 'missing'];
