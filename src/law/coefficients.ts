/** What an income paid in a year is multiplied with, by the year of payment. */
export interface Coefficients {
  /** The year of the first coefficient; it stands for all earlier years too where `openStart` is true. */
  firstYear: number;
  values: readonly number[];
}

export const coefficients = (firstYear: number, values: readonly number[]): Coefficients => ({ firstYear, values });
