import { type Day, isDay } from '#base/dates.ts';

/** The same day one year before; of 29 February the day before it. */
export function yearBefore(on: Day): Day {
  const same = `${Number(on.slice(0, 4)) - 1}${on.slice(4)}`;
  return isDay(same) ? same : (`${same.slice(0, 8)}28` as Day);
}
