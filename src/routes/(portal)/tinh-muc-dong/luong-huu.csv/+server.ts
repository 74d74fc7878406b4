import { error } from '@sveltejs/kit';
import { dayInVietNam } from '#base/dates.ts';
import { pensionCurves } from '#ui/portal/calculator/reckon-pension.ts';
import { CALCULATOR_TEXTS } from '#ui/portal/calculator/texts.ts';
import { csvResponse } from '../../../csv.ts';
import { questionOf } from '../question.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = ({ locals: { register, settings }, url }) => {
  const { question, problems } = questionOf(url.searchParams, {
    today: dayInVietNam(new Date()),
    province: register?.areaCode ?? null,
    texts: CALCULATOR_TEXTS[settings.lang],
  });
  if (!question) error(400, problems.map(({ why }) => why).join(' '));
  const curves = pensionCurves(question.sex, question.income, question.on);
  const rows = curves.flatMap(({ income, points }) =>
    points.map(({ years, percent, month }) => [income, years, percent, month]),
  );
  return csvResponse('luong-huu', [['income', 'years', 'percent', 'pension_month'], ...rows]);
};
