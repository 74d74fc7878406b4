import { dayInVietNam } from '#base/dates.ts';
import { areasMap } from '#server/areas/operations.ts';
import { figuresStatistics } from '#server/figures/operations.ts';
import { bulletinNewestDay } from '#server/publishing/operations.ts';
import { ask } from '../../ask.ts';
import { registerOf } from '../../register.ts';
import type { PageServerLoad } from './$types.js';
import { choiceOf } from './choice.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { areaCode } = registerOf(locals);
  const now = new Date();
  const newest = await ask(locals, bulletinNewestDay, {});
  const about = { province: areaCode, newest, today: dayInVietNam(now) };
  const { chosen, problems } = choiceOf(url.searchParams, about);
  const read = (area: string) => ask(locals, figuresStatistics, { province: areaCode, chosen: { ...chosen, area } });
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
    map: await ask(locals, areasMap, { province: areaCode }),
  };
};
