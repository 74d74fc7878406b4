/** What an income paid in a year is multiplied with: one value a year from the first year on. */
export interface Coefficients {
  firstYear: number;
  values: readonly (number | undefined)[];
  /** The first value stands for all earlier years too. */
  openStart?: boolean;
}

export const coefficients = (firstYear: number, values: readonly number[]): Coefficients => ({ firstYear, values });

/** The same, the first value standing for all earlier years too. */
export const openCoefficients = (firstYear: number, values: readonly number[]): Coefficients => ({
  firstYear,
  values,
  openStart: true,
});

/** The coefficient of a year of payment; null where the table does not reach it. */
export function coefficientOf({ firstYear, values, openStart }: Coefficients, year: number): number | null {
  const place = openStart ? Math.max(0, year - firstYear) : year - firstYear;
  return values[place] ?? null;
}
