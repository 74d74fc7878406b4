import { dayInVietNam } from '#base/dates.ts';
import { readContributionForm } from '#input/law/forms/contribution.ts';
import { pensionCurves } from '#law/plans/outlook.ts';
import { csvResponse } from '../../../csv.ts';
import { unreadForProgram } from '../../../program.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = (event) => {
  const about = { today: dayInVietNam(new Date()), province: null };
  const { question, problems } = readContributionForm(event.url.searchParams, about);
  if (!question) return unreadForProgram(event, problems);
  const { sex, income, on } = question.outlook;
  const rows = pensionCurves(sex, income, on).flatMap((curve) =>
    curve.points.map(({ years, percent, month }) => [curve.income, years, percent, month]),
  );
  return csvResponse('luong-huu', [['income', 'years', 'percent', 'pension_month'], ...rows]);
};
