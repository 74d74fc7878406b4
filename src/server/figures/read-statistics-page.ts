import type { Chosen } from '#indicators/language/choices.ts';
import type { AreaVersion } from '#indicators/problem.ts';
import { listAreaVersions } from '#server/areas/list-area-versions.ts';
import { listHeirCommunes } from '#server/areas/list-heir-communes.ts';
import type { Desk } from '#server/desk/desk.ts';
import { type AreaValue, readStatistics, type Statistics } from './read-statistics.ts';

/** An area’s figures, and its province’s districts for the map. */
export interface StatisticsPage {
  /** Of the whole province where it has no such area; null where the province itself is not in force on that day. */
  statistics: Statistics | null;
  areaFound: boolean;
  /** Where the area, or the province, is not in force on that day: when it was, and what took it over. */
  absent: AreaVersion[];
  /** What took the province over, where its people are counted there. */
  heir: { code: string; name: string } | null;
  /** The districts, whatever area is chosen. */
  districts: AreaValue[];
}

/**
 * What the page of statistics shows: an area that the province does not have is answered by the province. After the end
 * of the province its people are counted in what took it over, and in the parts of that.
 */
export async function readStatisticsPage(
  desk: Desk,
  province: string,
  chosen: Chosen,
  now: Date,
): Promise<StatisticsPage> {
  const read = (area: string) => readStatistics(desk, province, { ...chosen, area }, { now });
  const found = await read(chosen.area);
  if (found) {
    const whole = chosen.area === province ? found : await read(province);
    return { statistics: found, areaFound: true, absent: [], heir: null, districts: whole?.parts ?? [] };
  }
  const heirs = (await listAreaVersions(desk, province)).flatMap(({ successors, validTo }) =>
    successors.map((heir) => ({ heir, since: validTo })),
  );
  const communes = await listHeirCommunes(desk, province);
  for (const { heir, since } of heirs) {
    const statistics = await readStatistics(desk, heir.code, chosen, { now, heir: { since, communes } });
    if (statistics) return { statistics, areaFound: true, absent: [], heir, districts: [] };
  }
  const whole = await read(province);
  const absent = await listAreaVersions(desk, chosen.area);
  return { statistics: whole, areaFound: absent.length > 0, absent, heir: null, districts: whole?.parts ?? [] };
}
