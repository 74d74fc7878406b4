import { dayInVietNam } from '#base/dates.ts';
import { fieldProblem } from '#input/fields/field.ts';
import { shownFieldProblems } from '#input/form.ts';
import { areasMap } from '#server/areas/operations.ts';
import { figuresStatisticsPage } from '#server/figures/operations.ts';
import { bulletinNewestDay } from '#server/publishing/operations.ts';
import { formatTyped } from '#ui/format.ts';
import { absenceOf } from '#ui/portal/statistics/absence.ts';
import { AREA_FIELD, choiceOf } from '#ui/portal/statistics/choice.ts';
import { ask } from '../../ask.ts';
import { registerOf } from '../../register.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { areaCode } = registerOf(locals);
  const today = dayInVietNam(new Date());
  const newest = await ask(locals, bulletinNewestDay, {});
  const { chosen, problems, typed } = choiceOf(url.searchParams, { province: areaCode, newest, today });
  const page = await ask(locals, figuresStatisticsPage, { province: areaCode, chosen });
  const wrongArea = page.areaFound ? [] : [fieldProblem('not-in-province', { text: chosen.area }, AREA_FIELD)];
  return {
    problems: shownFieldProblems([...problems, ...wrongArea], locals.settings.lang),
    chosen: { ...chosen, area: page.statistics?.area.code ?? chosen.area },
    typedDay: formatTyped(String(typed.on ?? chosen.on)),
    statistics: page.statistics,
    absence: absenceOf(page.absent, chosen, locals.settings.lang),
    heir: page.heir,
    districts: page.districts,
    map: await ask(locals, areasMap, { province: areaCode }),
  };
};
