import { type Dong, dong } from '#base/money.ts';
import { err, ok } from '#base/result.ts';
import { plain, toDong } from '../language/arithmetic.ts';
import { inForce, type Law } from '../language/parameter.ts';
import { refusal } from '../language/refusals.ts';
import { type Answer, article, articleAt, type Rule, step } from '../language/rule.ts';
import { allowanceMultiple, socialPension } from '../parameters/benefits.ts';
import { pensionMinYearsVoluntary } from '../parameters/pension.ts';
import { countedYears } from '../pension/counted-years.ts';

export const MONTHLY_ALLOWANCE: Rule = {
  id: 'monthly-allowance',
  title: {
    vi: 'Trợ cấp hằng tháng cho người đủ tuổi nhưng chưa đủ năm đóng',
    en: 'Monthly allowance at the age but short of years',
  },
  articles: [article('2025-07-01', 'Luật 41/2024/QH15, Điều 23; Nghị định 159/2025/NĐ-CP, Điều 14')],
  formula: {
    vi: 'số tháng hưởng = bình quân × số tháng bình quân mỗi năm × số năm đóng ÷ mức trợ cấp hưu trí xã hội',
    en: 'months = average × months of average a year × years ÷ amount of the social pension',
  },
  parameters: [allowanceMultiple, socialPension, pensionMinYearsVoluntary],
  doubts: [
    {
      vi: 'Mức trợ cấp hưu trí xã hội ghi theo trí nhớ, chưa đọc được văn bản.',
      en: 'The amount of the social pension is from memory; no text was read.',
    },
    {
      vi: 'Chưa đọc được cách xử lý phần tháng lẻ; ở đây lấy số tháng tròn.',
      en: 'How a part of a month is treated was not read; whole months are counted here.',
    },
  ],
};

/** Unit: whole months, each of `amount` đồng. Source: law 41/2024, article 23; decree 159/2025, article 14. */
export function monthlyAllowance(inputs: {
  average: number;
  months: number;
  at: Law;
}): Answer<{ months: number; amount: Dong }> {
  const { average, months, at } = inputs;
  const figures = inForce({ multiple: allowanceMultiple, social: socialPension, least: pensionMinYearsVoluntary }, at);
  const years = countedYears({ months, at });
  if (!figures.ok) return err(figures.error);
  if (!years.ok) return years;
  const { multiple, social, least } = figures.value;
  const needed = least.value * 12;
  if (months >= needed) {
    return err([refusal('enough-for-a-pension', articleAt(MONTHLY_ALLOWANCE, at), { months, needed })]);
  }
  const duration = Math.floor((average * multiple.value * years.value.value) / social.value);
  const value = { months: duration, amount: dong(social.value) };
  const steps = [
    ...years.value.steps,
    step(
      { vi: 'Số tháng hưởng', en: 'Months it is paid' },
      `${plain(toDong(average))} × ${plain(multiple.value)} × ${plain(years.value.value)} ÷ ${plain(social.value)}`,
      duration,
      'months',
      [multiple, social],
    ),
  ];
  return ok({ rule: MONTHLY_ALLOWANCE, at, inputs, steps, value, doubts: MONTHLY_ALLOWANCE.doubts });
}
