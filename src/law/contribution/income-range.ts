import { type Dong, dong } from '#base/money.ts';
import { err, ok, type Result } from '#base/result.ts';
import { plain } from '../language/arithmetic.ts';
import { inForce, type Law, type ValueUnknown, valueAt } from '../language/parameter.ts';
import { step, type WorkingStep } from '../language/rule.ts';
import { baseSalary, referenceLevel, ruralPovertyLine } from '../parameters/levels.ts';
import { vsiIncomeCeilingMultiple, vsiIncomeFloor, vsiLimitLevel } from '../parameters/voluntary.ts';

export interface IncomeRange {
  floor: Dong;
  ceiling: Dong;
  steps: readonly WorkingStep[];
}

/** The level that ceilings and grants are multiples of: base salary, later the reference level. */
export function limitLevel(at: Law) {
  const level = valueAt(vsiLimitLevel, at);
  if (!level.ok) return level;
  return valueAt(level.value.value === 'base_salary' ? baseSalary : referenceLevel, at);
}

/**
 * The lowest and the highest income that may be chosen on a day.
 * Unit: đồng a month. Source: law 58/2014, article 87; law 41/2024, articles 31.2, 36 and 141.13.
 */
export function incomeRange(at: Law): Result<IncomeRange, ValueUnknown[]> {
  const rules = inForce({ floor: vsiIncomeFloor, multiple: vsiIncomeCeilingMultiple }, at);
  if (!rules.ok) return rules;
  const { floor: floorRule, multiple } = rules.value;
  const floor = valueAt(floorRule.value === 'base_salary' ? baseSalary : ruralPovertyLine, at);
  const level = limitLevel(at);
  if (!floor.ok || !level.ok) return err([floor, level].flatMap((figure) => (figure.ok ? [] : [figure.error])));
  const ceiling = dong(multiple.value * level.value.value);
  const steps = [
    step({ vi: 'Thu nhập thấp nhất được chọn', en: 'Lowest income' }, '', floor.value.value, 'dong', [
      floor.value,
      floorRule,
    ]),
    step(
      { vi: 'Thu nhập cao nhất được chọn', en: 'Highest income' },
      `${plain(multiple.value)} × ${plain(level.value.value)}`,
      ceiling,
      'dong',
      [level.value, multiple],
    ),
  ];
  return ok({ floor: dong(floor.value.value), ceiling, steps });
}
