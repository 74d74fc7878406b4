import { type Dong, dong } from '#base/money.ts';
import { err, ok } from '#base/result.ts';
import { limitLevel } from '../contribution/income-range.ts';
import { plain } from '../language/arithmetic.ts';
import { inForce, type Law } from '../language/parameter.ts';
import { refusal } from '../language/refusals.ts';
import { type Answer, article, articleAt, type Rule, step } from '../language/rule.ts';
import { funeralMinMonths, funeralMultiple } from '../parameters/benefits.ts';
import { baseSalary, referenceLevel } from '../parameters/levels.ts';

export const FUNERAL_GRANT: Rule = {
  id: 'funeral-grant',
  title: { vi: 'Trợ cấp mai táng', en: 'Funeral grant' },
  articles: [article('2016-01-01', 'Luật 58/2014/QH13, Điều 80'), article('2025-07-01', 'Luật 41/2024/QH15, Điều 109')],
  formula: {
    vi: 'số lần × mức tham chiếu (trước 01/7/2025: lương cơ sở); đủ số tháng đã đóng, hoặc đang hưởng lương hưu; tháng đóng trước mà chưa tới thì chưa tính',
    en: 'a multiple of the reference level (before 2025-07-01 the base salary); after enough paid months or for a pensioner; months paid ahead do not count before they have come',
  },
  parameters: [funeralMultiple, funeralMinMonths, referenceLevel, baseSalary],
  doubts: [],
};

/** Unit: đồng. `months` are paid and past on the day of death. Source: law 41/2024, article 109; law 58/2014, article 80. */
export function funeralGrant(inputs: { months: number; pensioner: boolean; at: Law }): Answer<Dong> {
  const { months, pensioner, at } = inputs;
  const figures = inForce({ multiple: funeralMultiple, needed: funeralMinMonths }, at);
  const level = limitLevel(at);
  if (!figures.ok) return err(figures.error);
  if (!level.ok) return err([level.error]);
  const { multiple, needed } = figures.value;
  if (!pensioner && months < needed.value) {
    return err([refusal('too-few-months', articleAt(FUNERAL_GRANT, at), { months, needed: needed.value })]);
  }
  const amount = dong(multiple.value * level.value.value);
  const steps = [
    step(
      { vi: 'Thời gian đã đóng', en: 'Time paid' },
      pensioner ? '' : `${months} ≥ ${needed.value}`,
      months,
      'months',
      [needed],
    ),
    step(FUNERAL_GRANT.title, `${multiple.value} × ${plain(level.value.value)}`, amount, 'dong', [
      multiple,
      level.value,
    ]),
  ];
  return ok({ rule: FUNERAL_GRANT, at, inputs, steps, value: amount, doubts: [] });
}
