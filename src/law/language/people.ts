export const SEXES = ['male', 'female'] as const;
export type Sex = (typeof SEXES)[number];

/** An age of years and further months. */
export type YearsAndMonths = readonly [years: number, months: number];
