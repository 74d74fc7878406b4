import { type Dong, dong } from '#base/money.ts';
import { err, ok } from '#base/result.ts';
import { plain, share } from '../language/arithmetic.ts';
import { inForce, type Law, type Parameter, type ParameterValue, valueAt } from '../language/parameter.ts';
import { type Answer, article, type Rule, step } from '../language/rule.ts';
import {
  hiSupportPctAverageFarmHousehold,
  hiSupportPctEthnicMinorityLeftHardArea,
  hiSupportPctNearPoor,
  hiSupportPctNearPoorInPoorArea,
  hiSupportPctPupilsStudents,
} from '../parameters/health-support.ts';
import { hhiRate } from '../parameters/household-health.ts';
import { baseSalary } from '../parameters/levels.ts';

/** Groups whose health insurance the State supports; they take no place on the household ladder. */
export type HealthGroup =
  | 'near_poor'
  | 'near_poor_in_poor_area'
  | 'pupils_students'
  | 'average_farm_household'
  | 'ethnic_minority_left_hard_area';

const SHARES: Record<HealthGroup, Parameter<number>> = {
  near_poor: hiSupportPctNearPoor,
  near_poor_in_poor_area: hiSupportPctNearPoorInPoorArea,
  pupils_students: hiSupportPctPupilsStudents,
  average_farm_household: hiSupportPctAverageFarmHousehold,
  ethnic_minority_left_hard_area: hiSupportPctEthnicMinorityLeftHardArea,
};

export const HEALTH_GROUPS = Object.keys(SHARES) as HealthGroup[];

export const HEALTH_SUPPORT: Rule = {
  id: 'health-support',
  title: { vi: 'Ngân sách nhà nước hỗ trợ đóng BHYT', en: 'State support of health insurance' },
  articles: [
    article('2018-12-01', 'Nghị định 146/2018/NĐ-CP, Điều 8'),
    article('2025-07-01', 'Nghị định 188/2025/NĐ-CP'),
  ],
  formula: {
    vi: 'mức đóng tháng × (100% − tỷ lệ hỗ trợ); thuộc nhiều nhóm thì lấy tỷ lệ cao nhất',
    en: 'monthly contribution × (100% − support rate); of several groups the highest rate',
  },
  parameters: [...Object.values(SHARES), hhiRate, baseSalary],
  doubts: [
    {
      vi: 'Các tỷ lệ là mức tối thiểu; hội đồng nhân dân tỉnh có thể hỗ trợ thêm.',
      en: 'The rates are minima; a provincial council may give more.',
    },
  ],
};

/** What a supported person pays. Unit: đồng for all months. Source: decree 188/2025; decree 146/2018, article 8. */
export function supportedHealth(inputs: {
  groups: readonly [HealthGroup, ...HealthGroup[]];
  months: number;
  at: Law;
}): Answer<{ percent: number; gross: Dong; support: Dong; payable: Dong }> {
  const { groups, months, at } = inputs;
  const figures = inForce({ rate: hhiRate, salary: baseSalary }, at);
  const shares = groups.map((group) => valueAt(SHARES[group], at));
  const unknown = shares.flatMap((figure) => (figure.ok ? [] : [figure.error]));
  if (!figures.ok || unknown.length > 0) return err([...(figures.ok ? [] : figures.error), ...unknown]);
  const best = shares.flatMap((figure) => (figure.ok ? [figure.value] : [])).reduce(higher);
  const { rate, salary } = figures.value;
  const month = share(salary.value, rate.value);
  const supportMonth = share(month, best.value);
  const gross = dong(month * months);
  const support = dong(supportMonth * months);
  const payable = dong(gross - support);
  const steps = [
    step(
      { vi: 'Mức đóng', en: 'Contribution' },
      `${plain(rate.value)}% × ${plain(salary.value)} × ${months}`,
      gross,
      'dong',
      [rate, salary],
    ),
    step(
      { vi: 'Nhà nước hỗ trợ', en: 'State support' },
      `${plain(best.value)}% × ${plain(month)} × ${months}`,
      support,
      'dong',
      [best],
    ),
    step({ vi: 'Người tham gia đóng', en: 'The member pays' }, `${plain(gross)} − ${plain(support)}`, payable),
  ];
  const value = { percent: best.value, gross, support, payable };
  return ok({ rule: HEALTH_SUPPORT, at, inputs, steps, value, doubts: HEALTH_SUPPORT.doubts });
}

const higher = (a: ParameterValue<number>, b: ParameterValue<number>): ParameterValue<number> =>
  b.value > a.value ? b : a;
