import { dayInVietNam, isDay } from '#base/dates.ts';
import { incomeRange } from '#law/contribution/income-range.ts';
import { presentContribution } from '#ui/portal/calculator/present-contribution.ts';
import { CALCULATOR_TEXTS } from '#ui/portal/calculator/texts.ts';
import type { PageServerLoad } from './$types.js';
import { questionOf } from './question.ts';

export const load: PageServerLoad = ({ locals: { register, settings }, url }) => {
  const { lang } = settings;
  const today = dayInVietNam(new Date());
  const province = register?.areaCode ?? null;
  const asked = questionOf(url.searchParams, { today, province, texts: CALCULATOR_TEXTS[lang] });
  const { typed, question } = asked;
  const told = question && presentContribution(question, lang);
  const range = incomeRange(isDay(typed.ngay) ? typed.ngay : today);
  return {
    typed,
    problems: [...asked.problems, ...(told?.problems ?? [])],
    range: range.ok ? { floor: range.value.floor, ceiling: range.value.ceiling } : null,
    told,
    csv: `/tinh-muc-dong/luong-huu.csv${url.search}`,
  };
};
