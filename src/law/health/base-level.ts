import { type Law, valueAt } from '../language/parameter.ts';
import { hhiRateMayRise, hiBaseLevel } from '../parameters/household-health.ts';
import { baseSalary, referenceLevel } from '../parameters/levels.ts';

/** The parameter that health insurance is a share of on a day: the base salary, later the reference level. */
export function healthBase(at: Law) {
  const rule = valueAt(hiBaseLevel, at);
  return rule.ok && rule.value.value === 'reference_level' ? referenceLevel : baseSalary;
}

const RATE_MAY_RISE = {
  vi: 'Tỷ lệ đóng BHYT có thể được nâng từ năm 2027 (Nghị quyết 261/2025/QH15); chưa có nghị định nên tính theo tỷ lệ đang áp dụng. Xem lại trước khi đóng.',
  en: 'The rate of health insurance may rise from 2027 on (resolution 261/2025/QH15); there is no decree yet, so the rate in force is used. Check again before paying.',
};

/** What is told beside every price from the day on which a higher rate may be published. */
export const rateDoubts = (at: Law): readonly (typeof RATE_MAY_RISE)[] =>
  valueAt(hhiRateMayRise, at).ok ? [RATE_MAY_RISE] : [];
