/** How a count stood on a day of a period, and how much it grew in the year before that day. */
export interface DayOfCount {
  value: number;
  grownInYear: number;
  daysLeft: number;
}

/** What was forecast on the same day of an earlier year, beside what came of it. */
export interface PastForecast {
  year: number;
  forecast: number;
  actual: number;
  /** Made of what was known on that day; of what is known today where nothing was then. */
  isAsKnownThen: boolean;
}

export interface Forecast {
  value: number;
  /** By how much, on average, the same forecast was wrong in the years before, as a share; null where none can be tried. */
  error: number | null;
  past: readonly PastForecast[];
}

const DAYS_OF_YEAR = 365;

/** Where a count comes to if it goes on as in the last year. */
export const forecastOf = ({ value, grownInYear, daysLeft }: DayOfCount): number =>
  Math.round(value + (grownInYear / DAYS_OF_YEAR) * daysLeft);

/** A forecast with its error, measured on the years before. */
export function measuredForecast(
  now: DayOfCount,
  years: readonly (DayOfCount & Pick<PastForecast, 'year' | 'actual' | 'isAsKnownThen'>)[],
): Forecast {
  const past = years
    .filter(({ actual }) => actual > 0)
    .map(({ year, actual, isAsKnownThen, ...standing }) => ({
      year,
      forecast: forecastOf(standing),
      actual,
      isAsKnownThen,
    }));
  const wrong = past.map(({ forecast, actual }) => Math.abs(forecast - actual) / actual);
  const error = wrong.length === 0 ? null : wrong.reduce((sum, each) => sum + each, 0) / wrong.length;
  return { value: forecastOf(now), error, past };
}
