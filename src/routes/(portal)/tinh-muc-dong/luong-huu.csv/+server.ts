import { error } from '@sveltejs/kit';
import { dayInVietNam } from '#base/dates.ts';
import { shownFieldProblems } from '#input/form.ts';
import { readContributionForm } from '#input/law/forms/contribution.ts';
import { pensionCurves } from '#law/plans/outlook.ts';
import { csvResponse } from '../../../csv.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = ({ locals: { settings }, url }) => {
  const about = { today: dayInVietNam(new Date()), province: null };
  const { question, problems } = readContributionForm(url.searchParams, about);
  if (!question) {
    const wrong = shownFieldProblems(problems, settings.lang);
    error(400, wrong.map(({ at, why }) => `${at}: ${why}`).join(' '));
  }
  const { sex, income, on } = question.outlook;
  const rows = pensionCurves(sex, income, on).flatMap((curve) =>
    curve.points.map(({ years, percent, month }) => [curve.income, years, percent, month]),
  );
  return csvResponse('luong-huu', [['income', 'years', 'percent', 'pension_month'], ...rows]);
};
