import { type Dong, dong } from '#base/money.ts';
import { err, ok } from '#base/result.ts';
import type { Bilingual } from '#base/words.ts';
import { limitLevel } from '../contribution/income-range.ts';
import { plain } from '../language/arithmetic.ts';
import { inForce, type Law, valueAt } from '../language/parameter.ts';
import { refusal } from '../language/refusals.ts';
import { article, articleAt, type LawAnswer, type Rule, step, type WorkingStep } from '../language/rule.ts';
import {
  deathClaimDays,
  funeralMinMonths,
  funeralMinMonthsCompulsory,
  funeralMultiple,
} from '../parameters/benefits.ts';
import { baseSalary, referenceLevel } from '../parameters/levels.ts';

export const FUNERAL_GRANT: Rule = {
  id: 'funeral-grant',
  title: { vi: 'Trợ cấp mai táng', en: 'Funeral grant' },
  articles: [
    article('2016-01-01', 'Luật 58/2014/QH13, Điều 80'),
    article('2025-07-01', 'Luật 41/2024/QH15, Điều 109, 111.1.c; Nghị định 158/2025/NĐ-CP, Điều 21.2'),
  ],
  formula: {
    vi: 'số lần × mức tham chiếu (trước 01/7/2025: lương cơ sở); đủ tổng số tháng đã đóng, hoặc đủ số tháng bắt buộc, hoặc đang hưởng lương hưu; tháng đóng trước mà chưa tới thì chưa tính',
    en: 'a multiple of the reference level (before 01/07/2025 the base salary); after enough months in all, or enough compulsory ones, or for a pensioner; months paid ahead do not count before they have come',
  },
  parameters: [
    funeralMultiple,
    funeralMinMonths,
    funeralMinMonthsCompulsory,
    deathClaimDays,
    referenceLevel,
    baseSalary,
  ],
  doubts: [],
};

export interface FuneralInputs {
  /** All months paid and past on the day of death, compulsory ones included. */
  months: number;
  monthsCompulsory: number;
  pensioner: boolean;
  at: Law;
}

/** Unit: đồng. Source: law 41/2024, articles 109 and 111.1.c; law 58/2014, article 80. */
export function funeralGrant(inputs: FuneralInputs): LawAnswer<Dong> {
  const { months, monthsCompulsory, pensioner, at } = inputs;
  const values = inForce({ multiple: funeralMultiple, needed: funeralMinMonths }, at);
  const level = limitLevel(at);
  if (!values.ok) return err(values.error);
  if (!level.ok) return err([level.error]);
  const { multiple, needed } = values.value;
  const compulsory = valueAt(funeralMinMonthsCompulsory, at);
  const byCompulsory = compulsory.ok && monthsCompulsory >= compulsory.value.value;
  if (!pensioner && !byCompulsory && months < needed.value) {
    return err([refusal('too-few-months', articleAt(FUNERAL_GRANT, at), { months, needed: needed.value })]);
  }
  const amount = dong(multiple.value * level.value.value);
  const paid: WorkingStep = byCompulsory
    ? step(COMPULSORY_TIME, `${monthsCompulsory} ≥ ${compulsory.value.value}`, monthsCompulsory, 'months', [
        compulsory.value,
      ])
    : step(TIME, pensioner ? '' : `${months} ≥ ${needed.value}`, months, 'months', [needed]);
  const grant = step(FUNERAL_GRANT.title, `${multiple.value} × ${plain(level.value.value)}`, amount, 'dong', [
    multiple,
    level.value,
  ]);
  return ok({ rule: FUNERAL_GRANT, at, inputs: { ...inputs }, steps: [paid, grant], value: amount, doubts: [] });
}

const TIME: Bilingual = { vi: 'Thời gian đã đóng', en: 'Time paid' };
const COMPULSORY_TIME: Bilingual = { vi: 'Thời gian đóng bắt buộc', en: 'Compulsory time paid' };
