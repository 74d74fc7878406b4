import { dayInVietNam } from '#base/dates.ts';
import { readMap } from '#server/areas/read-map.ts';
import { readStatistics } from '#server/figures/read-statistics.ts';
import { readNewestDay } from '#server/publishing/read-newest-day.ts';
import { deskOf, registerOf } from '../../register.ts';
import type { PageServerLoad } from './$types.js';
import { choiceOf } from './choice.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { areaCode } = registerOf(locals);
  const now = new Date();
  const newest = await readNewestDay(deskOf(locals), now);
  const about = { province: areaCode, newest, today: dayInVietNam(now) };
  const { chosen, problems } = choiceOf(url.searchParams, about);
  const read = (area: string) => readStatistics(deskOf(locals), areaCode, { ...chosen, area }, now);
  const found = await read(chosen.area);
  if (!found) problems.push({ field: 'dia-ban', text: 'wrongArea' });
  const statistics = found ?? (await read(areaCode));
  const whole = !statistics || statistics.area.code === areaCode ? statistics : await read(areaCode);
  return {
    problems,
    chosen,
    statistics,
    today: about.today,
    /** The districts, for the map, whatever area is chosen. */
    districts: whole?.parts ?? [],
    map: await readMap(deskOf(locals), areaCode),
  };
};
