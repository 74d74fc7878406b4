export type Sex = 'male' | 'female';

/** An age of years and further months. */
export type YearsAndMonths = readonly [years: number, months: number];
