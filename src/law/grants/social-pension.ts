import { type Dong, dong } from '#base/money.ts';
import { err, ok } from '#base/result.ts';
import { inForce, type Law } from '../language/parameter.ts';
import { type Refusal, refusal } from '../language/refusals.ts';
import { article, articleAt, given, type LawAnswer, type Rule, step } from '../language/rule.ts';
import { socialPension as amount, socialPensionAges } from '../parameters/social-pension.ts';

export const SOCIAL_PENSION: Rule = {
  id: 'social-pension',
  title: { vi: 'Trợ cấp hưu trí xã hội', en: 'Social pension' },
  articles: [
    article('2025-07-01', 'Luật 41/2024/QH15, Điều 21, 22; Nghị định 176/2025/NĐ-CP, Điều 3'),
    article('2026-07-01', 'Luật 41/2024/QH15, Điều 21, 22; Nghị định 335/2026/NĐ-CP, Điều 4'),
  ],
  formula: {
    vi: 'đủ tuổi, không hưởng lương hưu hay trợ cấp BHXH hằng tháng, và có đơn; hộ nghèo, cận nghèo được hưởng sớm hơn. Nhà nước đóng BHYT và hỗ trợ chi phí mai táng',
    en: 'at the age, without a pension or a monthly social insurance benefit, and on request; poor and near-poor households earlier. The State pays the health card and helps with the funeral',
  },
  parameters: [amount, socialPensionAges],
  doubts: [
    {
      vi: 'Tỉnh có thể trả cao hơn mức của Chính phủ (Hà Nội và TP.HCM trả cao hơn); người đang hưởng trợ cấp xã hội khác thì lấy khoản cao hơn.',
      en: 'A province may pay more than the State’s amount (Hà Nội and TP.HCM do); with another social allowance the higher one is paid.',
    },
  ],
};

export interface SocialPensionInputs {
  /** Whole years on the day asked for. */
  age: number;
  /** In a poor or near-poor household. */
  poor: boolean;
  /** Draws a pension or a monthly social insurance benefit. */
  drawsPension: boolean;
  at: Law;
}

/** Unit: đồng a month. Source: law 41/2024, articles 21 and 22; decrees 176/2025 and 335/2026. */
export function socialPension(inputs: SocialPensionInputs): LawAnswer<Dong> {
  const { age, poor, drawsPension, at } = inputs;
  const values = inForce({ amount, ages: socialPensionAges }, at);
  if (!values.ok) return err(values.error);
  const { ages } = values.value;
  const { age: needed, poor_age: poorAge } = ages.value;
  const where = articleAt(SOCIAL_PENSION, at);
  const refused: Refusal[] = [];
  if (age < (poor ? poorAge : needed)) {
    refused.push(refusal('too-young-for-social-pension', where, { age: needed, poorAge }));
  }
  if (drawsPension) refused.push(refusal('draws-a-pension', where, {}));
  if (refused.length > 0) return err(refused);
  const steps = [
    step({ vi: 'Tuổi', en: 'Age' }, `${age} ≥ ${poor ? poorAge : needed}`, age, 'years', [ages]),
    given(values.value.amount, 'dong'),
  ];
  const value = dong(values.value.amount.value);
  return ok({ rule: SOCIAL_PENSION, at, inputs: { ...inputs }, steps, value, doubts: SOCIAL_PENSION.doubts });
}
