/** What an income paid in a year is multiplied with: one value a year from the first year on. */
export interface Coefficients {
  firstYear: number;
  values: readonly number[];
}

export const coefficients = (firstYear: number, values: readonly number[]): Coefficients => ({ firstYear, values });
