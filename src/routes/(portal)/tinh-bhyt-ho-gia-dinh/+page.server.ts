import { dayInVietNam, isDay } from '#base/dates.ts';
import { healthCardStart } from '#law/health-card-start.ts';
import { householdHealth } from '#law/household-health.ts';
import { figureAt } from '#law/table.ts';
import { hhiCycleMonths } from '#law/tables/household-health.ts';
import { readWhole } from '#ui/calculator/read-field.ts';
import { CALCULATOR_TEXTS } from '#ui/calculator/texts.ts';
import { refusalTexts, workingOf } from '#ui/calculator/working.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = ({ locals, url }) => {
  const { lang } = locals.settings;
  const t = CALCULATOR_TEXTS[lang].wrong;
  const field = (name: string, usual: string): string => (url.searchParams.get(name) ?? usual).trim();
  const today = dayInVietNam(new Date());
  const typed = { 'so-nguoi': field('so-nguoi', '4'), 'so-thang': field('so-thang', '12'), ngay: field('ngay', today) };
  const people = readWhole(typed['so-nguoi'], 1, 20);
  const months = readWhole(typed['so-thang'], 1, 600);
  const wrong = {
    ...(people === null ? { 'so-nguoi': t.people } : {}),
    ...(months === null ? { 'so-thang': t.months } : {}),
    ...(isDay(typed.ngay) ? {} : { ngay: t.day }),
  };
  const cycles = figureAt(hhiCycleMonths, isDay(typed.ngay) ? typed.ngay : today);
  const asked = { typed, wrong, cycles: cycles.ok ? cycles.value.value : [], refusals: [] as string[], told: null };
  if (people === null || months === null || !isDay(typed.ngay)) return asked;
  const answer = householdHealth({ members: Array.from({ length: people }, () => ({ months })), at: typed.ngay });
  if (!answer.ok) return { ...asked, refusals: refusalTexts(answer.error, lang) };
  const { members, total } = answer.value.value;
  const start = healthCardStart({ paidOn: typed.ngay, insuredUntil: null });
  return {
    ...asked,
    told: {
      people,
      months,
      members,
      total,
      start: start.ok ? start.value.value : null,
      working: workingOf(answer.value, lang),
    },
  };
};
