import type { Chosen } from '#indicators/language/choices.ts';
import type { Desk } from '#server/desk/desk.ts';
import { type AreaValue, readStatistics, type Statistics } from './read-statistics.ts';

/** An area’s figures, and its province’s districts for the map. */
export interface StatisticsPage {
  /** Of the whole province where it has no such area; null where it has none on that day itself. */
  statistics: Statistics | null;
  areaFound: boolean;
  /** The districts, whatever area is chosen. */
  districts: AreaValue[];
}

/** What the page of statistics shows: an area that the province does not have is answered by the province. */
export async function readStatisticsPage(
  desk: Desk,
  province: string,
  chosen: Chosen,
  now: Date,
): Promise<StatisticsPage> {
  const read = (area: string) => readStatistics(desk, province, { ...chosen, area }, now);
  const found = await read(chosen.area);
  const whole = found && chosen.area === province ? found : await read(province);
  return { statistics: found ?? whole, areaFound: found !== null, districts: whole?.parts ?? [] };
}
